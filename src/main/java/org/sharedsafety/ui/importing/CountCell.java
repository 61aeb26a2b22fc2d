package org.sharedsafety.ui.importing;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** One number of a row of counts, with its words under it. */
final class CountCell extends HBox {
    private CountCell(Kit kit, Icon icon, String colour, long count, String key) {
        getStyleClass().add("count-cell");
        Label number = new Label(kit.language().numbers().count((double) count));
        number.getStyleClass().add("row-number");
        Label words = kit.paragraph(kit.language().say(key, count), "dense-text", "muted");
        VBox text = new VBox(0, number, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(icon.node(20, colour), text);
        HBox.setHgrow(this, Priority.ALWAYS);
        setPrefWidth(100);
        setMinWidth(0);
    }

    static CountCell of(Kit kit, Icon icon, String colour, long count, String key) {
        return new CountCell(kit, icon, colour, count, key);
    }

    /** Without the line at its right. */
    CountCell last() {
        getStyleClass().add("last");
        return this;
    }
}
