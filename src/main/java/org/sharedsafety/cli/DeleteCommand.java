package org.sharedsafety.cli;

import java.util.Map;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Deletes an import; the history can bring it back. */
@Command(name = "delete", description = "${bundle:cli.delete.about}")
final class DeleteCommand extends ProjectCommand {
    @Option(names = "--import", required = true, paramLabel = "K", description = "${bundle:cli.delete.import}")
    long importId;

    DeleteCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {

        desk.run(desk.services().catalogue().deleting(project, importId));
        if (common.json) {
            desk.terminal().json(Map.of("deleted", importId));
        } else {
            desk.terminal().line(desk.texts().say("cli.delete.done", importId));
        }
        return ExitStatus.DONE;
    }
}
