package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.ReportRequest;
import org.sharedsafety.service.WrittenReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the Excel report of a comparison. */
@Command(name = "report", description = "${bundle:cli.report.about}")
final class ReportCommand extends ProjectCommand {
    private static final String BRIEF = "comparison-brief";

    @Option(
            names = "--template",
            paramLabel = BRIEF,
            defaultValue = BRIEF,
            description = "${bundle:cli.report.template}")
    String template = BRIEF;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx", description = "${bundle:cli.report.out}")
    Path out = Path.of("");

    @Option(names = "--x", paramLabel = "M", description = "${bundle:cli.compare.x}")
    @Nullable
    String x;

    @Option(names = "--y", paramLabel = "M", description = "${bundle:cli.compare.y}")
    @Nullable
    String y;

    @Mixin
    PeriodOptions when = new PeriodOptions();

    @Option(names = "--accept-cautions", description = "${bundle:cli.report.accept}")
    boolean accept;

    @Option(names = "--authorised", description = "${bundle:cli.report.authorised}")
    boolean authorised;

    @Option(names = "--force", description = "${bundle:cli.option.force}")
    boolean force;

    ReportCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        if (!template.equals(BRIEF)) {
            throw WorkbenchException.of("cli.usage-template", template, BRIEF);
        }
        if (!out.toString().endsWith(".xlsx")) {
            throw WorkbenchException.of("cli.usage-report-kind", out.toString());
        }
        CompareRequest request = request(project);
        WrittenReport written = desk.run(desk.services()
                .reports()
                .writing(project, new ReportRequest(request, out, desk.texts().language(), force, accept, authorised)));
        if (common.json) {
            desk.terminal().json(json(written));
        } else {
            print(written);
        }
        return written.file() == null ? ExitStatus.QUESTIONS_REMAIN : ExitStatus.DONE;
    }

    private CompareRequest request(OpenProject project) {
        String first = x;
        String second = y;
        if ((first == null) != (second == null)) {
            throw WorkbenchException.of("cli.usage-both-measures");
        }
        if (first == null || second == null) {
            return desk.services()
                    .compare()
                    .suggestion(project)
                    .orElseThrow(() -> WorkbenchException.of("compare.nothing-to-compare"));
        }
        return new CompareRequest(
                new CompareRequest.Side(first, null, when.ofX()),
                new CompareRequest.Side(second, null, when.ofY()),
                when.level,
                Group.EVERYONE,
                "queen",
                CompareRequest.PERMUTATIONS,
                CompareRequest.SEED);
    }

    private Map<String, Object> json(WrittenReport written) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", written.file() == null ? null : written.file().toString());
        json.put("x", written.comparison().x().metric().id());
        json.put("y", written.comparison().y().metric().id());
        json.put("n", written.comparison().n());
        json.put("hiddenX", written.hiddenX());
        json.put("hiddenY", written.hiddenY());
        json.put("unaccepted", written.unaccepted().stream().map(Finding::code).toList());
        return json;
    }

    private void print(WrittenReport written) {
        if (written.file() != null) {
            desk.terminal()
                    .line(desk.texts()
                            .say(
                                    "cli.report.done",
                                    written.file().toString(),
                                    written.comparison()
                                            .x()
                                            .metric()
                                            .name(desk.texts().language()),
                                    written.comparison()
                                            .y()
                                            .metric()
                                            .name(desk.texts().language())));
            return;
        }
        desk.terminal().note(desk.texts().say("cli.report.unaccepted"));
        written.unaccepted().forEach(finding -> desk.terminal()
                .note("  ! " + finding.code() + "  " + desk.texts().say(finding.message())));
    }
}
