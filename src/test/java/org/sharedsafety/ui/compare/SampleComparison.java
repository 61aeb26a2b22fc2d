package org.sharedsafety.ui.compare;

import java.nio.file.Path;
import java.time.Clock;
import org.sharedsafety.SampleFile;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.service.BoundaryService;
import org.sharedsafety.service.CatalogueService;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.CompareService;
import org.sharedsafety.service.ImportService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PlaceService;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.service.SampleService;
import org.sharedsafety.service.SampleService.Sample;
import org.sharedsafety.store.Workstation;

/** The sample project with what compares its measures. */
record SampleComparison(Parallel parallel, OpenProject project, CompareService compare, CompareRequest story)
        implements AutoCloseable {
    /** Makes the project in a folder of the test's own. */
    static SampleComparison in(Path folder) {
        Parallel parallel = new Parallel(2);
        ProjectService projects = new ProjectService(
                new Workstation(folder.resolve("data"), "ana", "desk", 1, "test"), Clock.systemUTC());
        SampleService samples = new SampleService(projects, new ImportService(Clock.systemUTC()), new PlaceService());
        OpenProject project = SampleFile.opened(projects, folder.resolve("sample.sharedsafety"));
        return new SampleComparison(
                parallel,
                project,
                new CompareService(new CatalogueService(), new BoundaryService(), parallel),
                samples.story(Sample.RIVERA_VALLEY));
    }

    @Override
    public void close() {
        project.close();
        parallel.close();
    }
}
