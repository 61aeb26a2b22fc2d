package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.service.BoundaryImportService.Held;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;

/** Lists the sets of boundaries of the project. */
@Command(name = "boundaries", description = "${bundle:cli.boundaries.about}")
final class BoundariesCommand extends ProjectCommand {
    BoundariesCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        List<Held> sets = desk.services().boundaries().sets(project);
        if (common.json) {
            desk.terminal().json(sets.stream().map(BoundariesCommand::json).toList());
            return ExitStatus.DONE;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Held set : sets) {
            rows.add(List.of(set.level(), set.vintage(), set.name(), set.shapes() > 0 ? "" + set.shapes() : ""));
        }
        desk.terminal().table(rows);
        return ExitStatus.DONE;
    }

    private static Map<String, Object> json(Held set) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", set.level());
        json.put("vintage", set.vintage());
        json.put("name", set.name());
        json.put("crs", set.crs());
        json.put("shapes", set.shapes() > 0 ? set.shapes() : null);
        return json;
    }
}
