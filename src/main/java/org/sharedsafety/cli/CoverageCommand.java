package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.service.CatalogueService.Covered;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;

/** Lists what the project holds, by measure, series, level and period. */
@Command(name = "coverage", description = "${bundle:cli.coverage.about}")
final class CoverageCommand extends ProjectCommand {

    CoverageCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {

        List<Covered> covered = desk.services().catalogue().coverage(project);
        if (common.json) {
            desk.terminal().json(covered.stream().map(CoverageCommand::json).toList());
            return ExitStatus.DONE;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Covered part : covered) {
            rows.add(List.of(
                    part.metric(),
                    part.series(),
                    part.level(),
                    part.period(),
                    part.withValue() + " / " + part.observations(),
                    part.split() ? desk.texts().say("cli.coverage.split") : ""));
        }
        desk.terminal().table(rows);
        return ExitStatus.DONE;
    }

    private static Map<String, Object> json(Covered part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("metric", part.metric());
        json.put("series", part.series());
        json.put("level", part.level());
        json.put("period", part.period());
        json.put("group", part.group());
        json.put("observations", part.observations());
        json.put("withValue", part.withValue());
        json.put("split", part.split());
        return json;
    }
}
