package org.sharedsafety.ui.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.model.LivedAt;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.FamilyProfile;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.FamilyService;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ChartThemes;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.InPlaceJobs;

/** A neighborhood as families live it, over the real services and the sample project. */
class FamilyViewTest extends FxTest {
    @TempDir
    private Path folder;

    private final List<CardRequest> cards = new ArrayList<>();
    private SampleProfiles sample;
    private FamilyViewModel model;

    @BeforeEach
    void makeProject() {
        sample = new SampleProfiles(folder);
        FamilyService families = new FamilyService(sample.profiles);
        model = new FamilyViewModel(
                new InPlaceJobs(),
                language,
                new FamilySource(
                        () -> sample.profiles.choices(sample.project),
                        place -> families.family(sample.project, place.code(), place.level())));
        onFx(() -> {
            model.refresh();
            model.ask(ViewQuestion.of("family", java.util.Map.of("place", "RVN001", "level", "neighborhood")));
            return null;
        });
    }

    @AfterEach
    void closeProject() {
        sample.close();
    }

    private FamilyView view() {
        return new FamilyView(
                new Drawing(
                        kit,
                        ChartThemes.following(appearance),
                        Runnable::run,
                        new FigureDoors(asked -> {}, asked -> {}, asked -> {}, asked -> {})),
                model,
                new ProfileActions(() -> {}, cards::add, asked -> {}, () -> {}, () -> {}));
    }

    @Test
    void aNeighborhoodStandsBesideItsCountyAndEveryNumberLeadsToItsCard() {
        FamilyProfile shown = model.shownProperty().get();
        assertEquals("Mill Town", shown.here().place().name());
        assertNotNull(shown.around());
        assertEquals(shown.here().place().parentCode(), shown.around().place().code());
        FamilyProfile.Row school = shown.parts().stream()
                .filter(part -> part.where() == LivedAt.SCHOOL)
                .flatMap(part -> part.rows().stream())
                .filter(row -> row.metric().id().equals("WB15"))
                .findFirst()
                .orElseThrow();
        assertTrue(school.isKnownHere());
        assertNotNull(school.around());
        assertTrue(
                shown.parts().stream()
                        .flatMap(part -> part.rows().stream())
                        .noneMatch(row -> row.metric().id().startsWith("I0")
                                || row.metric().id().startsWith("C01")),
                "budgets and jails are nowhere that a family lives");
        show(1192, 900, this::view);
        FigureNode figure = robot.lookup("#family-figure").queryAs(FigureNode.class);
        robot.clickOn(
                onFx(() -> figure.localToScreen(figure.positionOf(figure.ids().get(0)))));
        settle();
        assertEquals(1, cards.size());
        assertEquals("RVN001", cards.get(0).place());
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        assertEquals(2, cards.size());
    }

    @ParameterizedTest
    @CsvSource({"1192,636,light,en", "1832,996,dark,es", "860,636,high-contrast,es"})
    void itFits(int width, int height, String theme, String spoken) {
        onFx(() -> {
            appearance.themeProperty().set(ColorTheme.of(theme));
            language.speak(spoken);
            return null;
        });
        show(width, height, this::view);
        picture(pictureName("family"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }
}
