package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Problem;
import org.sharedsafety.service.BoundaryReport;
import org.sharedsafety.service.BoundaryRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings outlines of places into the project. */
@Command(name = "import", description = "${bundle:cli.boundaries.import}")
final class BoundariesImportCommand extends ProjectCommand {
    private static final int LISTED = 10;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.boundaries.file}")
    Path file = Path.of("");

    @Option(names = "--level", required = true, paramLabel = "L", description = "${bundle:cli.boundaries.level}")
    String level = "";

    @Option(names = "--code", required = true, paramLabel = "FIELD", description = "${bundle:cli.boundaries.code}")
    String code = "";

    @Option(names = "--name", paramLabel = "FIELD", description = "${bundle:cli.boundaries.name}")
    @Nullable
    String name;

    @Option(names = "--parent", paramLabel = "P", description = "${bundle:cli.boundaries.parent}")
    @Nullable
    String parent;

    @Option(names = "--vintage", paramLabel = "V", description = "${bundle:cli.boundaries.vintage}")
    @Nullable
    String vintage;

    @Option(names = "--crs", paramLabel = "CRS", description = "${bundle:cli.boundaries.crs}")
    @Nullable
    String crs;

    @Option(names = "--layer", paramLabel = "NAME", description = "${bundle:cli.boundaries.layer}")
    @Nullable
    String layer;

    BoundariesImportCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        BoundaryRequest request = new BoundaryRequest(level, code, name, parent, vintage, crs, layer);
        BoundaryReport report = desk.run(desk.services().boundaries().importing(project, file, request));
        if (common.json) {
            desk.terminal().json(json(report));
        } else {
            print(report);
        }
        return report.hasWarnings() ? ExitStatus.QUESTIONS_REMAIN : ExitStatus.DONE;
    }

    private void print(BoundaryReport report) {
        Texts texts = desk.texts();
        desk.terminal()
                .line(texts.say(
                        "cli.boundaries.done",
                        report.file(),
                        report.areas(),
                        report.level(),
                        report.matched().size(),
                        report.created().size()));
        list("cli.boundaries.map-only", report.onMapOnly());
        list("cli.boundaries.not-on-map", report.notOnMap());
        ProblemLine line = new ProblemLine(texts);
        report.problems().forEach(problem -> desk.terminal().line("  " + line.of(problem)));
    }

    private void list(String key, List<String> codes) {
        if (!codes.isEmpty()) {
            String some = String.join(", ", codes.subList(0, Math.min(LISTED, codes.size())));
            desk.terminal()
                    .line("  " + desk.texts().say(key, codes.size(), codes.size() > LISTED ? some + ", …" : some));
        }
    }

    private Map<String, Object> json(BoundaryReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", report.file());
        json.put("layer", report.layer());
        json.put("level", report.level());
        json.put("vintage", report.vintage());
        json.put("crs", report.crs());
        json.put("areas", report.areas());
        json.put("matched", report.matched().size());
        json.put("new", report.created().size());
        json.put("newCodes", report.created());
        json.put("onMapOnly", report.onMapOnly());
        json.put("notOnMap", report.notOnMap());
        json.put("problems", report.problems().stream().map(this::problem).toList());
        return json;
    }

    private Map<String, Object> problem(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.put("code", problem.code());
        json.put("message", desk.texts().say(problem.message()));
        return json;
    }
}
