package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.service.NoteService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectNote;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.store.Workstation;

/** Notes are kept and named, and every change of them can be taken back. */
class NotesTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-14T14:32:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final NoteService notes = new NoteService();

    @Test
    void aNoteIsWrittenChangedRemovedAndComesBack() {
        Workstation workstation = new Workstation(
                folder, "tester", "here", ProcessHandle.current().pid(), "test");
        ProjectService projects = new ProjectService(workstation, NOW);
        try (OpenProject project = projects.creating(
                        folder.resolve("p.sharedsafety"), new ProjectService.NewProject("Test", "US", "county"))
                .run(Progress.NONE)) {
            String place = "place:county:01001";
            assertTrue(write(project, place, "Two agencies report here."));
            assertFalse(write(project, place, " Two agencies report here. "), "nothing changed");
            assertTrue(write(project, "measure:V01", "Counted differently from 2021."));
            assertTrue(notes(project).get(0).name().startsWith("Autauga"), "named, not numbered");
            assertEquals(
                    project.metrics().get("V01").name("en"),
                    notes(project).get(1).name());
            assertTrue(write(project, place, ""));
            assertEquals(List.of("Counted differently from 2021."), texts(project));
            projects.undoing(project).run(Progress.NONE);
            assertEquals(List.of("Two agencies report here.", "Counted differently from 2021."), texts(project));
            projects.undoing(project).run(Progress.NONE);
            projects.undoing(project).run(Progress.NONE);
            assertEquals(List.of(), texts(project));
            projects.redoing(project).run(Progress.NONE);
            assertEquals(List.of("Two agencies report here."), texts(project));
        }
    }

    private boolean write(OpenProject project, String about, String text) {
        return notes.writing(project, about, about, text).run(Progress.NONE);
    }

    private List<ProjectNote> notes(OpenProject project) {
        return notes.notes(project, "en").run(Progress.NONE).stream()
                .sorted(Comparator.comparing(ProjectNote::about).reversed())
                .toList();
    }

    private List<String> texts(OpenProject project) {
        return notes(project).stream().map(ProjectNote::text).toList();
    }
}
