package org.sharedsafety.ui.importing;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The headers of several sheets side by side: which sheet has which, and in which column, before they go together. */
final class MatrixPane extends VBox {
    private final Kit kit;
    private final ImportViewModel model;
    private final Label title = new Label();
    private final Label words = new Label();
    private final GridPane grid = new GridPane();

    MatrixPane(Kit kit, ImportViewModel model) {
        this.kit = kit;
        this.model = model;
        setId("matrix");
        getStyleClass().addAll("ssw-card", "flush");
        title.getStyleClass().add("card-title");
        words.getStyleClass().addAll("dense-text", "muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Button together = kit.button("importing.matrix.together", Icon.CHECK, model::stack, "accent");
        together.setId("stack");
        VBox text = new VBox(3, title, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox head = new HBox(12, text, together);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(12, 16, 12, 16));
        grid.getStyleClass().add("matrix");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, Kit.rule(), scroll);
    }

    void refresh() {
        HeaderMatrix matrix = model.file().headers();
        title.setText(
                kit.language().now("importing.matrix.title", matrix.sheets().size()));
        words.setText(kit.language()
                .now(
                        "importing.matrix.words",
                        matrix.differing(),
                        matrix.lines().size()));
        grid.getChildren().clear();
        grid.add(cell(kit.language().now("importing.matrix.header"), "matrix-head"), 0, 0);
        for (int s = 0; s < matrix.sheets().size(); s++) {
            grid.add(cell(matrix.sheets().get(s), "matrix-head"), s + 1, 0);
        }
        for (int i = 0; i < matrix.lines().size(); i++) {
            HeaderMatrix.Line line = matrix.lines().get(i);
            String style = line.isEverywhere() ? "matrix-cell" : "matrix-differs";
            grid.add(cell(line.header(), style), 0, i + 1);
            for (int s = 0; s < line.columns().size(); s++) {
                Label tick = cell(line.columns().get(s), style);
                if (!line.columns().get(s).isEmpty()) {
                    tick.setGraphic(Icon.CHECK.node(14, "success-text"));
                } else {
                    tick.setText("–");
                    tick.setAccessibleText(kit.language().now("importing.matrix.none"));
                }
                GridPane.setHalignment(tick, HPos.LEFT);
                grid.add(tick, s + 1, i + 1);
            }
        }
    }

    private static Label cell(String text, String style) {
        Label label = new Label(text.replace('\n', ' '));
        label.getStyleClass().add(style);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(30);
        GridPane.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
