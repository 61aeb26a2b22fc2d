package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.Map;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a consistent copy of the project. */
@Command(name = "backup", description = "${bundle:cli.backup.about}")
final class BackupCommand extends ProjectCommand {
    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.backup.out}")
    Path out = Path.of("");

    @Option(names = "--force", description = "${bundle:cli.option.force}")
    boolean force;

    BackupCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {

        Path written = desk.run(desk.services().projects().backingUp(project, out, force));
        if (common.json) {
            desk.terminal().json(Map.of("backup", written.toString()));
        } else {
            desk.terminal().line(desk.texts().say("cli.backup.done", written.toString()));
        }
        return ExitStatus.DONE;
    }
}
