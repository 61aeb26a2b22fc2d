package org.sharedsafety.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * One of a few choices, all in sight; one of them is always chosen.
 *
 * @param <T> what is chosen from
 */
public final class Segments<T> extends HBox {
    public Segments(List<T> choices, Function<T, ObservableValue<String>> words, ObjectProperty<T> chosen) {
        getStyleClass().add("segments");
        setMaxHeight(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(words.apply(choice));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(choice.equals(chosen.get()));
            button.setOnAction(event -> {
                chosen.set(choice);
                button.setSelected(true);
            });
            chosen.addListener((observable, before, now) -> button.setSelected(choice.equals(now)));
            getChildren().add(button);
        }
    }
}
