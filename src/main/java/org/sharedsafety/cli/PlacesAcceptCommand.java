package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.service.AcceptReport;
import org.sharedsafety.service.ImportJson;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which places texts mean, for good, and brings in the rows that were left out for want of it. */
@Command(name = "accept", description = "${bundle:cli.places.accept}")
final class PlacesAcceptCommand extends ProjectCommand {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "${bundle:cli.places.answers}")
    @Nullable
    Path file;

    @Option(names = "--all", description = "${bundle:cli.places.all}")
    boolean all;

    @Option(names = "--import", paramLabel = "K", description = "${bundle:cli.places.import-number}")
    @Nullable
    Long importId;

    @Option(names = "--level", paramLabel = "L", description = "${bundle:cli.places.of-level}")
    @Nullable
    String level;

    PlacesAcceptCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        Path answers = file;
        Long number = importId;
        if (all == (answers != null) || (all && number == null)) {
            throw WorkbenchException.of("cli.usage-accept");
        }
        AcceptReport report = desk.run(
                answers != null
                        ? desk.services().answers().accepting(project, answers, number, level)
                        : desk.services().answers().acceptingAll(project, number == null ? 0 : number));
        if (common.json) {
            desk.terminal().json(json(report));
        } else {
            print(report);
        }
        boolean open = !report.problems().isEmpty()
                || (report.reread() != null && report.reread().hasOpenQuestions());
        return open ? ExitStatus.QUESTIONS_REMAIN : ExitStatus.DONE;
    }

    private void print(AcceptReport report) {
        for (AcceptReport.Accepted each : report.accepted()) {
            String said = each.parent().isEmpty() ? each.text() : each.text() + ", " + each.parent();
            desk.terminal().line(desk.texts().say("cli.places.accepted", said, each.name(), each.code()));
        }
        if (report.accepted().isEmpty()) {
            desk.terminal().line(desk.texts().say("cli.places.nothing-to-accept"));
        }
        ImportReport reread = report.reread();
        if (reread != null) {
            desk.terminal()
                    .line(desk.texts()
                            .say(
                                    "cli.import.done",
                                    reread.file().name(),
                                    reread.importId(),
                                    reread.stored(),
                                    reread.added(),
                                    reread.revised()));
        } else if (!report.accepted().isEmpty()) {
            desk.terminal().line(desk.texts().say("cli.places.remembered"));
        }
        ProblemLine line = new ProblemLine(desk.texts());
        report.problems().forEach(problem -> desk.terminal().line("  " + line.of(problem)));
    }

    private Map<String, Object> json(AcceptReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        List<Map<String, Object>> accepted = report.accepted().stream()
                .map(each -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("level", each.level());
                    one.put("text", each.text());
                    one.put("parent", each.parent());
                    one.put("code", each.code());
                    one.put("name", each.name());
                    return one;
                })
                .toList();
        json.put("accepted", accepted);
        json.put("reread", report.reread() == null ? null : new ImportJson(desk.texts()).report(report.reread()));
        json.put("problems", new ProblemJson(desk.texts()).of(report.problems()));
        return json;
    }
}
