package org.sharedsafety.ui.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.chart.BurdenFigure;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.service.BurdenService;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.CatalogueService;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ChartThemes;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.InPlaceJobs;
import org.sharedsafety.ui.common.TwinTable;

/** The burden pane over the real service and the sample project with its numbers by age. */
class BurdenSampleTest extends FxTest {
    @TempDir
    private Path folder;

    private final List<CardRequest> cards = new ArrayList<>();
    private SampleProfiles sample;
    private BurdenViewModel model;

    @BeforeEach
    void makeProject() {
        sample = new SampleProfiles(folder);
        BurdenService burdens = new BurdenService();
        model = new BurdenViewModel(
                new InPlaceJobs(),
                language,
                new BurdenSource(
                        () -> burdens.choices(sample.project),
                        () -> new CatalogueService().places(sample.project, sample.project.level()),
                        asked -> burdens.burden(sample.project, asked.measure(), asked.by(), asked.baseline())));
    }

    @AfterEach
    void closeProject() {
        sample.close();
    }

    private BurdenView view() {
        model.refresh();
        return new BurdenView(
                kit,
                model,
                new BurdenView.Ways(
                        ChartThemes.following(appearance), Runnable::run, FigureDoors.NONE, cards::add, () -> {}));
    }

    private BurdenByGroup shown() {
        BurdenByGroup shown = model.shownProperty().get();
        assertNotNull(shown, () -> "" + model.failureProperty().get());
        return shown;
    }

    @Test
    void groupsStandBesideEachOtherWithCountsGapsAndWhoIsMissing() {
        show(1192, 600, this::view);
        assertEquals("PH04", shown().measure().metric().id());
        assertEquals("age", shown().grouping());
        assertEquals(5, shown().shares().size());
        assertEquals(4, shown().beside().size());
        picture(pictureName("burden-groups"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        String missing = ((Label) robot.lookup("#burden-absent").query()).getText();
        assertTrue(missing.contains("25 cases have no group"), missing);
        assertTrue(missing.contains("not change which group"), missing);
        assertTrue(missing.contains("sex"), missing);
        FigureNode figure = robot.lookup("#burden-groups").queryAs(FigureNode.class);
        assertEquals(5, figure.ids().size());
        onFx(() -> {
            model.baseline(Group.of("age", "35-54"));
            return null;
        });
        settle();
        assertEquals(3, shown().beside().get(0).baseline());
        String gap = ((Label) robot.lookup("#burden-gap").query()).getText();
        assertTrue(gap.contains("Ages 15 to 24 beside Ages 35 to 54: more by 352"), gap);
        onFx(() -> {
            language.speak("es");
            return null;
        });
        settle();
        picture(pictureName("burden-groups"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        onFx(() -> {
            appearance.themeProperty().set(ColorTheme.DARK);
            model.besideProperty().set(BurdenFigure.Beside.RATES);
            return null;
        });
        resize(1832, 960);
        picture(pictureName("burden-groups"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }

    @Test
    void onePlaceHasSmallCellsWhoseRatiosAreBlankAndItsRowsHaveCards() {
        show(1192, 600, this::view);
        onFx(() -> {
            model.place("RV003");
            return null;
        });
        settle();
        picture(pictureName("burden-one-place"));
        assertTrue(shown().shares().stream().anyMatch(BurdenByGroup.Share::small), "a small cell is there");
        for (BurdenByGroup.Share share : shown().shares()) {
            Double count = share.reading().numerator();
            assertNotNull(count);
            assertEquals(count >= 10, share.ratio().found().isPresent(), share.group() + " " + count);
        }
        assertEquals("RV003", model.card(2).orElseThrow().place());
        assertEquals(Group.of("age", "15-24"), model.card(2).orElseThrow().group());
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }

    @Test
    void placesStandBesideEachOtherWithTheCurveAndTheTableSaysTheSame() {
        show(1192, 600, this::view);
        onFx(() -> {
            model.harm("V01");
            return null;
        });
        settle();
        assertEquals("place", shown().grouping(), "the sample counts it by no group");
        assertFalse(model.hasGroups());
        picture(pictureName("burden-places"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        FigureNode figure = robot.lookup("#burden-places").queryAs(FigureNode.class);
        assertEquals(shown().shares().size(), figure.ids().size());
        BurdenByGroup.Concentration found = shown().concentration().found().orElseThrow();
        assertEquals(found.ofPlaces() + 1, found.curve().size());
        assertEquals(1, found.curve().get(found.ofPlaces()).events(), 1e-12);
        assertEquals(found.places(), found.held().size());
        FigureCard card = robot.lookup(".chart-card").queryAll().stream()
                .filter(FigureCard.class::isInstance)
                .map(FigureCard.class::cast)
                .filter(each -> each.figure() == figure)
                .findFirst()
                .orElseThrow();
        onFx(() -> {
            card.turn();
            return null;
        });
        settle();
        TwinTable table = card.lookupAll(".data").stream()
                .filter(TwinTable.class::isInstance)
                .map(TwinTable.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(shown().shares().size(), table.getItems().size());
        picture(pictureName("burden-places-table"));
        int first = figure.ids().get(0);
        assertEquals("RV001", model.card(first).orElseThrow().place());
    }

    @Test
    void aProjectWithoutHarmSaysWhatThePaneIsFor() {
        BurdenViewModel none = new BurdenViewModel(
                new InPlaceJobs(), language, new BurdenSource(List::of, List::of, asked -> progress -> {
                    throw new AssertionError("nothing is asked");
                }));
        model = none;
        show(1192, 600, this::view);
        assertNull(none.questionProperty().get());
        assertFalse(robot.lookup(".page-title").queryAll().isEmpty());
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }
}
