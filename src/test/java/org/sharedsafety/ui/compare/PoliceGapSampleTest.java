package org.sharedsafety.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.SampleFile;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.PoliceGap;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.CatalogueService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PoliceGapService;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.service.TrendService;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ChartThemes;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.InPlaceJobs;

/** What police never see, over the real services and the sample project. */
class PoliceGapSampleTest extends FxTest {
    @TempDir
    private Path folder;

    private final List<CardRequest> cards = new ArrayList<>();
    private OpenProject project;
    private PoliceGapViewModel model;

    @BeforeEach
    void makeProject() {
        ProjectService projects = new ProjectService(
                new Workstation(folder.resolve("data"), "ana", "desk", 1, "test"), Clock.systemUTC());
        project = SampleFile.opened(projects, folder.resolve("sample.sharedsafety"));
        PoliceGapService gaps = new PoliceGapService(new TrendService());
        model = new PoliceGapViewModel(
                new InPlaceJobs(),
                new PoliceGapSource(
                        () -> gaps.choices(project),
                        () -> new CatalogueService().places(project, project.level()),
                        (police, place) -> gaps.gap(project, police, place),
                        gaps::whatIf));
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    private PoliceGapView view() {
        model.refresh();
        return new PoliceGapView(
                kit,
                model,
                new PoliceGapView.Ways(
                        ChartThemes.following(appearance), Runnable::run, FigureDoors.NONE, cards::add, () -> {}));
    }

    private PoliceGap shown() {
        PoliceGap shown = model.shownProperty().get();
        assertNotNull(shown, () -> "" + model.failureProperty().get());
        return shown;
    }

    private String text(String id) {
        return ((Label) robot.lookup(id).query()).getText();
    }

    @Test
    void threeSourcesStandSideBySideAndTheSliderAsksWhatIf() {
        show(1192, 600, this::view);
        assertEquals(
                List.of(PoliceGap.Source.POLICE, PoliceGap.Source.HOSPITAL, PoliceGap.Source.SURVEY),
                shown().panels().stream().map(PoliceGap.Panel::source).toList());
        assertTrue(
                shown().about().findings().stream().map(Finding::code).toList().containsAll(List.of("W10", "W34")));
        assertFalse(
                shown().about().findings().stream()
                        .anyMatch(found -> found.code().equals("W01")),
                "not crime alone");
        double recorded = shown().recorded().found().orElseThrow().count();
        assertEquals(recorded / 0.46, model.at(0.46).orElseThrow().estimated(), 1e-9);
        assertTrue(model.at(0.46).orElseThrow().interval().found().isEmpty(), "a share without error has no interval");
        assertTrue(model.bySurvey().orElseThrow().interval().found().isPresent());
        assertTrue(text("#policegap-said").startsWith("If 46"), text("#policegap-said"));
        picture(pictureName("policegap"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        onFx(() -> {
            ((Slider) robot.lookup("#policegap-share").query()).setValue(30);
            return null;
        });
        settle();
        assertEquals(0.30, model.shareProperty().get(), 1e-9);
        assertTrue(text("#policegap-said").startsWith("If 30"), text("#policegap-said"));
        onFx(() -> {
            language.speak("es");
            return null;
        });
        settle();
        picture(pictureName("policegap"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        onFx(() -> {
            appearance.themeProperty().set(ColorTheme.DARK);
            return null;
        });
        resize(1832, 960);
        picture(pictureName("policegap"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }

    @Test
    void onePlaceShowsItsOwnNumbersTheCountrySurveySaysSoAndBarsHaveCards() {
        show(1192, 600, this::view);
        onFx(() -> {
            model.place("RV001");
            return null;
        });
        settle();
        assertTrue(shown().panels().get(2).wider(), "the survey is of the country");
        FigureNode figure = robot.lookup("#policegap-figure").queryAs(FigureNode.class);
        assertTrue(figure.ids().size() > 14);
        CardRequest card = model.card(figure.ids().get(0)).orElseThrow();
        assertEquals("V01", card.metric());
        assertEquals("RV001", card.place());
        picture(pictureName("policegap-place"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }

    @Test
    void aHarmThatOnlyPoliceCountSaysWhatIsMissing() {
        show(1192, 600, this::view);
        onFx(() -> {
            model.harm("V03");
            return null;
        });
        settle();
        assertTrue(text("#policegap-range").contains("no national share"), text("#policegap-range"));
        assertEquals(1, shown().panels().size());
        assertEquals(2, shown().wanted().size());
        assertFalse(robot.lookup("#policegap-wanted").queryAll().isEmpty());
        picture(pictureName("policegap-one-side"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }
}
