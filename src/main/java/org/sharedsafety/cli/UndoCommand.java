package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sharedsafety.model.Message;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;

/** Takes the last step of history back, or does it again. */
@Command(description = "${bundle:cli.undo.about}")
final class UndoCommand extends ProjectCommand {
    private final boolean back;

    UndoCommand(Desk desk, boolean back) {
        super(desk, Access.WRITE);
        this.back = back;
    }

    @Override
    ExitStatus run(OpenProject project) {
        Optional<Message> step = desk.run(
                back
                        ? desk.services().projects().undoing(project)
                        : desk.services().projects().redoing(project));
        String words = step.map(desk.texts()::say).orElse("");
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put(back ? "undone" : "redone", step.isEmpty() ? null : words);
            desk.terminal().json(json);
        } else if (step.isEmpty()) {
            desk.terminal().line(desk.texts().say("cli.undo.nothing"));
        } else {
            desk.terminal().line(desk.texts().say(back ? "cli.undo.undone" : "cli.undo.redone", words));
        }
        return ExitStatus.DONE;
    }
}
