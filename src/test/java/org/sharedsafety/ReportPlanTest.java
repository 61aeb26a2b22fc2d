package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportSection;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.SampleService.Sample;
import org.sharedsafety.service.Services;

/** Reports are kept with their outline, take views out of the collection, and every change can be taken back. */
class ReportPlanTest {
    @TempDir
    private Path folder;

    @Test
    void aReportIsMadeChangedAndTakenBack() {
        try (Parallel parallel = new Parallel(1)) {
            Services services = WholeProgram.services(
                    folder.resolve("program"),
                    Clock.fixed(Instant.parse("2026-03-14T14:32:00Z"), ZoneOffset.UTC),
                    parallel);
            try (OpenProject project = services.samples()
                    .making(folder.resolve("sample.sharedsafety"), Sample.RIVERA_VALLEY)
                    .run(Progress.NONE)) {
                var plans = services.plans();
                Report made = plans.making(project, ReportTemplate.BOARD_TWO_PAGER, "es", new TreeMap<>())
                        .run(Progress.NONE);
                assertEquals("Dos páginas para la junta", made.name());
                var view = services.collection()
                        .adding(project, ViewQuestion.of("trend", Map.of("metric", "PH01")), "es")
                        .run(Progress.NONE);
                Report more = plans.adding(project, made, view).run(Progress.NONE);
                assertTrue(more.outline().contains(new ReportSection(SheetKind.FIGURE, view.id(), true)));
                assertEquals(List.of(more), plans.reports(project).run(Progress.NONE));
                services.projects().undoing(project).run(Progress.NONE);
                assertEquals(List.of(made), plans.reports(project).run(Progress.NONE));
            }
        }
    }
}
