package org.sharedsafety.ui.common;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Where a person is in a row of steps: done, now, next. */
public final class StepDots extends HBox {
    /** Steps named by keys; {@code now} counts from 0. */
    public StepDots(Kit kit, List<String> keys, ReadOnlyIntegerProperty now) {
        super(10);
        setAlignment(Pos.CENTER);
        for (int i = 0; i < keys.size(); i++) {
            if (i > 0) {
                Region line = new Region();
                line.getStyleClass().add("step-line");
                getChildren().add(line);
            }
            getChildren().add(step(kit, keys.get(i), i, now));
        }
    }

    private static Node step(Kit kit, String key, int index, ReadOnlyIntegerProperty now) {
        Label dot = new Label();
        dot.getStyleClass().add("step-dot");
        Label word = kit.label(key, "step-word");
        word.setMinWidth(Region.USE_PREF_SIZE);
        Runnable show = () -> {
            boolean done = index < now.get();
            dot.setText(done ? "" : Integer.toString(index + 1));
            dot.setGraphic(done ? Icon.CHECK.node(14, "accent-text") : null);
            toggle(dot, "done", done);
            toggle(dot, "now", index == now.get());
            toggle(word, "now", index == now.get());
        };
        now.addListener((observable, before, after) -> show.run());
        show.run();
        HBox step = new HBox(7, dot, word);
        step.setAlignment(Pos.CENTER);
        return step;
    }

    private static void toggle(Node node, String style, boolean on) {
        node.getStyleClass().remove(style);
        if (on) {
            node.getStyleClass().add(style);
        }
    }
}
