package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.sharedsafety.model.Problem;
import org.sharedsafety.service.BudgetTagReport;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what lines of budgets are for. */
@Command(name = "tag", description = "${bundle:cli.budget-tag.about}")
final class BudgetTagCommand extends ProjectCommand {
    @Parameters(paramLabel = "FILE", description = "${bundle:cli.budget-tag.file}")
    Path file = Path.of("");

    BudgetTagCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        BudgetTagReport report = desk.run(desk.services().budgetTags().tagging(project, file));
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("lines", report.tags().size());
            json.put("changed", report.changed());
            json.put("untagged", report.untagged());
            json.put("problems", report.problems().stream().map(this::problem).toList());
            desk.terminal().json(json);
        } else {
            desk.terminal()
                    .line(desk.texts()
                            .say(
                                    "cli.budget-tag.done",
                                    report.changed(),
                                    report.tags().size()));
            report.problems()
                    .forEach(problem -> desk.terminal().line("  " + new ProblemLine(desk.texts()).of(problem)));
            if (!report.untagged().isEmpty()) {
                desk.terminal().line(desk.texts().say("cli.budget-tag.untagged", String.join(", ", report.untagged())));
            }
        }
        return report.problems().isEmpty() && report.untagged().isEmpty()
                ? ExitStatus.DONE
                : ExitStatus.QUESTIONS_REMAIN;
    }

    private Map<String, Object> problem(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cell", Objects.toString(problem.cell(), null));
        json.put("message", desk.texts().say(problem.message()));
        return json;
    }
}
