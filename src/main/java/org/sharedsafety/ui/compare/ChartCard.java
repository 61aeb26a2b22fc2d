package org.sharedsafety.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.ChartNode;
import org.sharedsafety.ui.common.Kit;

/** A card with a chart, under its title and unit where it has them. */
final class ChartCard extends VBox {
    private final Label title = new Label();
    private final Label subtitle = new Label();

    ChartCard(ChartNode<?, ?> chart, boolean titled) {
        super(8);
        getStyleClass().addAll("ssw-card", "chart-card");
        title.getStyleClass().add("card-title");
        subtitle.getStyleClass().add("caption");
        if (titled) {
            getChildren().add(new VBox(1, title, subtitle));
        }
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().add(chart);
    }

    void title(String words, String under) {
        title.setText(words);
        subtitle.setText(under);
    }

    /** What stands in the place of a map that cannot be drawn. */
    static Node noMap(Kit kit) {
        StackPane pane = new StackPane(kit.paragraph("compare.no-map", "muted"));
        pane.getStyleClass().addAll("ssw-card");
        return pane;
    }
}
