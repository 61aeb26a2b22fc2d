package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.sharedsafety.chart.MapSpec;
import org.sharedsafety.chart.ScatterLine;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.ui.common.FigureMenu;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.MapNode;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.ScatterNode;

/** Scatter and two maps: side by side where there is room, scatter and the harm where there is less, else in a column. */
final class ChartsPane extends Pane {
    private static final double GAP = 12;
    private static final double THREE = 1000;
    private static final double TWO = 680;
    private static final double LEAST = 250;
    private static final double MOST = 480;

    private final ScatterNode scatter;
    private final MapNode mapX;
    private final MapNode mapY;
    private final ChartCard scatterCard;
    private final ChartCard cardX;
    private final ChartCard cardY;
    private final Node noMap;
    private final Button live = new Button();
    private boolean maps = true;
    private double high = LEAST;

    ChartsPane(
            Kit kit,
            PlaceSelection selection,
            ObservableValue<Theme> theme,
            Consumer<Runnable> background,
            Function<String, FigureMenu> menus) {
        scatter = new ScatterNode(selection, theme, background);
        mapX = new MapNode(selection, theme, background);
        mapY = new MapNode(selection, theme, background);
        mapX.setId("map-x");
        mapY.setId("map-y");
        FigureMenu ways = menus.apply("scatter");
        byHand(kit, ways);
        scatterCard = new ChartCard(scatter, ways, false);
        live.getStyleClass().addAll("link", "live");
        live.setId("live");
        live.setMinWidth(0);
        scatterCard.getChildren().add(live);
        VBox.setMargin(live, new Insets(-6, 0, -5, 0));
        cardX = new ChartCard(mapX, menus.apply("map-x"), true);
        cardY = new ChartCard(mapY, menus.apply("map-y"), true);
        noMap = ChartCard.noMap(kit);
        getChildren().setAll(scatterCard, cardX, cardY, noMap);
    }

    /** A way in the menu to draw around places, for those who cannot hold Alt while they drag. */
    private void byHand(Kit kit, FigureMenu ways) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(kit.language().say("compare.by-hand"));
        item.setOnAction(event -> {
            scatter.setByHand(!scatter.isByHand());
            item.textProperty().unbind();
            item.textProperty()
                    .bind(kit.language().say(scatter.isByHand() ? "compare.by-hand-off" : "compare.by-hand"));
        });
        ways.getItems().add(item);
    }

    /** Says in a line what the selected places come to, and draws their lines. */
    void live(String words, List<ScatterLine> lines) {
        live.setText(words);
        scatter.showLines(lines);
    }

    /** What the line under the scatter leads to. */
    void onLive(Runnable more) {
        live.setOnAction(event -> more.run());
    }

    ScatterNode scatter() {
        return scatter;
    }

    MapNode mapX() {
        return mapX;
    }

    MapNode mapY() {
        return mapY;
    }

    void show(Shown shown, boolean neighbors) {
        maps = shown.hasMaps();
        scatter.show(shown.scatter());
        MapSpec first = neighbors ? shown.clusters() : shown.mapX();
        MapSpec second = neighbors ? shown.standings() : shown.mapY();
        mapX.show(maps ? first : null);
        mapY.show(maps ? second : null);
        cardX.title(first.title(), first.subtitle());
        cardY.title(second.title(), second.subtitle());
        requestLayout();
    }

    /** Does something once all charts are drawn. */
    void afterDrawing(Runnable then) {
        scatter.afterDrawing(() -> mapX.afterDrawing(() -> mapY.afterDrawing(then)));
    }

    /** Takes two fifths of the height of the page, but neither too little nor so much that the charts are stretched. */
    void roomFor(double pageHeight) {
        double wanted = Math.max(LEAST, Math.min(MOST, Math.floor(pageHeight * 0.41)));
        if (wanted != high) {
            high = wanted;
            requestLayout();
        }
    }

    void onOpen(IntConsumer x, IntConsumer y) {
        scatter.onOpen(y);
        mapX.onOpen(x);
        mapY.onOpen(y);
    }

    void onTwin(Runnable table) {
        List.of(scatter, mapX, mapY).forEach(chart -> chart.onTwin(table));
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : getWidth();
        return wide >= TWO || !maps ? high : 3 * Math.max(LEAST, Math.min(high, 320)) + 2 * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        cardX.setVisible(maps && (width >= THREE || width < TWO));
        cardY.setVisible(maps);
        noMap.setVisible(!maps);
        if (!maps) {
            double share = Math.floor(width * 0.68);
            scatterCard.resizeRelocate(0, 0, share, height);
            noMap.resizeRelocate(share + GAP, 0, width - share - GAP, height);
        } else if (width >= THREE) {
            double map = Math.floor((width - 2 * GAP) * 0.2715);
            double first = width - 2 * GAP - 2 * map;
            scatterCard.resizeRelocate(0, 0, first, height);
            cardX.resizeRelocate(first + GAP, 0, map, height);
            cardY.resizeRelocate(first + 2 * GAP + map, 0, map, height);
        } else if (width >= TWO) {
            double first = Math.floor((width - GAP) * 0.6);
            scatterCard.resizeRelocate(0, 0, first, height);
            cardY.resizeRelocate(first + GAP, 0, width - first - GAP, height);
        } else {
            double each = (height - 2 * GAP) / 3;
            scatterCard.resizeRelocate(0, 0, width, each);
            cardX.resizeRelocate(0, each + GAP, width, each);
            cardY.resizeRelocate(0, 2 * (each + GAP), width, each);
        }
    }
}
