package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.ProjectService.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the steps of the project's history, newest first; goes to one, or brings one back that was set aside. */
@Command(name = "history", description = "${bundle:cli.history.about}")
final class HistoryCommand extends ProjectCommand {
    @Option(names = "--go-to", paramLabel = "STEP", description = "${bundle:cli.history.go-to}")
    @Nullable
    Long goTo;

    @Option(names = "--bring-back", paramLabel = "STEP", description = "${bundle:cli.history.bring-back}")
    @Nullable
    Long bringBack;

    HistoryCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    Access access() {
        return goTo == null && bringBack == null ? Access.READ : Access.WRITE;
    }

    @Override
    ExitStatus run(OpenProject project) {
        Long target = goTo;
        if (target != null) {
            int steps = desk.run(desk.services().projects().goingTo(project, target));
            note(desk.texts().say("cli.history.went", target, steps));
        }
        Long back = bringBack;
        if (back != null) {
            Message name = desk.run(desk.services().projects().bringingBack(project, back));
            note(desk.texts().say(name));
        }
        List<Step> steps = desk.services().projects().history(project);
        if (common.json) {
            desk.terminal().json(steps.stream().map(this::json).toList());
            return ExitStatus.DONE;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Step step : steps) {
            rows.add(List.of(
                    Long.toString(step.id()),
                    step.at().toString(),
                    desk.texts().say("cli.history." + step.state()),
                    desk.texts().say(step.name())));
        }
        desk.terminal().table(rows);
        return ExitStatus.DONE;
    }

    private void note(String words) {
        if (common.json) {
            desk.terminal().note(words);
        } else {
            desk.terminal().line(words);
        }
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
