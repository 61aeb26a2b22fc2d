package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PlaceReport;
import org.sharedsafety.service.PlaceRequest;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings in a list of places. */
@Command(name = "import", description = "${bundle:cli.places.import}")
final class PlacesImportCommand extends ProjectCommand {
    @Parameters(paramLabel = "FILE", description = "${bundle:cli.places.file}")
    Path file = Path.of("");

    @Option(names = "--level", required = true, paramLabel = "L", description = "${bundle:cli.places.of-level}")
    String level = "";

    @Option(names = "--code", required = true, paramLabel = "C", description = "${bundle:cli.places.code}")
    String code = "";

    @Option(names = "--name", paramLabel = "N", description = "${bundle:cli.places.name}")
    @Nullable
    String name;

    @Option(names = "--parent", paramLabel = "P", description = "${bundle:cli.places.parent}")
    @Nullable
    String parent;

    @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:cli.import.sheet}")
    @Nullable
    String sheet;

    PlacesImportCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        PlaceReport report = desk.run(
                desk.services().places().importing(project, file, new PlaceRequest(level, code, name, parent, sheet)));
        if (common.json) {
            desk.terminal().json(json(report));
        } else {
            desk.terminal()
                    .line(desk.texts()
                            .say(
                                    "cli.places.done",
                                    report.file(),
                                    report.total(),
                                    level,
                                    report.added(),
                                    report.changed()));
            ProblemLine line = new ProblemLine(desk.texts());
            report.problems().forEach(problem -> desk.terminal().line("  " + line.of(problem)));
        }
        return report.hasWarnings() ? ExitStatus.QUESTIONS_REMAIN : ExitStatus.DONE;
    }

    private Map<String, Object> json(PlaceReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", report.file());
        json.put("level", level);
        json.put("places", report.total());
        json.put("added", report.added());
        json.put("changed", report.changed());
        json.put("same", report.same());
        json.put("problems", new ProblemJson(desk.texts()).of(report.problems()));
        return json;
    }
}
