package org.sharedsafety.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A card over the window, one at a time; Escape or a click beside it closes it and gives the focus back. */
final class Overlay extends StackPane {
    private @Nullable Node before;

    Overlay() {
        getStyleClass().add("overlay-ground");
        setVisible(false);
        setPickOnBounds(true);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        sceneProperty().addListener((observable, before, now) -> {
            if (now != null) {
                now.focusOwnerProperty().addListener((owner, left, taken) -> keep(taken));
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    /** While a card is open the focus stays in it: what lies under it is not reached by Tab. */
    private void keep(@Nullable Node owner) {
        if (isVisible() && owner != null && !isIn(owner) && !getChildren().isEmpty()) {
            Node first = Regions.first(getChildren().get(0));
            if (first != null) {
                first.requestFocus();
            }
        }
    }

    private boolean isIn(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == this) {
                return true;
            }
        }
        return false;
    }

    /** Shows a card at the top of the window and gives the focus to a part of it. */
    void open(Region card, Node focused) {
        if (!isVisible() && getScene() != null) {
            before = getScene().getFocusOwner();
        }
        card.getStyleClass().add("overlay");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        StackPane.setMargin(card, new javafx.geometry.Insets(64, 24, 24, 24));
        getChildren().setAll(card);
        setVisible(true);
        focused.requestFocus();
    }

    /** Closes what is open. */
    void close() {
        getChildren().clear();
        setVisible(false);
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }
}
