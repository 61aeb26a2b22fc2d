package org.sharedsafety.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.ui.common.Kit;

/** Five notes beside the parts they speak of; the window stays usable, and the tour can be left and found again. */
final class Tour extends Pane {
    /** A stop: what it is called in the texts, and the part it points at. */
    record Stop(String key, Supplier<@Nullable Node> target) {}

    private final Kit kit;
    private final List<Stop> stops;
    private final Runnable ended;
    private int at;
    private @Nullable Node marked;

    Tour(Kit kit, List<Stop> stops, Runnable ended) {
        this.kit = kit;
        this.stops = List.copyOf(stops);
        this.ended = ended;
        setPickOnBounds(false);
        setVisible(false);
        setId("tour");
        layoutBoundsProperty().addListener((observable, before, now) -> place());
    }

    /** Starts from the first stop. */
    void start() {
        setVisible(true);
        show(0);
    }

    /** Leaves the tour. */
    void leave() {
        if (isVisible()) {
            unmark();
            getChildren().clear();
            setVisible(false);
            ended.run();
        }
    }

    private void show(int stop) {
        if (stop >= stops.size()) {
            leave();
            return;
        }
        at = Math.max(0, stop);
        boolean last = at == stops.size() - 1;
        Button next = kit.button(last ? "tour.end" : "tour.next", null, () -> show(at + 1), "accent");
        next.setId("tour-next");
        Button back = kit.button("tour.back", null, () -> show(at - 1));
        back.setDisable(at == 0);
        Button leave = kit.link("tour.leave", this::leave);
        leave.setId("tour-leave");
        leave.setVisible(!last);
        HBox buttons = new HBox(8, leave, Kit.space(), back, next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        String key = stops.get(at).key();
        VBox card = new VBox(
                kit.label(kit.language().say("tour.count", at + 1, stops.size()), "caption"),
                kit.paragraph(key + ".title", "card-title"),
                kit.paragraph(key + ".words"),
                buttons);
        card.getStyleClass().addAll("overlay", "tour");
        card.setPrefWidth(380);
        card.setMaxWidth(380);
        getChildren().setAll(card);
        mark(stops.get(at).target().get());
        place();
        next.requestFocus();
    }

    private void mark(@Nullable Node target) {
        unmark();
        marked = target;
        if (target != null) {
            target.getStyleClass().add("tour-target");
        }
    }

    private void unmark() {
        if (marked != null) {
            marked.getStyleClass().remove("tour-target");
            marked = null;
        }
    }

    /** Puts the note beside its part: right of it, else under it, else above; always inside the window. */
    private void place() {
        if (getChildren().isEmpty() || getWidth() < 1) {
            return;
        }
        VBox card = (VBox) getChildren().get(0);
        card.applyCss();
        card.autosize();
        double width = card.prefWidth(-1);
        double height = card.prefHeight(width);
        double x = (getWidth() - width) / 2;
        double y = (getHeight() - height) / 2;
        if (marked != null) {
            Bounds target = sceneToLocal(marked.localToScene(marked.getBoundsInLocal()));
            boolean right = target.getMaxX() + 16 + width < getWidth();
            boolean below = target.getMaxY() + 16 + height < getHeight();
            x = right ? target.getMaxX() + 16 : target.getMaxX() - width;
            y = right ? target.getMinY() : below ? target.getMaxY() + 12 : target.getMinY() - height - 12;
        }
        card.relocate(
                Math.rint(Math.max(8, Math.min(getWidth() - width - 8, x))),
                Math.rint(Math.max(8, Math.min(getHeight() - height - 8, y))));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "tour, stop %d of %d", at + 1, stops.size());
    }
}
