package org.sharedsafety.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.model.workshop.CommentTag;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.PngFile;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.InPlaceJobs;

/** What a room says is captured by keyboard alone while the slides go on, over the real services. */
class CaptureShowTest extends FxTest {
    @TempDir
    private Path folder;

    private SampleWorkshop sample;
    private Workshop workshop;
    private ShowViewModel model;
    private CaptureViewModel captures;
    private ShowWindows windows;

    @BeforeEach
    void makeWorkshop() {
        sample = new SampleWorkshop(folder);
        workshop = sample.everyKind();
        model = new ShowViewModel(new InPlaceJobs(), sample.source());
        captures = new CaptureViewModel(new InPlaceJobs(), sample.capturing());
        captures.workshopProperty().addListener((observable, before, now) -> model.refresh());
    }

    @AfterEach
    void closeProject() {
        onFx(() -> {
            model.leave();
            return null;
        });
        sample.close();
    }

    private Stage begin(Rectangle2D... screens) {
        onFx(() -> {
            windows = new ShowWindows(
                    kit,
                    appearance,
                    model,
                    new FacilitatorSlots(() -> new CaptureView(kit, captures, model)),
                    new ShowWindows.Ways(
                            () -> ShowScreens.of(List.of(screens), screens[0]), false, () -> true, Runnable::run));
            model.start(workshop, false);
            Stage stage = windows.facilitator() == null ? windows.audience() : windows.facilitator();
            assertNotNull(stage);
            stage.requestFocus();
            stage.getScene().getRoot().requestFocus();
            return null;
        });
        settle();
        Stage first = windows.facilitator() == null ? windows.audience() : windows.facilitator();
        assertNotNull(first);
        return first;
    }

    private void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            robot.press(code).release(code);
        }
        settle();
    }

    private void together(KeyCode held, KeyCode code) {
        robot.press(held).press(code).release(code).release(held);
        settle();
    }

    private void keep(Stage of, String name) throws IOException {
        settle();
        WritableImage image = onFx(() -> of.getScene().snapshot(null));
        Path file = Path.of("target", "screenshots", "workshop", name + ".png");
        Files.createDirectories(file.getParent());
        PngFile.write(image, file);
    }

    private List<Entry.Comment> comments() {
        return sample.captures.entries(sample.project, "w1").stream()
                .filter(Entry.Comment.class::isInstance)
                .map(Entry.Comment.class::cast)
                .toList();
    }

    private int lived(Experience answer) {
        return sample.captures.entries(sample.project, "w1").stream()
                .filter(each ->
                        each instanceof Entry.Lived lived && lived.slide().equals("s3") && lived.answer() == answer)
                .mapToInt(each -> ((Entry.Lived) each).count())
                .sum();
    }

    @Test
    void aStationIsCapturedByKeyboardAloneWhileSlidesGoOn() throws IOException {
        Stage facilitator = begin(new Rectangle2D(0, 0, 1280, 720), new Rectangle2D(1280, 0, 1280, 720));
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.C);
        robot.write("Call Rosa Medina at 555-201-3344", 0);
        assertNotNull(onFx(() -> facilitator.getScene().lookup("#comment-warning")), "a person is noticed");
        keep(facilitator, "capture-warning-en");
        together(KeyCode.CONTROL, KeyCode.A);
        robot.write("The church basement is open till ten.", 0);
        together(KeyCode.CONTROL, KeyCode.DIGIT4);
        press(KeyCode.PAGE_DOWN);
        assertEquals("s4", sample.kept().orElseThrow().slide(), "a clicker leads on");
        press(KeyCode.ENTER);
        Entry.Comment kept = comments().get(0);
        assertEquals("The church basement is open till ten.", kept.text());
        assertEquals("s3", kept.slide(), "it is about the slide it was begun on");
        assertEquals(CommentTag.MISSING, kept.tag());
        assertTrue(kept.publish());
        press(KeyCode.PAGE_UP, KeyCode.ESCAPE);
        press(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT0);
        together(KeyCode.SHIFT, KeyCode.DIGIT1);
        assertEquals(List.of(1, 0, 1), List.of(lived(Experience.YES), lived(Experience.PARTLY), lived(Experience.NO)));
        assertEquals(1, captures.people());
        press(KeyCode.V, KeyCode.ENTER);
        assertEquals(2, lived(Experience.YES), "the big plus has the keys");
        keep(facilitator, "capture-station-en");
        onFx(() -> {
            model.go("s8");
            return null;
        });
        press(KeyCode.V, KeyCode.ENTER);
        assertFalse(sample.workshops
                .workshop(sample.project, "w1")
                .flatMap(now -> now.slide("s8"))
                .map(slide -> slide.poll() != null && slide.poll().open())
                .orElseThrow());
        keep(facilitator, "capture-vote-en");
    }

    @Test
    void whatIsHalfSaidIsThereAfterARestartAndGoneWhenDiscarded() {
        begin(new Rectangle2D(0, 0, 1280, 720), new Rectangle2D(1280, 0, 1280, 720));
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.C);
        robot.write("Nobody asks the night sh", 0);
        together(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertEquals(List.of(), comments());
        restart();
        Stage again = begin(new Rectangle2D(0, 0, 1280, 720), new Rectangle2D(1280, 0, 1280, 720));
        press(KeyCode.PAGE_DOWN, KeyCode.C);
        assertEquals(
                "Nobody asks the night sh",
                onFx(() -> ((TextArea) again.getScene().lookup("#comment-text")).getText()));
        assertEquals(List.of(), comments());
        robot.write("ift.", 0);
        press(KeyCode.ENTER);
        Entry.Comment kept = comments().get(0);
        assertEquals("Nobody asks the night shift.", kept.text());
        assertEquals(CommentTag.IDEA, kept.tag());
        assertEquals("s3", kept.slide(), "it is about the slide it was begun on");
        assertTrue(sample.captures.draft(sample.project, "w1").isEmpty());
        robot.write("no", 0);
        assertTrue(sample.captures.draft(sample.project, "w1").isPresent());
        press(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        assertTrue(sample.captures.draft(sample.project, "w1").isEmpty());
        assertEquals(1, comments().size());
    }

    private void restart() {
        onFx(() -> {
            model.leave();
            return null;
        });
        model = new ShowViewModel(new InPlaceJobs(), sample.source());
        captures = new CaptureViewModel(new InPlaceJobs(), sample.capturing());
    }

    @Test
    void onOneScreenTheDrawerTakesTheKeysAtOnce() throws IOException {
        onFx(() -> {
            language.speak("es");
            appearance.themeProperty().set(ColorTheme.DARK);
            return null;
        });
        Stage only = begin(new Rectangle2D(0, 0, 1920, 1080));
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.C);
        robot.write("mi vecina Juana lo sabe", 0);
        keep(only, "capture-drawer-es-dark");
        press(KeyCode.ENTER);
        assertEquals("mi vecina Juana lo sabe", comments().get(0).text(), "the check never blocks");
        press(KeyCode.ESCAPE, KeyCode.DIGIT1);
        assertEquals(0, lived(Experience.YES), "nothing is counted out of sight");
    }
}
