package org.sharedsafety.ui.common;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A sentence that stands out calmly, with its answers inside. */
public final class Note extends HBox {
    /** How much it matters. */
    public enum Weight {
        INFO(Icon.INFO, "muted"),
        CAUTION(Icon.CAUTION, "warning-text"),
        BLOCK(Icon.BLOCK, "danger-text"),
        DONE(Icon.CHECK, "success-text");

        private final Icon icon;
        private final String colour;

        Weight(Icon icon, String colour) {
            this.icon = icon;
            this.colour = colour;
        }
    }

    public Note(Kit kit, Weight weight, ObservableValue<String> sentence, Button... answers) {
        super(10);
        getStyleClass().addAll("note", weight.name().toLowerCase(Locale.ROOT));
        setAlignment(Pos.TOP_LEFT);
        Label words = kit.paragraph(sentence, "dense-text");
        VBox body = new VBox(8, words);
        if (answers.length > 0) {
            FlowPane row = new FlowPane(8, 8, answers);
            body.getChildren().add(row);
        }
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().addAll(weight.icon.node(18, weight.colour), body);
    }
}
