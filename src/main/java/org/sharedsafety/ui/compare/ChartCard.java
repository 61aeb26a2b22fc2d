package org.sharedsafety.ui.compare;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.ChartNode;
import org.sharedsafety.ui.common.FigureMenu;
import org.sharedsafety.ui.common.Kit;

/** A card with a chart, what can be done with it, and its title and unit where it has them. */
final class ChartCard extends VBox {
    private final Label title = new Label();
    private final Label subtitle = new Label();

    ChartCard(ChartNode<?, ?> chart, FigureMenu menu, boolean titled) {
        super(8);
        getStyleClass().addAll("ssw-card", "chart-card");
        title.getStyleClass().add("card-title");
        subtitle.getStyleClass().add("caption");
        for (Label words : new Label[] {title, subtitle}) {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        }
        menu.setMinSize(28, 22);
        menu.setMaxSize(28, 22);
        if (titled) {
            // The menu keeps to the corner, so that it takes no room from the line under the title.
            VBox.setMargin(title, new Insets(0, 30, 0, 0));
            StackPane head = new StackPane(new VBox(1, title, subtitle), menu);
            StackPane.setAlignment(menu, Pos.TOP_RIGHT);
            getChildren().add(head);
            VBox.setVgrow(chart, Priority.ALWAYS);
            getChildren().add(chart);
        } else {
            StackPane stage = new StackPane(chart, menu);
            StackPane.setAlignment(menu, Pos.TOP_RIGHT);
            VBox.setVgrow(stage, Priority.ALWAYS);
            getChildren().add(stage);
        }
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
