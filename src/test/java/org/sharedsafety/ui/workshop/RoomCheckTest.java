package org.sharedsafety.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Room;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.StationView;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.InPlaceJobs;

/** The room check over the sample project: sizes from the room, what cannot be read, and why it is shown all the same. */
class RoomCheckTest extends FxTest {
    @TempDir
    private Path folder;

    private SampleWorkshop sample;
    private WorkshopsViewModel workshops;
    private RoomCheckViewModel model;
    private ShowViewModel show;

    @BeforeEach
    void makeWorkshop() {
        sample = new SampleWorkshop(folder);
        Workshop every = sample.everyKind();
        Slide many = every.slide("s5").orElseThrow().withViews(List.of(new StationView(SampleWorkshop.RANKING, null)));
        sample.workshops
                .keeping(sample.project, every.with(many), Message.of("history.workshop-made", "w1"))
                .run(Progress.NONE);
        workshops = new WorkshopsViewModel(
                new InPlaceJobs(),
                new WorkshopsSource(
                        () -> sample.workshops.workshops(sample.project),
                        title -> progress -> {
                            throw new IllegalStateException(title);
                        },
                        () -> {}));
        model = new RoomCheckViewModel(
                new InPlaceJobs(),
                new RoomCheckSource(
                        sample.source(),
                        (id, step, how) -> sample.workshops.changing(sample.project, id, step, how),
                        () -> {}),
                workshops);
        show = new ShowViewModel(new InPlaceJobs(), sample.source());
    }

    @AfterEach
    void closeProject() {
        sample.close();
    }

    private Workshop kept() {
        return sample.workshops.workshop(sample.project, "w1").orElseThrow();
    }

    private void type(String id, String text) {
        onFx(() -> {
            ((TextField) stage.getScene().lookup(id)).setText(text);
            return null;
        });
    }

    private void fire(String id) {
        robot.lookup(id).queryButton().fire();
    }

    private void press(String id) {
        onFx(() -> {
            fire(id);
            return null;
        });
        settle();
    }

    @Test
    void theRoomDecidesTheSizeAndAFigureThatFailsSaysSoUntilSomebodyAnswers() {
        RoomCheckView view = show(1280, 720, () -> {
            workshops.refresh();
            return new RoomCheckView(kit, model, () -> {}, () -> {}, Runnable::run);
        });
        until(() -> view.found("s10") != null);
        SlideCheck failing = view.found("s5");
        assertNotNull(failing);
        assertTrue(failing.troubles().contains(SlideCheck.Trouble.LABELS), failing.toString());
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        picture(pictureName("workshop/room-check"));
        type("#room-height", "5");
        type("#room-distance", "60");
        press("#room-keep");
        Room room = kept().room();
        assertNotNull(room);
        assertEquals(1.5, room.enlargement(), 1e-9, "60 feet are 12 heights of 5 feet: half again as far as 8");
        until(() -> view.found("s10") != null);
        String says = ((Label) stage.getScene().lookup("#room-says")).getText();
        assertTrue(says.contains("42") && says.contains("1.5"), says);
        onFx(() -> {
            model.acknowledge(kept().slide("s5").orElseThrow(), "We look at one place only");
            language.speak("es");
            appearance.themeProperty().set(ColorTheme.DARK);
            return null;
        });
        assertEquals(
                "We look at one place only", kept().slide("s5").orElseThrow().acknowledged());
        resize(1832, 960);
        until(() -> view.found("s10") != null);
        picture(pictureName("workshop/room-check"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }

    @Test
    void aRoomThatCannotBeIsNotKept() {
        workshops.refresh();
        model.measured(Double.NaN, 60);
        assertNotNull(model.failureProperty().get());
        assertEquals(null, kept().room());
    }

    @Test
    void theListOffersToGoOn() {
        show(1280, 720, () -> {
            workshops.refresh();
            return new WorkshopsView(kit, workshops, show);
        });
        picture(pictureName("workshop/list"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        onFx(() -> {
            show.start(kept(), true);
            show.go("s4");
            show.leave();
            return null;
        });
        settle();
        assertEquals(
                "Go on where you were: slide 4",
                robot.lookup("#workshop-go-on").queryButton().getText());
    }
}
