package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;

/** Lists what the lines of budgets are for. */
@Command(name = "budget", description = "${bundle:cli.budget.about}")
final class BudgetCommand extends ProjectCommand {
    BudgetCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        Map<String, BudgetTag> tags = desk.services().budgetTags().tags(project);
        if (common.json) {
            Map<String, String> json = new LinkedHashMap<>();
            tags.forEach((line, tag) -> json.put(line, tag.json()));
            desk.terminal().json(json);
        } else {
            tags.forEach((line, tag) ->
                    desk.terminal().line(line + "  " + desk.texts().say("tag." + tag.json())));
        }
        return ExitStatus.DONE;
    }
}
