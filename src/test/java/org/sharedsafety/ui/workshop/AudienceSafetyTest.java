package org.sharedsafety.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.StationView;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.AudienceFigure;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.InPlaceJobs;

/** Somebody tries to get at what is hidden through the wall: pointer, keys, clipboard, places, two slides. */
class AudienceSafetyTest extends FxTest {
    private static final Rectangle2D DESK = new Rectangle2D(1280, 0, 640, 720);
    private static final Rectangle2D WALL = new Rectangle2D(0, 0, 1280, 720);

    @TempDir
    private Path folder;

    private SampleWorkshop sample;
    private ShowViewModel model;
    private ShowWindows windows;

    @BeforeEach
    void begin() {
        sample = new SampleWorkshop(folder);
        String hurtful = sample.project.metrics().values().stream()
                .filter(metric -> metric.sensitivity() == 2)
                .map(metric -> metric.id())
                .findFirst()
                .orElseThrow();
        Workshop workshop = sample.everyKind()
                .withSlides(List.of(
                        slide("names", SampleWorkshop.RANKING),
                        slide("again", SampleWorkshop.COMPARE),
                        slide(
                                "close",
                                ViewQuestion.of("ranking", Map.of("metric", hurtful, "level", "neighborhood")))));
        sample.workshops
                .keeping(sample.project, workshop, Message.of("history.workshop-made", "w1"))
                .run(Progress.NONE);
        model = new ShowViewModel(new InPlaceJobs(), sample.source());
        onFx(() -> {
            windows = new ShowWindows(
                    kit,
                    appearance,
                    model,
                    FacilitatorSlots.NONE,
                    new ShowWindows.Ways(() -> new ShowScreens(DESK, WALL), false, () -> true, Runnable::run));
            model.start(workshop, true);
            return null;
        });
        until(() -> windows.wall() != null && windows.wall().isDrawn());
    }

    @AfterEach
    void end() {
        onFx(() -> {
            model.leave();
            return null;
        });
        sample.close();
    }

    private static Slide slide(String id, ViewQuestion question) {
        return Slide.of(id, SlideKind.PLACE_PICKER, Wording.of("en", "Places"))
                .withViews(List.of(new StationView(question, null)))
                .withNotes(SampleWorkshop.SECRET, 5);
    }

    private Stage wall() {
        Stage wall = windows.audience();
        assertNotNull(wall);
        return wall;
    }

    private static List<Node> all(Parent parent) {
        List<Node> nodes = new ArrayList<>();
        parent.getChildrenUnmodifiable().forEach(child -> {
            nodes.add(child);
            if (child instanceof Parent inside) {
                nodes.addAll(all(inside));
            }
        });
        return nodes;
    }

    @Test
    void pointerKeysAndClipboardBringNothing() {
        onFx(() -> {
            ClipboardContent before = new ClipboardContent();
            before.putString("before");
            Clipboard.getSystemClipboard().setContent(before);
            wall().toFront();
            wall().requestFocus();
            return null;
        });
        settle();
        for (int x = 100; x < 1200; x += 220) {
            robot.moveTo(x, 300);
            robot.clickOn(MouseButton.SECONDARY);
            robot.doubleClickOn(MouseButton.PRIMARY);
        }
        robot.press(KeyCode.CONTROL, KeyCode.T).release(KeyCode.T, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        assertEquals("before", onFx(() -> Clipboard.getSystemClipboard().getString()));
        assertTrue(onFx(() -> Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance)));
        List<Node> nodes = onFx(() -> all(wall().getScene().getRoot()));
        assertTrue(nodes.stream().noneMatch(Control.class::isInstance), "no control to be read out or copied from");
    }

    @Test
    void aHiddenPlaceHasNoNumberInPictureTablePickerOrSpeech() {
        Wall shown = model.wallProperty().get();
        assertNotNull(shown);
        AudienceFigure figure = shown.pictures().get(0).figure();
        assertNotNull(figure);
        List<PlaceChoice> hidden = model.places().all().stream()
                .filter(place -> place.numbers().contains("hidden"))
                .toList();
        assertFalse(
                hidden.isEmpty(), "the sample hides a place: " + model.places().all());
        for (PlaceChoice place : hidden) {
            assertFalse(place.numbers().matches(".*\\d.*"), place.toString());
            onFx(() -> {
                model.places().enlarge(place.id());
                return null;
            });
            until(() -> windows.wall() != null && windows.wall().isDrawn());
            assertTrue(figure.figure().table().rows().stream()
                    .filter(row -> row.toString().contains(place.name()))
                    .noneMatch(row -> row.toString().matches(".*" + place.name() + "[^\\]]*\\d{2,}.*")));
        }
        onFx(() -> {
            model.forward();
            return null;
        });
        until(() -> windows.wall() != null && windows.wall().isDrawn());
        for (PlaceChoice place : hidden) {
            assertTrue(
                    model.places().all().stream()
                            .filter(other -> other.name().equals(place.name()))
                            .noneMatch(other -> other.spoken().contains("offenses")),
                    "the second slide tells what the first one hid");
        }
    }

    @Test
    void whatCouldHurtIsRefusedInCalmWords() {
        onFx(() -> {
            model.go("close");
            return null;
        });
        until(() -> windows.wall() != null && windows.wall().isDrawn());
        String said = onFx(() -> {
            AudienceView shown = windows.wall();
            return shown == null ? "" : shown.getAccessibleText();
        });
        assertTrue(said.contains("to keep people safe"), said);
        assertFalse(said.contains("W30"), said);
        assertFalse(said.contains(SampleWorkshop.SECRET), said);
    }
}
