package org.sharedsafety.ui.workshop;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.ui.common.FigureImage;

/**
 * The wall: one slide, nothing to point at, nothing to copy. The next slide takes its place when all of it is painted, with
 * a slow cross-fade, or at once where nothing shall move.
 */
public final class AudienceView extends Pane {
    private static final Duration FADE = Duration.millis(400);

    private final ObservableValue<@Nullable Wall> wall;
    private final ObservableBooleanValue tested;
    private final BooleanSupplier still;
    private final Consumer<Runnable> background;
    private final ReadOnlyObjectWrapper<@Nullable SlideView> shown = new ReadOnlyObjectWrapper<>();
    private @Nullable SlideView coming;
    private @Nullable Wall drawnWall;
    private @Nullable Wall shownWall;

    /**
     * A wall.
     *
     * @param tested whether the line to read from the back stands in the place of the slide
     * @param still whether nothing shall move
     * @param background paints figures away from the window
     */
    public AudienceView(
            ObservableValue<@Nullable Wall> wall,
            ObservableBooleanValue tested,
            BooleanSupplier still,
            Consumer<Runnable> background) {
        this.wall = wall;
        this.tested = tested;
        this.still = still;
        this.background = background;
        setId("audience");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        wall.addListener((observable, before, now) -> draw());
        tested.addListener((observable, before, now) -> draw());
        widthProperty().addListener(observable -> requestLayout());
    }

    /** The slide that is seen; null before the first. */
    ReadOnlyObjectProperty<@Nullable SlideView> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether what shall be seen is seen. */
    public boolean isDrawn() {
        return coming == null && shown.get() != null && Objects.equals(shownWall, wall.getValue());
    }

    @Override
    protected void layoutChildren() {
        SlideView newest = coming == null ? shown.get() : coming;
        if (newest == null || newest.getWidth() != getWidth() || newest.getHeight() != getHeight()) {
            draw();
        }
    }

    private void draw() {
        Wall now = wall.getValue();
        if (now == null || getWidth() < 100 || getHeight() < 100) {
            return;
        }
        setBackground(SlideParts.fill((now.show().dark() ? Theme.PROJECTOR_DARK : Theme.PROJECTOR_LIGHT).ground()));
        // What is still being made leaves the slide before on the wall: nothing flashes up half empty.
        if (now.isComing() && shown.get() != null && !now.show().blank()) {
            return;
        }
        double pixels = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        double screen = getScene() == null ? getHeight() : getScene().getHeight();
        SlideView next = SlideView.of(now, getWidth(), getHeight(), screen, tested.get(), background, pixels);
        drawnWall = now;
        if (coming != null) {
            getChildren().remove(coming);
        }
        coming = next;
        next.resizeRelocate(0, 0, getWidth(), getHeight());
        getChildren().add(0, next);
        for (FigureImage figure : next.figures()) {
            figure.drawnProperty().addListener((observable, before, drawn) -> arrive(next));
        }
        next.applyCss();
        next.layout();
        arrive(next);
    }

    private void arrive(SlideView next) {
        if (next != coming || !next.isDrawn()) {
            return;
        }
        Wall now = drawnWall;
        boolean other = now == null || isOther(shownWall, now);
        coming = null;
        SlideView before = shown.get();
        shown.set(next);
        shownWall = now;
        setAccessibleText(next.spoken());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        next.toFront();
        if (before == null || still.getAsBoolean() || !other) {
            getChildren().removeIf(child -> child != next);
            return;
        }
        next.setOpacity(0);
        FadeTransition fade = new FadeTransition(FADE, next);
        fade.setToValue(1);
        fade.setOnFinished(event -> {
            if (shown.get() == next) {
                getChildren().removeIf(child -> child != next && child != coming);
            }
        });
        fade.play();
    }

    private static boolean isOther(@Nullable Wall before, Wall now) {
        if (before == null) {
            return false;
        }
        Show was = before.show();
        Show is = now.show();
        return !before.slide().id().equals(now.slide().id())
                || was.revealed() != is.revealed()
                || was.blank() != is.blank()
                || was.sourceShown() != is.sourceShown()
                || was.dark() != is.dark();
    }
}
