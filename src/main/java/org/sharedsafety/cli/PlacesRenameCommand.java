package org.sharedsafety.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a place another name. */
@Command(name = "rename", description = "${bundle:cli.places.rename}")
final class PlacesRenameCommand extends ProjectCommand {
    @Parameters(index = "0", paramLabel = "CODE", description = "${bundle:cli.places.rename-code}")
    String code = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.places.rename-name}")
    String name = "";

    @Option(names = "--level", paramLabel = "L", description = "${bundle:cli.places.of-level}")
    @Nullable
    String level;

    PlacesRenameCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        String at = level == null ? project.level() : level;
        String before = desk.run(desk.services().places().renaming(project, at, code, name));
        if (common.json) {
            desk.terminal().json(Map.of("level", at, "code", code, "before", before, "name", name));
        } else {
            desk.terminal().line(desk.texts().say("cli.places.renamed", before, name));
        }
        return ExitStatus.DONE;
    }
}
