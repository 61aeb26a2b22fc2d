package org.sharedsafety.ui.measures;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.Principle;
import org.sharedsafety.ui.common.Kit;

/** The measures of one principle; its heading is there also where there is none. */
final class PrincipleSection extends VBox {
    private static final double TILE = 235;

    private final Kit kit;
    private final Principle principle;
    private final GridPane grid = new GridPane();
    private final Label count = new Label();
    private final Label none;
    private List<MeasureTile> all = List.of();
    private List<MeasureTile> shown = List.of();
    private int columns;

    PrincipleSection(Kit kit, Principle principle) {
        super(8);
        this.kit = kit;
        this.principle = principle;
        String style = Words.principleStyle(principle);
        Label title = kit.label(Words.principleKey(principle), "card-title-large", style);
        count.getStyleClass().add("caption");
        HBox head = new HBox(8, Words.icon(principle).node(18, style), title, count);
        head.setAlignment(Pos.BASELINE_LEFT);
        grid.setHgap(8);
        grid.setVgap(8);
        none = kit.label("catalog.section.none", "caption");
        getChildren().addAll(head, grid, none);
        setId("section-" + style);
        widthProperty().addListener((observable, before, now) -> {
            if (columns() != columns) {
                place();
            }
        });
    }

    Principle principle() {
        return principle;
    }

    void show(List<MeasureTile> tiles, CatalogueViewModel model) {
        all = tiles;
        filter(model);
    }

    List<MeasureTile> tiles() {
        return all;
    }

    /** How many of its measures are shown. */
    int filter(CatalogueViewModel model) {
        List<MeasureTile> next = new ArrayList<>();
        for (MeasureTile tile : all) {
            if (model.shows(tile.line())) {
                next.add(tile);
            }
        }
        shown = next;
        long inUse = all.stream().filter(tile -> tile.line().inUse()).count();
        count.setText(kit.language().now("catalog.section.count", inUse, all.size()));
        none.setVisible(next.isEmpty());
        none.setManaged(next.isEmpty());
        place();
        return next.size();
    }

    private int columns() {
        return Math.max(1, (int) ((getWidth() + 8) / (TILE + 8)));
    }

    private void place() {
        columns = columns();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            share.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(share);
        }
        for (int i = 0; i < shown.size(); i++) {
            MeasureTile tile = shown.get(i);
            tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            grid.add(tile, i % columns, i / columns);
        }
    }
}
