package org.sharedsafety.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.service.NoteService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PreviewService;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.InPlaceJobs;

/** Notes are written, found again, changed and removed, over a real project. */
class NotesViewTest extends FxTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final InPlaceJobs jobs = new InPlaceJobs();
    private final NoteService notes = new NoteService();
    private final List<String> kept = new ArrayList<>();

    @Test
    void areWrittenFoundChangedAndRemoved() {
        Workstation workstation = new Workstation(
                folder, "tester", "here", ProcessHandle.current().pid(), "test");
        try (OpenProject project = new ProjectService(workstation, CLOCK)
                .creating(folder.resolve("p.sharedsafety"), new ProjectService.NewProject("Test", "US", "county"))
                .run(Progress.NONE)) {
            Place place = new PreviewService().places(project, "county").get(0);
            Metric metric = project.metrics().get("V01");
            NoteSubject ofPlace = new NoteSubject(NoteService.aboutPlace(place), place.name());
            NoteSubject ofMeasure = new NoteSubject(NoteService.aboutMeasure(metric), metric.name("en"));
            NotesViewModel model = new NotesViewModel(
                    jobs,
                    () -> notes.notes(project, language.code()),
                    (subject, text) -> notes.writing(project, subject.about(), subject.name(), text),
                    () -> kept.add("noted"));
            NotesView view = show(416, 620, () -> new NotesView(kit, model));
            TextArea text = (TextArea) view.lookup("#note-text");
            assertTrue(text.isDisabled(), "nothing is in sight that could be noted about");

            onFx(() -> {
                model.offer(List.of(ofPlace, ofMeasure));
                return null;
            });
            type(text, "Border was moved");
            robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
            settle();
            assertEquals(List.of("Border was moved"), stored(project));
            assertTrue(((Button) view.lookup("#note-save")).isDisabled(), "nothing is left to save");

            // Choosing another subject keeps what was being written.
            type(text, " in 2019");
            onFx(() -> {
                ((ComboBox<?>) view.lookup("#note-subject")).getSelectionModel().select(1);
                return null;
            });
            settle();
            assertEquals(List.of("Border was moved in 2019"), stored(project));
            assertEquals("", text.getText());
            type(text, "Counted by date of report");
            fire("#note-save");
            assertEquals(2, stored(project).size());
            picture(pictureName("notes"));
            assertEquals(List.of(), onFx(() -> Clipping.in(stage.getScene())));

            // A note in the list leads back to its text; an emptied note is gone.
            onFx(() -> {
                model.choose(model.notes().stream()
                        .filter(note -> note.about().equals(ofPlace.about()))
                        .findFirst()
                        .orElseThrow());
                return null;
            });
            settle();
            assertEquals("Border was moved in 2019", text.getText());
            onFx(() -> {
                text.clear();
                return null;
            });
            fire("#note-save");
            assertEquals(List.of("Counted by date of report"), stored(project));
            assertEquals(4, kept.size());
            onFx(() -> {
                language.speak("es");
                return null;
            });
            settle();
            assertTrue(
                    onFx(() -> robot.lookup(metric.name("es")).tryQuery().isPresent()),
                    "the list is in the language of the window");
            assertEquals(List.of(), jobs.failures());
        }
    }

    private void type(TextArea text, String words) {
        onFx(() -> {
            text.requestFocus();
            text.end();
            text.appendText(words);
            return null;
        });
        settle();
    }

    private void fire(String id) {
        onFx(() -> {
            robot.lookup(id).queryAs(Button.class).fire();
            return null;
        });
        settle();
    }

    private List<String> stored(OpenProject project) {
        return notes.notes(project, "en").run(Progress.NONE).stream()
                .map(note -> note.text())
                .sorted()
                .toList();
    }
}
