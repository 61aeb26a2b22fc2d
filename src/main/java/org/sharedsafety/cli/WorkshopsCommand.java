package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;

/** Lists the workshops of the project. */
@Command(name = "workshop", description = "${bundle:cli.workshop.about}")
final class WorkshopsCommand extends ProjectCommand {
    WorkshopsCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        List<Workshop> all = desk.services().workshops().workshops(project);
        if (common.json) {
            desk.terminal()
                    .json(Map.of("workshops", all.stream().map(this::json).toList()));
        } else if (all.isEmpty()) {
            desk.terminal().line(desk.texts().say("cli.workshop.none"));
        } else {
            List<List<String>> rows = new ArrayList<>();
            all.forEach(workshop -> rows.add(List.of(
                    workshop.id(),
                    workshop.title().in(desk.texts().language()),
                    workshop.date() == null ? "" : workshop.date().toString(),
                    workshop.where(),
                    desk.texts().say("workshop.list.slides", workshop.slides().size()))));
            desk.terminal().table(rows);
        }
        return ExitStatus.DONE;
    }

    private Map<String, Object> json(Workshop workshop) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", workshop.id());
        json.put("title", workshop.title().by());
        json.put("date", workshop.date() == null ? null : workshop.date().toString());
        json.put("where", workshop.where());
        json.put("languages", workshop.languages());
        json.put("slides", workshop.slides().size());
        return json;
    }
}
