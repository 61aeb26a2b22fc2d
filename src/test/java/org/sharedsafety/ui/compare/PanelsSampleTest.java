package org.sharedsafety.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.chart.ClassLimits;
import org.sharedsafety.chart.PanelsFigure.Look;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.ComparisonPanels;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.service.CompareService;
import org.sharedsafety.service.ComparedPlaces;
import org.sharedsafety.service.EventService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PanelService;
import org.sharedsafety.service.PanelSplit;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.InPlaceJobs;
import org.sharedsafety.ui.common.PlaceSelection.Mode;

/** The comparison in panels over the real services and the sample project. */
class PanelsSampleTest extends FxTest {
    @TempDir
    private Path folder;

    private SampleComparison sample;
    private OpenProject project;
    private CompareViewModel model;

    @BeforeEach
    void makeProject() {
        sample = SampleComparison.in(folder);
        project = sample.project();
        CompareService compare = sample.compare();
        PanelService panels = new PanelService(compare);
        model = new CompareViewModel(
                new InPlaceJobs(),
                language,
                new CompareSource(
                        () -> compare.choices(project),
                        () -> compare.suggestion(project),
                        request -> compare.comparingAtOnce(project, request),
                        (request, look) -> progress -> ClassLimits.NONE,
                        new PanelSource(
                                whole -> panels.choices(project, whole),
                                (whole, split) -> panels.parting(project, whole, split))));
        onFx(() -> {
            model.compare(sample.story());
            return null;
        });
    }

    @AfterEach
    void closeProject() {
        sample.close();
    }

    private void open(int width, int height) {
        show(width, height, () -> {
            model.refresh();
            model.faceProperty().set(Face.PANELS);
            return new CompareView(
                    kit,
                    appearance,
                    model,
                    Runnable::run,
                    new CompareActions(() -> {}, () -> {}, report -> {}, card -> {}));
        });
    }

    @Test
    void panelsShareTheSelectionAndSayTheirLinks() {
        open(1192, 620);
        ComparisonPanels panels = assertNotNullPanels();
        assertEquals(2, panels.panels().size(), "22 places are enough for two panels");
        int first = panels.panels().get(0).places().get(2).place().id();
        onFx(() -> {
            model.selection().select(List.of(first), Mode.REPLACE);
            return null;
        });
        FigureNode node = robot.lookup("#panels-figure").query();
        assertTrue(node.ids().contains(first), "a place is a mark");
        assertEquals(List.of(), onFx(() -> Clipping.in(node.getScene())));
        picture(pictureName("panels"));
        onFx(() -> {
            model.panels().splitProperty().set(PanelSplit.parse("measure:WB11/3"));
            model.panels().lookProperty().set(Look.MAP_Y);
            return null;
        });
        assertEquals(3, assertNotNullPanels().panels().size());
        picture(pictureName("panels-maps"));
    }

    /** Recomputes each panel from the places alone, by sums of products instead of by deviations. */
    @Test
    void everyPanelHoldsItsOwnPlacesAndLink() {
        onFx(() -> {
            model.faceProperty().set(Face.PANELS);
            return null;
        });
        ComparisonPanels panels = assertNotNullPanels();
        List<PlaceResult> byResidents = panels.whole().places().stream()
                .sorted(Comparator.comparing(PlaceResult::population))
                .toList();
        assertEquals(
                Set.copyOf(byResidents.subList(0, byResidents.size() / 2)),
                Set.copyOf(panels.panels().get(0).places()),
                "the smaller half");
        for (ComparisonPanels.Panel panel : panels.panels()) {
            List<PlaceResult> complete =
                    panel.places().stream().filter(PlaceResult::isComplete).toList();
            assertEquals(complete.size(), panel.n());
            double sx = 0;
            double sy = 0;
            double sxx = 0;
            double syy = 0;
            double sxy = 0;
            for (PlaceResult place : complete) {
                double x = place.x().value();
                double y = place.y().value();
                sx += x;
                sy += y;
                sxx += x * x;
                syy += y * y;
                sxy += x * y;
            }
            int n = complete.size();
            double r = (n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
            assertEquals(r, panel.pearson().found().orElseThrow().estimate(), 1e-9);
        }
        onFx(() -> {
            model.panels().parts(4);
            return null;
        });
        for (ComparisonPanels.Panel panel : assertNotNullPanels().panels()) {
            assertTrue(
                    panel.n() < ComparisonPanels.LEAST
                            && panel.pearson().found().isEmpty(),
                    "no link of a few");
            assertTrue(panel.line().found().isEmpty(), "nor a line");
        }
    }

    @Test
    void whatHappenedStandsUnderTheChartsOfItsPlace() {
        EventService events = new EventService();
        ComparedPlaces compared = model.shownProperty().get().compared();
        Place alder = compared.comparison().places().stream()
                .map(PlaceResult::place)
                .filter(place -> place.name().equals("Alder"))
                .findFirst()
                .orElseThrow();
        events.adding(project, alder, Period.ofYear(2021), "A recovery center opened.")
                .run(Progress.NONE);
        events.adding(project, alder, Period.ofYear(2031), "Not yet").run(Progress.NONE);
        FigureDoors doors = new FigureDoors(null, null, null, null, question -> events.about(project, question));
        show(
                1192,
                620,
                () -> new CompareView(
                        kit,
                        appearance,
                        model,
                        Runnable::run,
                        new CompareActions(() -> {}, () -> {}, report -> {}, card -> {}, doors)));
        Label line = robot.lookup("#compare-events").query();
        assertFalse(line.isVisible(), "nothing happened everywhere");
        onFx(() -> {
            model.selection().select(List.of(alder.id()), Mode.REPLACE);
            return null;
        });
        assertTrue(line.isVisible());
        assertTrue(line.getText().startsWith("In 2021: A recovery center opened. "), line.getText());
        assertFalse(line.getText().contains("Not yet"), "it lies after the period");
        picture(pictureName("compare-events"));
    }

    private ComparisonPanels assertNotNullPanels() {
        var shown = model.panels().shownProperty().get();
        assertNotNull(shown, () -> "" + model.panels().failureProperty().get());
        return shown.panels();
    }

    @Test
    void panelsStandInDarkSpanish() {
        onFx(() -> {
            language.speak("es");
            appearance.themeProperty().set(ColorTheme.DARK);
            model.panels().splitProperty().set(PanelSplit.parse("measure:PH16/4"));
            return null;
        });
        open(1832, 980);
        FigureNode node = robot.lookup("#panels-figure").query();
        assertEquals(List.of(), onFx(() -> Clipping.in(node.getScene())));
        picture(pictureName("panels"));
        onFx(() -> {
            model.panels().splitProperty().set(PanelSplit.parse("residents/2"));
            return null;
        });
        show(
                1192,
                620,
                () -> new CompareView(
                        kit,
                        appearance,
                        model,
                        Runnable::run,
                        new CompareActions(() -> {}, () -> {}, report -> {}, card -> {})));
        FigureNode small = robot.lookup("#panels-figure").query();
        assertEquals(List.of(), onFx(() -> Clipping.in(small.getScene())));
        picture(pictureName("panels"));
    }
}
