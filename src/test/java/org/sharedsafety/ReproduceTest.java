package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.result.Reproduction;
import org.sharedsafety.model.result.Reproduction.Outcome;
import org.sharedsafety.service.BookRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.SampleService.Sample;
import org.sharedsafety.service.Services;

/** The sample project made anew: everything matches, and what does not is named. */
@Tag("campaign")
class ReproduceTest {
    @TempDir
    Path folder;

    @Test
    void everyResultOfTheSampleIsMadeAnewAndEveryChangeIsFound() throws SQLException {
        Path file = folder.resolve("sample.sharedsafety");
        try (Parallel parallel = new Parallel(1)) {
            Services services = WholeProgram.services(folder.resolve("program"), Clock.systemUTC(), parallel);
            try (OpenProject project =
                    services.samples().making(file, Sample.RIVERA_VALLEY).run(Progress.NONE)) {
                for (ReportTemplate template : List.of(
                        ReportTemplate.BOARD_TWO_PAGER, ReportTemplate.COMPARISON_BRIEF, ReportTemplate.METHODS_PACK)) {
                    services.reports()
                            .writing(
                                    project,
                                    services.plans().fresh(project, template, "en", new TreeMap<>()),
                                    new BookRequest(folder.resolve(template.code() + ".xlsx"), false, true, false))
                            .run(Progress.NONE);
                }
                Reproduction all = services.reproductions()
                        .reproducing(project, null, List.of())
                        .run(Progress.NONE);
                assertEquals(List.of(), all.differences());
                all.reports().forEach(report -> {
                    assertEquals(null, report.why());
                    assertEquals(List.of(), report.otherNumbers());
                    assertEquals(List.of(), report.otherSentences());
                    assertTrue(report.sentences() > 10, report.name());
                });
                assertTrue(all.isMatch());
                assertEquals(3, all.reports().size());
            }
            try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = raw.createStatement()) {
                statement.execute("UPDATE observation SET value = value + 1 WHERE (series_id, period_id,"
                        + " group_id, place_id) IN (SELECT series_id, period_id, group_id, place_id FROM observation"
                        + " WHERE value IS NOT NULL LIMIT 1)");
            }
            try (OpenProject project =
                    services.projects().opening(file, Access.WRITE).run(Progress.NONE)) {
                Reproduction all = services.reproductions()
                        .reproducing(project, "board-two-pager.xlsx", List.of())
                        .run(Progress.NONE);
                assertEquals(1, all.differences().size());
                assertEquals(List.of("value"), all.differences().get(0).fields());
                assertEquals(Outcome.MATCH, all.reports().get(0).outcome());
            }
        }
    }
}
