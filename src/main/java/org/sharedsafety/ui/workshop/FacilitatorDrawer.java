package org.sharedsafety.ui.workshop;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/**
 * What the facilitator works with where there is one screen: a drawer under the slide, which the room can see too, so there
 * are no notes in it.
 */
final class FacilitatorDrawer extends VBox {
    private static final double HIGH = 240;

    private final Node body;
    private final Kit kit;
    private final ShowViewModel model;
    private final Button explore;
    private final Label time = new Label();

    FacilitatorDrawer(Kit kit, ShowViewModel model, FacilitatorSlots slots) {
        this.kit = kit;
        this.model = model;
        this.explore = kit.button("workshop.show.explore", null, this::explore);
        setId("show-drawer");
        getStyleClass().addAll("root", "facilitator-drawer");
        // The drawer opens first: what lies in a closed one cannot take the keys.
        model.asks().onComment(this::open);
        model.asks().onVote(this::open);
        Node capture = slots.capture().get();
        HBox.setHgrow(capture, Priority.ALWAYS);
        HBox.setHgrow(time, Priority.NEVER);
        time.getStyleClass().add("row-number");
        VBox buttons = new VBox(
                8,
                time,
                kit.button("workshop.show.blank", Icon.HIDDEN, model.look()::blank),
                explore,
                kit.button("workshop.show.leave", null, model::leave));
        buttons.setAlignment(Pos.TOP_LEFT);
        HBox row = new HBox(24, capture, buttons);
        row.setPadding(new Insets(12, 16, 12, 16));
        row.setMinHeight(HIGH);
        row.setPrefHeight(HIGH);
        row.setMaxHeight(HIGH);
        this.body = row;
        getChildren().add(body);
        close();
    }

    private void open() {
        time.setText(FacilitatorHead.minutes(model.clock().elapsed()));
        show(true);
    }

    /** Gives the whole screen back to the slide. */
    void close() {
        show(false);
    }

    private void show(boolean open) {
        setVisible(open);
        setManaged(open);
    }

    /** Offers views beside the running order. */
    void explore() {
        open();
        ShowAside.offer(kit, model, explore);
    }
}
