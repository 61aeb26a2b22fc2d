package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.CollectionService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.SampleService.Sample;
import org.sharedsafety.service.Services;

/** Saved views keep their order, survive a restart, and every change of them can be taken back. */
class CollectionTest {
    private static final Instant NOW = Instant.parse("2026-03-14T14:32:00Z");

    @TempDir
    private Path folder;

    private final Parallel parallel = new Parallel(2);
    private Services services;
    private CollectionService collection;
    private OpenProject project;

    @BeforeEach
    void makeProject() {
        services = new Workbench(
                        new AppFolders(folder.resolve("program")),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        Map.of(),
                        Locale.ENGLISH)
                .services(parallel);
        collection = services.collection();
        project = SampleFile.opened(services.projects(), folder.resolve("sample.sharedsafety"));
    }

    @AfterEach
    void closeProject() {
        project.close();
        parallel.close();
    }

    private SavedView add(String view, Map<String, String> settings) {
        return collection.adding(project, ViewQuestion.of(view, settings), "en").run(Progress.NONE);
    }

    private List<String> titles() {
        return collection.views(project).run(Progress.NONE).stream()
                .map(SavedView::title)
                .toList();
    }

    private String name(String metric) {
        return project.metrics().get(metric).name("en");
    }

    @Test
    void aViewIsKeptWithItsQuestionItsMeasuresAndItsSentence() {
        var story = services.samples().story(Sample.RIVERA_VALLEY);
        SavedView added = collection.adding(project, story.question(), "en").run(Progress.NONE);
        assertEquals(story.question(), added.question());
        assertEquals(NOW, added.at());
        assertEquals(name(story.x().metric()) + " · " + name(story.y().metric()), added.title());
        assertEquals(services.figures().finding(project, story.question(), "en").run(Progress.NONE), added.finding());
        assertFalse(added.finding().isBlank());
        // The same view twice is one view.
        collection.adding(project, story.question(), "en").run(Progress.NONE);
        assertEquals(1, titles().size());
        Path path = project.path();
        project.close();
        project = services.projects()
                .opening(path, org.sharedsafety.service.ProjectService.Access.WRITE)
                .run(Progress.NONE);
        assertEquals(List.of(added), collection.views(project).run(Progress.NONE));
    }

    @Test
    void nothingPassesByTheRuleOfASharedSafetyComparison() {
        WorkbenchException refused = assertThrows(
                WorkbenchException.class,
                () -> add("compare", Map.of("x", "WB09", "y", "WB10", "part", CollectionService.SHARED_SAFETY)));
        assertEquals("shared.one-family", refused.message().key());
        assertEquals(
                "shared.no-measures",
                assertThrows(
                                WorkbenchException.class,
                                () -> add("compare", Map.of("x", "WB09", "part", CollectionService.SHARED_SAFETY)))
                        .message()
                        .key());
        assertEquals(List.of(), titles(), "what was refused is not there");
        add("compare", Map.of("x", "WB09", "y", "V01", "part", CollectionService.SHARED_SAFETY));
        assertEquals(1, titles().size());
    }

    @Test
    void orderNamesAndRemovalAreStepsThatGoBack() {
        SavedView first = add("trend", Map.of("metric", "V01"));
        SavedView second = add("trend", Map.of("metric", "WB09"));
        SavedView third = add("burden", Map.of("metric", "V01", "grouping", "race"));
        assertTrue(collection.moving(project, third, 0).run(Progress.NONE));
        assertTrue(
                collection.renaming(project, second, "Ours", " for the board ").run(Progress.NONE));
        assertFalse(collection.moving(project, third, -3).run(Progress.NONE), "it is the first already");
        assertEquals(List.of(name("V01"), name("V01"), "Ours"), titles());
        assertEquals(
                "for the board",
                collection.views(project).run(Progress.NONE).get(2).note());
        assertTrue(collection.removing(project, first).run(Progress.NONE));
        assertEquals(List.of(name("V01"), "Ours"), titles());
        for (int step = 0; step < 3; step++) {
            services.projects().undoing(project).run(Progress.NONE);
        }
        assertEquals(List.of(first, second, third), collection.views(project).run(Progress.NONE));
        for (int step = 0; step < 3; step++) {
            services.projects().undoing(project).run(Progress.NONE);
        }
        assertEquals(List.of(), titles());
    }
}
