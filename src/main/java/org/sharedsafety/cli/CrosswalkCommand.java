package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.service.CrosswalkService.Held;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;

/** Lists the crosswalks of the project. */
@Command(name = "crosswalk", description = "${bundle:cli.crosswalk.about}")
final class CrosswalkCommand extends ProjectCommand {
    CrosswalkCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        List<Held> held = desk.services().crosswalks().all(project);
        if (common.json) {
            desk.terminal().json(held.stream().map(CrosswalkCommand::json).toList());
            return ExitStatus.DONE;
        }
        desk.terminal()
                .table(held.stream()
                        .map(each -> List.of(each.from(), each.to(), each.kind(), each.file()))
                        .toList());
        return ExitStatus.DONE;
    }

    private static Map<String, Object> json(Held held) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", held.from());
        json.put("to", held.to());
        json.put("kind", held.kind());
        json.put("weight", held.weight());
        json.put("file", held.file());
        json.put("sha256", held.sha256());
        return json;
    }
}
