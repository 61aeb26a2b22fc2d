package org.sharedsafety.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.service.ThresholdService;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.InPlaceJobs;

/** How small a count may be is chosen in the window and stored as a step that can be undone. */
class SmallCountsPaneTest extends FxTest {
    @TempDir
    private Path folder;

    @Test
    void anotherThresholdIsStoredAndUndone() {
        ProjectService projects = new ProjectService(
                new Workstation(folder.resolve("data"), "ana", "desk", 1, "test"), Clock.systemUTC());
        ThresholdService thresholds = new ThresholdService();
        List<Message> told = new ArrayList<>();
        try (OpenProject project = projects.creating(
                        folder.resolve("p.sharedsafety"), new ProjectService.NewProject(null, "US", "county"))
                .run(Progress.NONE)) {
            SmallCountsViewModel model = new SmallCountsViewModel(
                    new InPlaceJobs(),
                    () -> thresholds.threshold(project),
                    threshold -> thresholds.choosing(project, threshold),
                    told::add);
            show(1190, 600, () -> {
                model.refresh();
                return new BorderPane(new SmallCountsPane(kit, model, ThresholdService.CHOICES));
            });
            assertEquals(10, model.thresholdProperty().get());
            assertEquals(List.of(), told);
            onFx(() -> {
                robot.lookup("#small-counts-choices .toggle-button")
                        .queryAllAs(ToggleButton.class)
                        .iterator()
                        .next()
                        .fire();
                return true;
            });
            settle();
            assertEquals(5, thresholds.threshold(project));
            assertEquals("history.threshold", told.get(0).key());
            picture(pictureName("data-small-counts"));
            assertEquals(List.of(), Clipping.in(stage.getScene()));
            projects.undoing(project).run(Progress.NONE);
            onFx(() -> {
                model.refresh();
                language.speak("es");
                return true;
            });
            settle();
            assertEquals(10, model.thresholdProperty().get());
            assertTrue(told.size() == 1, "reading the number is no change");
            picture(pictureName("data-small-counts"));
            assertEquals(List.of(), Clipping.in(stage.getScene()));
        }
    }
}
