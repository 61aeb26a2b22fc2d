package org.sharedsafety.ui.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.KindsOfPlace;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PlaceSelection.Mode;

/** The four kinds of place with how many are of each, and the bright spots by name; a click selects them. */
final class KindsPane extends VBox {
    private static final int MOST = 40;

    private final Kit kit;
    private final CompareViewModel model;
    private final VBox kinds = new VBox(6);
    private final VBox bright = new VBox(2);

    KindsPane(Kit kit, CompareViewModel model) {
        super(10);
        this.kit = kit;
        this.model = model;
        setId("kinds");
        getChildren()
                .setAll(
                        kit.label("compare.kinds.title", "card-title"),
                        kit.paragraph("compare.kinds.how", "caption"),
                        kinds,
                        bright);
        model.shownProperty().addListener((observable, before, now) -> fill(now));
        fill(model.shownProperty().get());
    }

    private void fill(@Nullable Shown shown) {
        kinds.getChildren().clear();
        bright.getChildren().clear();
        if (shown == null) {
            return;
        }
        KindsOfPlace found = shown.charts().kinds();
        for (KindsOfPlace.Kind kind : found.quadrants()) {
            kinds.getChildren().add(button(kind, null));
        }
        KindsOfPlace.Kind spots = found.brightSpots();
        if (spots.places().isEmpty()) {
            bright.getChildren().add(kit.paragraph("compare.kinds.none", "dense-text", "muted"));
            return;
        }
        bright.getChildren().addAll(button(spots, Icon.STAR), kit.paragraph("compare.kinds.bright-how", "caption"));
        List<PlaceResult> places = shown.compared().comparison().places().stream()
                .filter(PlaceResult::brightSpot)
                .limit(MOST)
                .toList();
        for (PlaceResult place : places) {
            Button name = new Button(place.place().name());
            name.getStyleClass().add("link");
            name.setOnAction(
                    event -> model.selection().select(List.of(place.place().id()), Mode.REPLACE));
            bright.getChildren().add(name);
        }
    }

    private Button button(KindsOfPlace.Kind kind, @Nullable Icon icon) {
        Label count = new Label(String.valueOf(kind.places().size()));
        count.getStyleClass().addAll("strong", "kind-count");
        count.setMinWidth(34);
        Label words = new Label(kind.words());
        HBox row = new HBox(8, count, words);
        if (icon != null) {
            row.getChildren().add(1, icon.node(14));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setGraphic(row);
        button.getStyleClass().add("kind");
        button.setId("kind-" + kind.code());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(kind.words() + ": " + kind.places().size());
        button.setDisable(kind.places().isEmpty());
        button.setOnAction(event -> model.selection().select(kind.places(), Mode.REPLACE));
        return button;
    }
}
