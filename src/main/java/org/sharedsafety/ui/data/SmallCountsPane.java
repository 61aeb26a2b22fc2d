package org.sharedsafety.ui.data;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Segments;

/** Says what is hidden in everything that leaves the desk, and lets the person choose how much. */
public final class SmallCountsPane extends VBox {
    private static final double WIDE = 720;

    public SmallCountsPane(Kit kit, SmallCountsViewModel model, List<Integer> choices) {
        super(12);
        getStyleClass().add("ssw-card");
        setMaxWidth(WIDE);
        setMaxHeight(USE_PREF_SIZE);
        setId("small-counts");
        StackPane.setAlignment(this, Pos.TOP_LEFT);
        StackPane.setMargin(this, new Insets(12, 0, 0, 0));
        Label title = new Label();
        title.getStyleClass().add("card-title");
        title.textProperty().bind(kit.language().say("small-counts.title"));
        Label now = new Label();
        now.setWrapText(true);
        now.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> kit.language()
                                .now(
                                        "small-counts.now",
                                        model.thresholdProperty().get() - 1),
                        model.thresholdProperty(),
                        kit.language().textsProperty()));
        Label more = new Label();
        more.setWrapText(true);
        more.getStyleClass().add("caption");
        more.textProperty().bind(kit.language().say("small-counts.more"));
        Segments<Integer> segments = new Segments<>(
                choices, choice -> kit.language().say("small-counts.choice", choice - 1), model.thresholdProperty());
        segments.setId("small-counts-choices");
        segments.setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(title, now, segments, more);
    }
}
