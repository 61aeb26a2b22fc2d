package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.service.CrosswalkReport;
import org.sharedsafety.service.CrosswalkRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings in which share of each area of one level lies in which area of another. */
@Command(name = "import", description = "${bundle:cli.crosswalk.import}")
final class CrosswalkImportCommand extends ProjectCommand {
    @Parameters(paramLabel = "FILE", description = "${bundle:cli.crosswalk.file}")
    Path file = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "L", description = "${bundle:cli.crosswalk.from}")
    String from = "";

    @Option(names = "--to", required = true, paramLabel = "L", description = "${bundle:cli.crosswalk.to}")
    String to = "";

    @Option(names = "--weight", paramLabel = "C", description = "${bundle:cli.crosswalk.weight}")
    @Nullable
    String weight;

    @Option(names = "--from-column", paramLabel = "C", description = "${bundle:cli.crosswalk.from-column}")
    @Nullable
    String fromColumn;

    @Option(names = "--to-column", paramLabel = "C", description = "${bundle:cli.crosswalk.to-column}")
    @Nullable
    String toColumn;

    @Option(names = "--to-name", paramLabel = "C", description = "${bundle:cli.crosswalk.to-name}")
    @Nullable
    String toName;

    @Option(names = "--kind", paramLabel = "KIND", description = "${bundle:cli.crosswalk.kind}")
    @Nullable
    String kind;

    @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:cli.import.sheet}")
    @Nullable
    String sheet;

    CrosswalkImportCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        CrosswalkRequest request = new CrosswalkRequest(from, to, weight, fromColumn, toColumn, toName, kind, sheet);
        CrosswalkReport report = desk.run(desk.services().crosswalks().importing(project, file, request));
        if (common.json) {
            desk.terminal().json(json(report));
        } else {
            print(report);
        }
        return report.hasWarnings() || !report.stored() ? ExitStatus.QUESTIONS_REMAIN : ExitStatus.DONE;
    }

    private void print(CrosswalkReport report) {
        desk.terminal()
                .line(
                        report.stored()
                                ? desk.texts()
                                        .say(
                                                "cli.crosswalk.done",
                                                report.file(),
                                                report.sources(),
                                                report.from(),
                                                report.targets(),
                                                report.to(),
                                                report.shares(),
                                                report.kind())
                                : desk.texts().say("cli.crosswalk.nothing", report.file()));
        if (report.newSources() > 0) {
            desk.terminal()
                    .line("  " + desk.texts().say("cli.crosswalk.new-places", report.newSources(), report.from()));
        }
        if (report.newTargets() > 0) {
            desk.terminal().line("  " + desk.texts().say("cli.crosswalk.new-places", report.newTargets(), report.to()));
        }
        ProblemLine line = new ProblemLine(desk.texts());
        report.problems().forEach(problem -> desk.terminal().line("  " + line.of(problem)));
    }

    private Map<String, Object> json(CrosswalkReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("stored", report.stored());
        json.put("file", report.file());
        json.put("sheet", report.sheet());
        json.put("from", report.from());
        json.put("to", report.to());
        json.put("kind", report.kind());
        json.put("weight", report.weight());
        json.put("fromColumn", report.fromColumn());
        json.put("toColumn", report.toColumn());
        json.put("rows", report.rows());
        json.put("sources", report.sources());
        json.put("targets", report.targets());
        json.put("shares", report.shares());
        json.put("newSources", report.newSources());
        json.put("newTargets", report.newTargets());
        json.put("problems", new ProblemJson(desk.texts()).of(report.problems()));
        return json;
    }
}
