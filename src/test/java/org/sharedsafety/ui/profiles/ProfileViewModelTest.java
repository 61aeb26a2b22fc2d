package org.sharedsafety.ui.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.service.ProfileService.LevelPlaces;
import org.sharedsafety.ui.common.InPlaceJobs;
import org.sharedsafety.ui.common.Language;

/** Which place is looked at, over the real services and the sample project. */
class ProfileViewModelTest {
    @TempDir
    private Path folder;

    @Test
    void itBeginsWithTheFirstPlaceAndStepsThroughTheAlphabet() {
        try (SampleProfiles sample = new SampleProfiles(folder)) {
            ProfileViewModel model = new ProfileViewModel(new InPlaceJobs(), new Language("en"), sample.source());
            model.refresh();
            assertEquals(
                    List.of("county", "country", "neighborhood"),
                    model.choicesProperty().get().stream()
                            .map(LevelPlaces::level)
                            .toList());
            assertEquals("Alder", model.placeProperty().get().name());
            assertNotNull(
                    model.shownProperty().get(),
                    () -> "" + model.failureProperty().get());
            assertEquals(24, model.shownProperty().get().map().shapes().size());
            model.step(-1);
            assertEquals(
                    model.beside().get(23).name(), model.placeProperty().get().name());
            assertEquals(
                    model.placeProperty().get(),
                    model.shownProperty().get().profile().place());
            model.step(1);
            assertEquals("Alder", model.placeProperty().get().name());
            model.refresh();
            assertEquals("Alder", model.placeProperty().get().name());
            assertFalse(model.workingProperty().get());
        }
    }
}
