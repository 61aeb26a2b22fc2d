package org.sharedsafety.cli;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Option;

/** A command about one workshop of the project. */
abstract class WorkshopCommand extends ProjectCommand {
    @Option(names = "--workshop", paramLabel = "ID", description = "${bundle:cli.workshop.id}")
    @Nullable
    String id;

    WorkshopCommand(Desk desk, Access access) {
        super(desk, access);
    }

    /** The workshop that is named, or the first of the list. */
    Workshop chosen(OpenProject project) {
        String named = id;
        if (named != null) {
            return desk.services()
                    .workshops()
                    .workshop(project, named)
                    .orElseThrow(() -> WorkbenchException.of("workshop.none", named));
        }
        return desk.services().workshops().workshops(project).stream()
                .findFirst()
                .orElseThrow(() -> WorkbenchException.of("cli.workshop.none"));
    }
}
