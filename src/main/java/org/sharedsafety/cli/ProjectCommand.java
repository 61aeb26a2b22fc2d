package org.sharedsafety.cli;

import java.util.concurrent.Callable;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Mixin;

/** A command that works on one project. */
abstract class ProjectCommand implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    final Desk desk;
    private final Access access;

    ProjectCommand(Desk desk, Access access) {
        this.desk = desk;
        this.access = access;
    }

    @Override
    public final Integer call() {
        try (OpenProject project = desk.open(common, access())) {
            return run(project).code();
        }
    }

    /** For what the project is opened. */
    Access access() {
        return access;
    }

    /** Does the work on the opened project. */
    abstract ExitStatus run(OpenProject project);
}
