package org.sharedsafety.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.PngFile;
import org.sharedsafety.ui.common.InPlaceJobs;

/** A show in its windows, over the real services and the sample project: two screens, and one. */
class ShowWindowsTest extends FxTest {
    /** The headless screen is small: both lie on it, one partly over the other. */
    private static final Rectangle2D DESK = new Rectangle2D(554, 312, 1366, 768);

    private static final Rectangle2D WALL = new Rectangle2D(0, 0, 1280, 720);

    @TempDir
    private static Path folder;

    private static SampleWorkshop sample;
    private static Workshop workshop;
    private ShowViewModel model;
    private ShowWindows windows;
    private TextArea writing;

    @BeforeAll
    static void makeWorkshop() {
        sample = new SampleWorkshop(folder);
        workshop = sample.everyKind();
    }

    @AfterAll
    static void closeProject() {
        sample.close();
    }

    @BeforeEach
    void makeModel() {
        model = new ShowViewModel(new InPlaceJobs(), sample.source());
    }

    @AfterEach
    void closeWindows() {
        onFx(() -> {
            model.leave();
            return null;
        });
    }

    private void begin(List<Rectangle2D> screens) {
        onFx(() -> {
            writing = new TextArea();
            windows = new ShowWindows(
                    kit,
                    appearance,
                    model,
                    new FacilitatorSlots(() -> writing),
                    new ShowWindows.Ways(() -> ShowScreens.of(screens, DESK), false, () -> true, Runnable::run));
            model.start(workshop, true);
            return null;
        });
        settle();
        until(() -> windows.wall() != null && windows.wall().isDrawn());
    }

    private void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            robot.press(code).release(code);
            settle();
        }
        until(() -> windows.wall() == null || windows.wall().isDrawn());
    }

    private Show stands() {
        Show stands = model.showProperty().get();
        assertNotNull(stands);
        return stands;
    }

    private void keep(Stage of, String name) throws IOException {
        settle();
        WritableImage image = onFx(() -> of.getScene().snapshot(null));
        Path file = Path.of("target", "screenshots", "workshop", name + ".png");
        Files.createDirectories(file.getParent());
        PngFile.write(image, file);
    }

    @Test
    void keysLeadBothWindowsAndEveryStepIsKeptAtOnce() throws IOException {
        begin(List.of(DESK, WALL));
        Stage facilitator = windows.facilitator();
        Stage audience = windows.audience();
        assertNotNull(facilitator);
        assertNotNull(audience);
        assertEquals(WALL.getMinX(), audience.getX());
        keep(facilitator, "facilitator-welcome");
        onFx(() -> {
            facilitator.requestFocus();
            return null;
        });
        press(KeyCode.SPACE, KeyCode.PAGE_DOWN);
        assertEquals("s3", stands().slide());
        assertFalse(stands().revealed());
        keep(audience, "chart-asked");
        press(KeyCode.SPACE);
        assertEquals("s3", stands().slide());
        assertTrue(stands().revealed());
        keep(audience, "chart");
        keep(facilitator, "facilitator-chart");
        assertEquals(stands(), sample.kept().orElseThrow());
        press(KeyCode.B);
        assertTrue(sample.kept().orElseThrow().blank());
        press(KeyCode.PERIOD, KeyCode.H, KeyCode.L, KeyCode.PLUS, KeyCode.I, KeyCode.D);
        Show kept = sample.kept().orElseThrow();
        assertFalse(kept.blank());
        assertTrue(kept.namesHidden() && kept.sourceShown() && kept.dark());
        assertEquals("es", kept.language());
        assertEquals(1, kept.textStep());
        keep(audience, "source-dark");
        press(KeyCode.I, KeyCode.LEFT);
        assertEquals(List.of("s3", false), List.of(stands().slide(), stands().revealed()), "back to the question");
        press(KeyCode.ESCAPE);
        assertNull(windows.audience());
        assertFalse(model.runningProperty().get());
        Show left = new ShowViewModel(new InPlaceJobs(), sample.source()).left(workshop);
        assertEquals("s3", left == null ? "" : left.slide(), "another run goes on here");
    }

    @Test
    void whoWritesIsNotLedAwayButAClickerLeadsOn() {
        begin(List.of(DESK, WALL));
        onFx(() -> {
            Stage facilitator = windows.facilitator();
            assertNotNull(facilitator);
            facilitator.requestFocus();
            writing.requestFocus();
            return null;
        });
        press(KeyCode.B, KeyCode.RIGHT, KeyCode.SPACE);
        assertEquals("s1", stands().slide());
        assertFalse(stands().blank());
        press(KeyCode.PAGE_DOWN);
        assertEquals("s2", stands().slide());
        press(KeyCode.ESCAPE);
        assertTrue(model.runningProperty().get(), "the first Escape only leaves the text");
        press(KeyCode.RIGHT);
        assertEquals("s3", stands().slide());
    }

    @Test
    void onOneScreenThereAreNoNotesAnywhere() throws IOException {
        begin(List.of(DESK));
        assertNull(windows.facilitator());
        Stage only = windows.audience();
        assertNotNull(only);
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals("s3", stands().slide());
        press(KeyCode.C);
        keep(only, "one-screen-drawer");
        assertTrue(onFx(() -> only.getScene().lookup("#show-drawer").isVisible()));
        assertNull(onFx(() -> only.getScene().lookup("#show-notes")));
    }
}
