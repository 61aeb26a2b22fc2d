package org.sharedsafety.ui.common;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A round button that says one part of the scope and opens its choices. */
public final class Chip extends Button {
    private static final double LEAST = 18;
    private static final double GAP = 6;

    private final Label word;

    /** A chip; it is filled while it differs from the project's default. */
    public Chip(Kit kit, String key, ObservableValue<String> value, ObservableBooleanValue changed, ContextMenu menu) {
        getStyleClass().setAll("chip");
        word = kit.label(key, "muted");
        Label what = kit.label(value, "medium");
        word.setMinWidth(Region.USE_PREF_SIZE);
        what.setMinWidth(LEAST);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(javafx.beans.binding.Bindings.concat(word.textProperty(), ": ", what.textProperty()));
        setTooltip(whole);
        HBox row = new HBox(GAP, word, what, Icon.CHEVRON_DOWN.node(14, "muted"));
        row.setAlignment(javafx.geometry.Pos.CENTER);
        setGraphic(row);
        accessibleTextProperty()
                .bind(javafx.beans.binding.Bindings.concat(word.textProperty(), ": ", what.textProperty()));
        setOnAction(event -> menu.show(this, Side.BOTTOM, 0, 4));
        changed.addListener((observable, before, now) -> fill(now));
        fill(changed.get());
    }

    /** How wide it is with all its words. */
    public double wholeWidth() {
        return prefWidth(-1) + (word.isManaged() ? 0 : word.prefWidth(-1) + GAP);
    }

    /** Says its value alone, where a row has no room for more; the tooltip says all of it. */
    public void brief(boolean now) {
        if (word.isManaged() == now) {
            word.setManaged(!now);
            word.setVisible(!now);
        }
    }

    private void fill(boolean on) {
        getStyleClass().remove("changed");
        if (on) {
            getStyleClass().add("changed");
        }
    }
}
