package org.sharedsafety.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.chart.BivariateSpec;
import org.sharedsafety.chart.LegendPainter;
import org.sharedsafety.chart.MapShape;
import org.sharedsafety.chart.MapSpec;
import org.sharedsafety.chart.Pattern;
import org.sharedsafety.chart.SampleComparisons;
import org.sharedsafety.chart.TableSpec;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.ComparedPlaces;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ChartNode;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.InPlaceJobs;
import org.sharedsafety.ui.common.PlaceSelection.Mode;

/** The page links its parts, works from the keyboard, and fits in both languages and themes. */
class CompareViewTest extends FxTest {
    private final List<CardRequest> cards = new ArrayList<>();
    private CompareViewModel model;

    private CompareView page(Comparison comparison, int shapes) {
        CompareRequest request = CompareRequest.of(
                comparison.x().metric().id(), comparison.y().metric().id());
        CompareRequest filled = new CompareRequest(
                new CompareRequest.Side(
                        comparison.x().metric().id(),
                        comparison.x().series().name(),
                        comparison.x().period()),
                new CompareRequest.Side(
                        comparison.y().metric().id(),
                        comparison.y().series().name(),
                        comparison.y().period()),
                comparison.level(),
                comparison.group(),
                request.weights(),
                request.permutations(),
                request.seed());
        ComparedPlaces compared = new ComparedPlaces(
                filled, comparison, shapes == 0 ? List.of() : SampleComparisons.shapes(shapes), List.of());
        List<MeasureChoice> choices = List.of(
                choice(comparison.x().metric(), comparison.x().series(), comparison),
                choice(comparison.y().metric(), comparison.y().series(), comparison));
        model = new CompareViewModel(
                new InPlaceJobs(),
                language,
                new CompareSource(() -> choices, () -> Optional.of(request), asked -> progress -> compared));
        model.refresh();
        return new CompareView(
                kit,
                appearance,
                model,
                Runnable::run,
                new CompareActions(() -> {}, () -> {}, report -> {}, cards::add));
    }

    private static MeasureChoice choice(
            org.sharedsafety.model.Metric metric, org.sharedsafety.model.Series series, Comparison comparison) {
        return new MeasureChoice(
                metric,
                List.of(new MeasureChoice.Held(series, "county", comparison.x().period(), 24, 22)));
    }

    private ChartNode<?, ?> chart(String id) {
        return robot.lookup(id).queryAs(ChartNode.class);
    }

    @SuppressWarnings("unchecked") // The page has one table, of these rows.
    private TableView<TableSpec.Row> table() {
        return robot.lookup("#places").queryAs(TableView.class);
    }

    private void clickOn(ChartNode<?, ?> chart, int id, KeyCode... held) {
        Point2D at = onFx(() -> chart.localToScreen(chart.positionOf(id)));
        robot.moveTo(at);
        for (KeyCode key : held) {
            robot.press(key);
        }
        robot.clickOn(MouseButton.PRIMARY);
        for (KeyCode key : held) {
            robot.release(key);
        }
        settle();
    }

    @Test
    void selectingInOnePartSelectsInAll() {
        show(1280, 720, () -> page(SampleComparisons.valley(), 24));
        ChartNode<?, ?> map = chart("#map-y");
        ChartNode<?, ?> scatter = chart("#scatter");
        clickOn(map, 8);
        assertEquals(Set.of(8), model.selection().selected());
        TableView<TableSpec.Row> table = table();
        assertEquals(8, table.getItems().get(0).placeId(), "the selected row is on top");
        clickOn(scatter, 21, KeyCode.CONTROL);
        assertEquals(Set.of(8, 21), model.selection().selected());
        assertEquals(24, table.getItems().size());
        clickOn(scatter, 21, KeyCode.CONTROL);
        assertEquals(Set.of(8), model.selection().selected());
    }

    @Test
    void aRectangleSelectsWhatItHolds() {
        show(1280, 720, () -> page(SampleComparisons.valley(), 24));
        ChartNode<?, ?> scatter = chart("#scatter");
        Point2D low = onFx(() -> scatter.localToScreen(scatter.positionOf(21).subtract(30, 40)));
        Point2D high = onFx(() -> scatter.localToScreen(scatter.positionOf(24).add(30, 12)));
        robot.moveTo(low).press(MouseButton.PRIMARY).moveTo(high).release(MouseButton.PRIMARY);
        settle();
        assertTrue(
                model.selection().selected().containsAll(Set.of(21, 24)),
                "" + model.selection().selected());
        assertFalse(model.selection().selected().contains(8));
    }

    @Test
    void hoverNamesThePlaceAndBothValues() {
        show(1280, 720, () -> page(SampleComparisons.valley(), 24));
        ChartNode<?, ?> scatter = chart("#scatter");
        robot.moveTo(onFx(() -> scatter.localToScreen(scatter.positionOf(1))));
        settle();
        assertEquals(1, model.selection().emphasis().hovered());
        javafx.scene.control.Label tip = (javafx.scene.control.Label) scatter.lookup(".chart-tip");
        assertTrue(tip.isVisible());
        assertTrue(
                tip.getText().contains("Alder")
                        && tip.getText().contains("18.0")
                        && tip.getText().contains("410"),
                tip.getText());
        ChartNode<?, ?> map = chart("#map-x");
        robot.moveTo(onFx(() -> map.localToScreen(map.positionOf(1))));
        settle();
        javafx.scene.control.Label other = (javafx.scene.control.Label) map.lookup(".chart-tip");
        assertTrue(other.getText().contains("18.0") && other.getText().contains("410"), other.getText());
    }

    @Test
    void theKeyboardGoesFromPointToPointAndOpensTheCard() {
        show(1280, 720, () -> page(SampleComparisons.valley(), 24));
        ChartNode<?, ?> scatter = chart("#scatter");
        onFx(() -> {
            scatter.requestFocus();
            return null;
        });
        robot.type(KeyCode.RIGHT);
        settle();
        int first = model.selection().emphasis().focused();
        assertEquals(11, first, "the leftmost point is Fairhaven");
        assertTrue(scatter.getAccessibleText().startsWith("Fairhaven: "), scatter.getAccessibleText());
        robot.type(KeyCode.RIGHT);
        settle();
        assertFalse(Integer.valueOf(first).equals(model.selection().emphasis().focused()));
        robot.type(KeyCode.SPACE);
        settle();
        assertEquals(1, model.selection().selected().size());
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);
        settle();
        assertEquals(1, cards.size());
        assertEquals("V01", cards.get(0).metric());
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        settle();
        TableView<?> table = table();
        assertTrue(table.isFocused());
    }

    @Test
    void everyPointIsReachedByTheArrowKeysOfTheMap() {
        show(1280, 720, () -> page(SampleComparisons.valley(), 24));
        ChartNode<?, ?> map = chart("#map-y");
        assertEquals(24, onFx(map::ids).size());
    }

    @Test
    void withoutMeasuresThePageSaysWhatToDo() {
        model = new CompareViewModel(
                new InPlaceJobs(), language, new CompareSource(List::of, Optional::empty, asked -> progress -> {
                    throw new IllegalStateException();
                }));
        show(1280, 720, () -> {
            model.refresh();
            return new CompareView(
                    kit,
                    appearance,
                    model,
                    Runnable::run,
                    new CompareActions(() -> {}, () -> {}, report -> {}, cards::add));
        });
        assertTrue(robot.lookup(kit.language().now("compare.empty.title"))
                .tryQuery()
                .isPresent());
        picture(pictureName("compare-empty"));
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, en, 1278, 684",
        "DARK,  en, 1278, 684",
        "LIGHT, es, 1192, 636",
        "DARK,  es, 1832, 996",
        "LIGHT, en, 1832, 996",
        "LIGHT, en,  862, 684",
        "LIGHT, es,  640, 900"
    })
    void fitsAndLooksAsMeant(ColorTheme theme, String code, int width, int height) {
        show(width, height, () -> {
            appearance.themeProperty().set(theme);
            language.speak(code);
            return page(SampleComparisons.valley(), 24);
        });
        onFx(() -> {
            model.selection().select(List.of(1, 8, 21), Mode.REPLACE);
            return null;
        });
        picture(pictureName("compare"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }

    @Test
    void aCountryFits() {
        show(1832, 996, () -> page(SampleComparisons.country(3142), 3142));
        onFx(() -> {
            model.selection().select(List.of(5, 100, 2000), Mode.REPLACE);
            return null;
        });
        picture(pictureName("compare-country"));
        assertEquals(3142, table().getItems().size());
    }

    @Test
    void withoutBoundariesThereIsAWordInPlaceOfTheMaps() {
        show(1278, 684, () -> page(SampleComparisons.valley(), 0));
        picture(pictureName("compare-without-maps"));
        assertTrue(robot.lookup(kit.language().now("compare.no-map")).tryQuery().isPresent());
    }

    private CompareView bothMaps() {
        CompareView view = page(SampleComparisons.valley(), 24);
        model.faceProperty().set(Face.BIVARIATE);
        return view;
    }

    @Test
    void aCellOfTheLegendSelectsItsPlacesByMouseAndByKeyboard() {
        show(1280, 720, this::bothMaps);
        BivariateSpec spec = model.shownProperty().get().both();
        ChartNode<?, ?> legend = chart("#bivariate-legend");
        clickOn(legend, 6);
        assertEquals(spec.cells().get(6).places(), model.selection().selected());
        assertFalse(model.selection().selected().isEmpty());
        onFx(() -> {
            model.selection().clear();
            legend.requestFocus();
            return null;
        });
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE);
        settle();
        assertEquals(spec.cells().get(2).places(), model.selection().selected(), "the lowest row, at the right");
        int place = spec.cells().get(6).places().iterator().next();
        clickOn(chart("#map-both"), place);
        assertEquals(Set.of(place), model.selection().selected());
        robot.clickOn("#bivariate-table");
        settle();
        assertTrue(robot.lookup("#bivariate .table-view").queryAll().stream().anyMatch(Node::isVisible));
    }

    @Test
    void cellsHoldEveryPlaceWithBothValuesOnceAndNoOther() {
        onFx(this::bothMaps);
        BivariateSpec spec = model.shownProperty().get().both();
        List<Integer> held = spec.cells().stream()
                .flatMap(cell -> cell.places().stream())
                .sorted()
                .toList();
        List<Integer> complete = model.shownProperty().get().compared().comparison().places().stream()
                .filter(PlaceResult::isComplete)
                .map(place -> place.place().id())
                .sorted()
                .toList();
        assertEquals(complete, held);
        PlaceResult hidden = model.shownProperty().get().compared().comparison().places().stream()
                .filter(place -> place.y().status() == Status.SUPPRESSED)
                .findFirst()
                .orElseThrow();
        assertEquals(Pattern.HIDDEN, spec.map().area(hidden.place().id()).pattern());
        assertEquals(-1, spec.map().area(hidden.place().id()).classIndex());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en, 1192, 636", "DARK, es, 1832, 996", "LIGHT, es, 1192, 636", "HIGH_CONTRAST, en, 1192, 636"})
    void theBivariateMapFits(ColorTheme theme, String code, int width, int height) {
        show(width, height, () -> {
            appearance.themeProperty().set(theme);
            language.speak(code);
            return bothMaps();
        });
        onFx(() -> {
            model.selection()
                    .select(model.shownProperty().get().both().cells().get(6).places(), Mode.REPLACE);
            return null;
        });
        picture(pictureName("compare-bivariate"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }

    @Test
    void selectingTellsOfTheSelectedTheRestAndAllAtOnce() {
        show(1280, 720, () -> page(SampleComparisons.valley(), 24));
        javafx.scene.control.Labeled live = robot.lookup("#live").queryAs(javafx.scene.control.Labeled.class);
        assertTrue(live.getText().startsWith("All 22: r 0."), live.getText());
        clickOn(chart("#map-y"), 8);
        assertTrue(live.getText().startsWith("1 selected: too few for a link · the rest: r 0."), live.getText());
        robot.clickOn("#live");
        settle();
        assertTrue(robot.lookup("#selection-statistics").tryQuery().isPresent());
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }

    @Test
    void aLineDrawnByHandSelectsWhatItHolds() {
        show(1280, 720, () -> page(SampleComparisons.valley(), 24));
        ChartNode<?, ?> scatter = chart("#scatter");
        onFx(() -> {
            scatter.setByHand(true);
            return null;
        });
        Point2D middle = onFx(() -> scatter.localToScreen(scatter.positionOf(8)));
        robot.moveTo(middle.add(-20, -20)).press(MouseButton.PRIMARY);
        for (Point2D corner : List.of(middle.add(20, -20), middle.add(20, 20), middle.add(-20, 20))) {
            robot.moveTo(corner);
        }
        robot.release(MouseButton.PRIMARY);
        settle();
        assertEquals(Set.of(8), model.selection().selected());
    }

    @Test
    void theClassesOfALegendSelectTheirPlacesByMouseAndByKeyboard() {
        show(1280, 720, () -> page(SampleComparisons.valley(), 24));
        MapSpec map = model.shownProperty().get().mapY();
        Set<Integer> lowest = map.shapes().stream()
                .map(MapShape::id)
                .filter(id -> map.area(id).classIndex() == 0)
                .collect(Collectors.toSet());
        ChartNode<?, ?> node = chart("#map-y");
        onFx(() -> {
            node.requestFocus();
            return null;
        });
        robot.type(KeyCode.DIGIT1);
        settle();
        assertEquals(lowest, model.selection().selected());
        double top = onFx(() -> node.getHeight() - LegendPainter.height(map.legend(), node.getWidth()) + 5);
        robot.clickOn(onFx(() -> node.localToScreen(node.getWidth() - 6, top)));
        settle();
        Set<Integer> highest = map.shapes().stream()
                .map(MapShape::id)
                .filter(id -> map.area(id).classIndex() == 4)
                .collect(Collectors.toSet());
        assertEquals(highest, model.selection().selected());
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, en, 1192, 636, SELECTION",
        "LIGHT, es, 1192, 636, SELECTION",
        "DARK, es, 1832, 996, KINDS",
        "LIGHT, en, 1192, 636, KINDS"
    })
    void lookingCloserFits(ColorTheme theme, String code, int width, int height, Lens lens) {
        show(width, height, () -> {
            appearance.themeProperty().set(theme);
            language.speak(code);
            CompareView view = page(SampleComparisons.valley(), 24);
            model.lensProperty().set(lens);
            return view;
        });
        onFx(() -> {
            model.selection().select(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 15), Mode.REPLACE);
            return null;
        });
        picture(pictureName("compare-" + lens.name().toLowerCase(java.util.Locale.ROOT)));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }
}
