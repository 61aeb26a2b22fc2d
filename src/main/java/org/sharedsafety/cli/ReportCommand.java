package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportFormat;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.service.BookRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.WrittenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a report, reproduces one, or writes one of before on the numbers of today. */
@Command(name = "report", description = "${bundle:cli.report.about}")
final class ReportCommand extends ProjectCommand {
    private static final String BRIEF = "comparison-brief";

    @Option(
            names = "--template",
            paramLabel = BRIEF,
            defaultValue = BRIEF,
            description = "${bundle:cli.report.template}")
    String template = BRIEF;

    @Option(names = "--out", paramLabel = "FILE.xlsx|.pdf|.csv", description = "${bundle:cli.report.out}")
    Path out = Path.of("");

    @Mixin
    AgainOptions again = new AgainOptions();

    @Option(names = "--x", paramLabel = "M", description = "${bundle:cli.compare.x}")
    @Nullable
    String x;

    @Option(names = "--y", paramLabel = "M", description = "${bundle:cli.compare.y}")
    @Nullable
    String y;

    @Mixin
    PeriodOptions when = new PeriodOptions();

    @Option(names = "--place", paramLabel = "CODE", description = "${bundle:cli.report.place}")
    @Nullable
    String place;

    @Option(names = "--principle", paramLabel = "PH,WB,SV,CH,SY", description = "${bundle:cli.report.principle}")
    @Nullable
    String principle;

    @Option(names = "--workshop", paramLabel = "ID", description = "${bundle:cli.report.workshop}")
    @Nullable
    String workshop;

    @Option(names = "--agency", paramLabel = "NAME", description = "${bundle:cli.report.agency}")
    @Nullable
    String agency;

    @Option(names = "--survivor-review", paramLabel = "WHO, WHEN", description = "${bundle:cli.report.survivor-review}")
    @Nullable
    String reviewed;

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
        if (again.reproduce != null) {
            return again.reproduce(desk, project, common.json);
        }
        if (again.replay != null) {
            return again.replay(desk, project, common.json, new BookRequest(out, force, accept, false));
        }
        ReportTemplate wanted = template();
        if (out.toString().isEmpty()) {
            throw WorkbenchException.of("cli.usage-report-out");
        }
        List<ReportFormat> known = ReportFormat.of(wanted);
        if (ReportFormat.of(String.valueOf(out.getFileName()))
                .filter(known::contains)
                .isEmpty()) {
            throw WorkbenchException.of(
                    "cli.usage-report-kind",
                    out.toString(),
                    known.stream().map(ReportFormat::ending).collect(Collectors.joining(", ")));
        }
        return book(project, wanted);
    }

    private ReportTemplate template() {
        return Arrays.stream(ReportTemplate.values())
                .filter(each -> each.code().equals(template))
                .findFirst()
                .orElseThrow(() -> WorkbenchException.of(
                        "cli.usage-template",
                        template,
                        Arrays.stream(ReportTemplate.values())
                                .map(ReportTemplate::code)
                                .collect(Collectors.joining(", "))));
    }

    private ExitStatus book(OpenProject project, ReportTemplate wanted) {
        if ((x == null) != (y == null)) {
            throw WorkbenchException.of("cli.usage-both-measures");
        }
        TreeMap<String, String> settings = new TreeMap<>();
        set(settings, "x", x);
        set(settings, "y", y);
        set(settings, "place", place);
        set(settings, "principle", principle);
        set(settings, "workshop", workshop);
        set(settings, "agency", agency);
        set(settings, "survivor-review", reviewed);
        set(settings, "period-x", text(when.ofX()));
        set(settings, "period-y", text(when.ofY()));
        set(settings, "level", when.level);
        Report report =
                desk.services().plans().fresh(project, wanted, desk.texts().language(), settings);
        WrittenBook written = desk.run(
                desk.services().reports().writing(project, report, new BookRequest(out, force, accept, authorised)));
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", written.file() == null ? null : written.file().toString());
            json.put("template", wanted.code());
            json.put("sheets", written.sheets());
            json.put("hidden", written.hidden());
            json.put(
                    "unaccepted",
                    written.unaccepted().stream().map(Finding::code).toList());
            desk.terminal().json(json);
        } else if (written.file() != null) {
            desk.terminal()
                    .line(desk.texts()
                            .say(
                                    "cli.report.book",
                                    written.file().toString(),
                                    written.sheets().size()));
        } else {
            unaccepted(written.unaccepted());
        }
        return written.file() == null ? ExitStatus.QUESTIONS_REMAIN : ExitStatus.DONE;
    }

    private static @Nullable String text(@Nullable Period period) {
        return period == null ? null : period.text();
    }

    private static void set(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }

    private void unaccepted(List<Finding> cautions) {
        desk.terminal().note(desk.texts().say("cli.report.unaccepted"));
        cautions.forEach(finding -> desk.terminal()
                .note("  ! " + finding.code() + "  " + desk.texts().say(finding.message())));
    }
}
