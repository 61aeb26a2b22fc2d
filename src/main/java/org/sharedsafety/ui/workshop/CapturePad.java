package org.sharedsafety.ui.workshop;

import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.Kit;

/** Counts hands: a big number over a big minus and a big plus, and the number key that counts too. */
final class CapturePad extends VBox {
    private final Label number = new Label("0");

    /**
     * A pad.
     *
     * @param key the number key that counts one more, or empty
     * @param count is told how many more, or fewer
     */
    CapturePad(Kit kit, ObservableValue<String> title, String key, String id, IntConsumer count) {
        getStyleClass().add("tally-pad");
        setId("pad-" + id);
        setAlignment(Pos.TOP_CENTER);
        setPrefWidth(1);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        Label name = kit.label(title, "caption");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox head = new HBox(6, name);
        head.setAlignment(Pos.CENTER);
        if (!key.isEmpty()) {
            Label cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(cap);
        }
        number.getStyleClass().add("tally-number");
        Button less = sign(kit, "−", "workshop.capture.less", () -> count.accept(-1));
        Button more = sign(kit, "+", "workshop.capture.more", () -> count.accept(1));
        less.setId("pad-" + id + "-less");
        more.setId("pad-" + id + "-more");
        getChildren().addAll(head, number, new HBox(less, more));
    }

    private static Button sign(Kit kit, String sign, String says, Runnable action) {
        Button button = new Button(sign);
        button.getStyleClass().add("tally-sign");
        button.accessibleTextProperty().bind(kit.language().say(says));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    /** Shows a count. */
    void show(int count) {
        number.setText(Integer.toString(count));
    }
}
