package org.sharedsafety.ui.compare;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sharedsafety.chart.BivariateSpec;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.FigureMenu;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.MapNode;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.TwinTable;

/** Both measures in one map, beside it what it shows and a legend whose cells select their places. */
final class BivariatePane extends HBox {
    private static final double SIDE = 420;
    private static final double LEAST = 470;

    private final MapNode map;
    private final ChartCard card;
    private final StackPane stage;
    private final TwinTable table = new TwinTable();
    private final FigureNode legend;
    private final CellLink link;
    private final Label finding = new Label();
    private final VBox limits = new VBox(4);
    private final Kit kit;
    private final FigureMenu menu;

    /**
     * A pane over the places of the page.
     *
     * @param toScatter leads back to the scatter
     * @param ways makes the map's menu from what leads to its table
     */
    BivariatePane(
            Kit kit,
            PlaceSelection selection,
            ObservableValue<Theme> theme,
            Consumer<Runnable> background,
            Runnable toScatter,
            java.util.function.Function<Runnable, FigureMenu> ways) {
        super(12);
        this.kit = kit;
        setId("bivariate");
        map = new MapNode(selection, theme, background);
        map.setId("map-both");
        link = new CellLink(selection);
        legend = new FigureNode(link.cells(), theme, background);
        legend.setId("bivariate-legend");
        menu = ways.apply(this::turn);
        card = new ChartCard(map, menu, true);
        table.setVisible(false);
        stage = new StackPane(card, new Card(table).flush());
        VBox.setVgrow(table, Priority.ALWAYS);
        stage.getChildren().get(1).visibleProperty().bind(table.visibleProperty());
        HBox.setHgrow(stage, Priority.ALWAYS);
        finding.getStyleClass().add("finding");
        finding.setWrapText(true);
        finding.setMinHeight(Region.USE_PREF_SIZE);
        VBox said = new VBox(6, finding, kit.paragraph("compare.bivariate.note", "muted", "dense-text"));
        said.getStyleClass().add("sentence-box");
        said.setId("bivariate-finding");
        legend.setMinHeight(190);
        legend.setPrefHeight(276);
        HBox buttons = new HBox(10, kit.button("compare.bivariate.scatter", Icon.COMPARE, toScatter), tableButton());
        buttons.setAlignment(Pos.CENTER_LEFT);
        Card reading = new Card(
                new VBox(
                        1,
                        kit.label("compare.bivariate.legend", "card-title"),
                        kit.paragraph("compare.bivariate.numbers", "caption")),
                legend,
                limits,
                buttons);
        VBox.setVgrow(reading, Priority.ALWAYS);
        VBox side = new VBox(12, said, reading);
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE);
        getChildren().setAll(stage, side);
        setMinHeight(LEAST);
        setMinWidth(0);
        map.onTwin(this::turn);
        legend.onTwin(this::turn);
    }

    private javafx.scene.control.Button tableButton() {
        javafx.scene.control.Button button = kit.button("compare.bivariate.table", Icon.TABLE, this::turn, "link");
        button.setId("bivariate-table");
        return button;
    }

    void show(BivariateSpec spec, org.sharedsafety.chart.BivariateLegend cells) {
        map.show(spec.map());
        card.title(spec.map().title(), spec.map().subtitle());
        finding.setText(spec.finding());
        legend.show(cells);
        link.show(spec.cells());
        table.show(spec.table());
        limits.getChildren().clear();
        for (BivariateSpec.Limits side : spec.limits()) {
            Label whose = new Label(side.title());
            whose.getStyleClass().add("caption");
            whose.setWrapText(true);
            whose.setMinHeight(Region.USE_PREF_SIZE);
            Label classes = new Label(side.classes());
            classes.getStyleClass().add("dense-text");
            classes.setWrapText(true);
            classes.setMinHeight(Region.USE_PREF_SIZE);
            limits.getChildren().add(new VBox(0, whose, classes));
        }
    }

    /** Opens the number card of a place; the card is that of the harm. */
    void onOpen(IntConsumer opener) {
        map.onOpen(opener);
    }

    MapNode map() {
        return map;
    }

    FigureNode legend() {
        return legend;
    }

    /** Puts the table in the place of the map, or the map back. */
    private void turn() {
        table.setVisible(!table.isVisible());
        card.setVisible(!table.isVisible());
        menu.showsTable(table.isVisible());
        (table.isVisible() ? table : map).requestFocus();
    }
}
