package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sharedsafety.service.ImportUse;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Deletes an import; the history can bring it back. */
@Command(name = "delete", description = "${bundle:cli.delete.about}")
final class DeleteCommand extends ProjectCommand {
    @Option(names = "--import", required = true, paramLabel = "K", description = "${bundle:cli.delete.import}")
    long importId;

    @Option(names = "--dry-run", description = "${bundle:cli.delete.dry-run}")
    boolean dryRun;

    DeleteCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {

        ImportUse use = desk.run(desk.services().catalogue().using(project, importId));
        if (!common.json) {
            use.words().forEach(line -> desk.terminal().line(desk.texts().say(line)));
        }
        if (!dryRun) {
            desk.run(desk.services().catalogue().deleting(project, importId));
        }
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("deleted", dryRun ? null : importId);
            json.put("observations", use.observations());
            json.put("reappear", use.reappear());
            json.put("superseded", use.superseded());
            json.put("measuresWithoutData", use.without());
            json.put("savedViews", use.views());
            json.put("updates", use.updates());
            desk.terminal().json(json);
        } else if (!dryRun) {
            desk.terminal().line(desk.texts().say("cli.delete.done", importId));
        }
        return ExitStatus.DONE;
    }
}
