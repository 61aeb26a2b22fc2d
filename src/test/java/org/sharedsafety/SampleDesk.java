package org.sharedsafety;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.Services;

/** All services over a new project of the sample data, on the day of its workshop. */
record SampleDesk(Parallel parallel, Services services, OpenProject project) implements AutoCloseable {
    /** Makes the project in a folder of the test's own. */
    static SampleDesk in(Path folder) {
        Parallel parallel = new Parallel(2);
        Services services = new Workbench(
                        new AppFolders(folder.resolve("program")),
                        Clock.fixed(Instant.parse("2026-05-12T17:00:00Z"), ZoneOffset.UTC),
                        Map.of(),
                        Locale.ENGLISH)
                .services(parallel);
        OpenProject project = SampleFile.opened(services.projects(), folder.resolve("sample.sharedsafety"));
        return new SampleDesk(parallel, services, project);
    }

    @Override
    public void close() {
        project.close();
        parallel.close();
    }
}
