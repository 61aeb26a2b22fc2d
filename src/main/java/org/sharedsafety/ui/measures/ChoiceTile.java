package org.sharedsafety.ui.measures;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** A tile that is chosen by click, Enter or Space; as high as its words need, which a button with wrapped words is not. */
class ChoiceTile extends HBox {
    private final Runnable action;

    ChoiceTile(Runnable action, Node... content) {
        super(9, content);
        this.action = action;
        getStyleClass().addAll("measure-tile", "focusable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> {
            requestFocus();
            choose();
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose();
                event.consume();
            }
        });
    }

    final void choose() {
        action.run();
    }

    /** Shows whether it is the one chosen. */
    final void looked(boolean now) {
        getStyleClass().remove("looked");
        if (now) {
            getStyleClass().add("looked");
        }
    }
}
