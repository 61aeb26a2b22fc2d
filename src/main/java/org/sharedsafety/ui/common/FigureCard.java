package org.sharedsafety.ui.common;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.Figure;
import org.sharedsafety.model.ViewQuestion;

/** A card with a figure under its title, the table that says the same in its place at Ctrl+T, and what can be done with it. */
public final class FigureCard extends VBox {
    private static final KeyCombination TWIN = new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);

    private final FigureNode figure;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final StackPane stage;
    private final FigureMenu menu;
    private final EventLine events;
    // Made when it is first asked for: a table is dear, and most people look at the figure.
    private @Nullable TwinTable table;
    private @Nullable Figure shown;

    /** A card over a figure node of its own. */
    public FigureCard(Kit kit, FigureNode figure, FigureDoors doors, Supplier<@Nullable ViewQuestion> question) {
        super(8);
        this.figure = figure;
        getStyleClass().addAll("ssw-card", "chart-card");
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        subtitle.getStyleClass().add("caption");
        subtitle.setWrapText(true);
        VBox words = new VBox(1, title, subtitle);
        HBox.setHgrow(words, Priority.ALWAYS);
        menu = new FigureMenu(kit, doors, question, this::turn);
        stage = new StackPane(figure);
        VBox.setVgrow(stage, Priority.ALWAYS);
        events = new EventLine(kit, doors, question);
        getChildren().addAll(new HBox(8, words, menu), stage, events);
        figure.onTwin(this::turn);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (TWIN.match(event)) {
                turn();
                event.consume();
            }
        });
    }

    private TwinTable table() {
        TwinTable made = table;
        if (made == null) {
            made = new TwinTable();
            made.setVisible(false);
            // Only the one in front asks for room.
            made.managedProperty().bind(made.visibleProperty());
            stage.getChildren().add(made);
            table = made;
        }
        return made;
    }

    /** Puts a pictogram before the title and gives both a style, such as the color of a principle. */
    public void mark(Node icon, String style) {
        icon.getStyleClass().add(style);
        title.setGraphic(icon);
        title.getStyleClass().add(style);
    }

    /** Shows a figure under a title, which states what is seen, and a line with unit, period and place. */
    public void show(String words, String under, Figure newFigure) {
        title.setText(words);
        subtitle.setText(under);
        shown = newFigure;
        figure.show(newFigure);
        if (table != null && table.isVisible()) {
            table.show(newFigure.table());
        }
        events.show();
    }

    /** The figure's node. */
    public FigureNode figure() {
        return figure;
    }

    /** Whether the table stands in the figure's place. */
    public boolean showsTable() {
        return table != null && table.isVisible();
    }

    /** Puts the table in the figure's place, or the figure back. */
    public void turn() {
        TwinTable twin = table();
        boolean front = !twin.isVisible();
        if (front && shown != null) {
            twin.show(shown.table());
        }
        twin.setVisible(front);
        figure.setVisible(!front);
        menu.showsTable(front);
        (front ? twin : figure).requestFocus();
    }
}
