package org.sharedsafety.ui.workshop;

import java.time.Duration;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The head of the facilitator's window: which workshop, whether the wall is on, how long it has been going. */
final class FacilitatorHead extends HBox {
    private final ShowViewModel model;
    private final Label total = new Label();

    FacilitatorHead(Kit kit, ShowViewModel model, ObservableValue<String> screen) {
        super(12);
        this.model = model;
        getStyleClass().add("facilitator-head");
        setAlignment(Pos.CENTER_LEFT);
        Label where = new Label();
        where.getStyleClass().add("muted");
        where.setMinWidth(0);
        model.workshopProperty().addListener((observable, before, now) -> tell(where, now));
        tell(where, model.workshopProperty().get());
        Label wall = kit.label(screen, "wall-state");
        wall.setMinWidth(Region.USE_PREF_SIZE);
        total.getStyleClass().add("row-number");
        total.setMinWidth(Region.USE_PREF_SIZE);
        Button blank = kit.button("workshop.show.blank", Icon.HIDDEN, model.look()::blank);
        Button end = kit.button("workshop.show.leave", null, model::leave);
        blank.setId("show-blank");
        end.setId("show-leave");
        getChildren()
                .addAll(
                        kit.label("workshop.show.facilitator", "card-title-large"),
                        where,
                        Kit.space(),
                        wall,
                        total,
                        blank,
                        end);
    }

    private static void tell(Label where, @org.jspecify.annotations.Nullable Workshop now) {
        where.setText(
                now == null
                        ? ""
                        : now.where().isEmpty()
                                ? now.title().in(now.language())
                                : now.title().in(now.language()) + " · " + now.where());
    }

    void tick() {
        total.setText(minutes(model.clock().total()));
    }

    /** Minutes and seconds, or hours before them. */
    static String minutes(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
