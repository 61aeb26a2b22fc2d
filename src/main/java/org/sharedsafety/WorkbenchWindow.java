package org.sharedsafety;

import java.time.Clock;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.Services;

/** Opens the window. */
final class WorkbenchWindow {
    private final Services services;

    WorkbenchWindow(Services services, Parallel parallel, AppFolders folders, Clock clock) {
        this.services = services;
    }

    int show() {
        return services.settings().settings().language().isEmpty() ? 1 : 0;
    }
}
