package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.ProjectService.Step;
import picocli.CommandLine.Command;

/** Lists the steps of the project's history, newest first. */
@Command(name = "history", description = "${bundle:cli.history.about}")
final class HistoryCommand extends ProjectCommand {

    HistoryCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {

        List<Step> steps = desk.services().projects().history(project);
        if (common.json) {
            desk.terminal().json(steps.stream().map(this::json).toList());
            return ExitStatus.DONE;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Step step : steps) {
            rows.add(List.of(
                    step.at().toString(),
                    desk.texts().say("cli.history." + step.state()),
                    desk.texts().say(step.name())));
        }
        desk.terminal().table(rows);
        return ExitStatus.DONE;
    }

    private Map<String, Object> json(Step step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", step.id());
        json.put("name", desk.texts().say(step.name()));
        json.put("at", step.at().toString());
        json.put("state", step.state());
        return json;
    }
}
