package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.ReturnedReport;
import org.sharedsafety.model.result.ReturnedReport.Change;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a report's workbook that came back; nothing in it is executed. */
@Command(name = "verify-report", description = "${bundle:cli.verify-report.about}")
final class VerifyReportCommand extends ProjectCommand {
    @Parameters(index = "0", paramLabel = "FILE.xlsx", description = "${bundle:cli.verify-report.file}")
    Path file = Path.of("");

    VerifyReportCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        ReturnedReport returned = desk.run(desk.services().returned().checking(project, file));
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("report", returned.report());
            json.put("written", returned.writtenAt());
            json.put("numbers", returned.numbers());
            json.put("changes", json(returned.changes()));
            json.put("stale", json(returned.stale()));
            desk.terminal().json(json);
        } else {
            desk.terminal()
                    .line(desk.texts()
                            .say(
                                    "returned.summary",
                                    returned.report(),
                                    returned.writtenAt(),
                                    returned.numbers(),
                                    returned.changes().size(),
                                    returned.stale().size()));
            returned.changes().forEach(this::line);
            returned.stale().forEach(this::line);
        }
        return returned.isUntouched() && returned.stale().isEmpty() ? ExitStatus.DONE : ExitStatus.QUESTIONS_REMAIN;
    }

    private void line(Change change) {
        String where = change.sheet().isEmpty() ? change.cell() : change.sheet() + " " + change.cell();
        desk.terminal()
                .line(desk.texts()
                        .say(
                                "returned." + change.kind().json(),
                                where.strip(),
                                text(change.said()),
                                text(change.found()),
                                change.id()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "–" : value;
    }

    private static List<Map<String, Object>> json(List<Change> changes) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Change change : changes) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("kind", change.kind().json());
            json.put("id", change.id());
            json.put("sheet", change.sheet());
            json.put("cell", change.cell());
            json.put("said", change.said());
            json.put("found", change.found());
            all.add(json);
        }
        return all;
    }
}
