package org.sharedsafety.ui.common;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.Emphasis;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.ui.common.PlaceSelection.Mode;

/**
 * A chart or map as one node and one focus stop: an exact picture from the painter, what stands out drawn over it.
 *
 * @param <S> what is drawn
 * @param <P> the drawn picture with its look-ups
 */
public abstract class ChartNode<S, P> extends Region {
    private final PlaceSelection selection;
    private final Consumer<Runnable> background;
    private final ObservableValue<Theme> theme;
    private final ImageView view = new ImageView();
    private final Rectangle lasso = new Rectangle();
    private final Polyline outline = new Polyline();
    private final ChartTip tip = new ChartTip();
    private @Nullable S spec;
    private @Nullable P prepared;
    private final UnderWay underWay = new UnderWay();
    private boolean askedAgain;
    private boolean byHand;
    private IntConsumer opener = id -> {};
    private Runnable twin = () -> {};

    ChartNode(PlaceSelection selection, ObservableValue<Theme> theme, Consumer<Runnable> background) {
        this.selection = selection;
        this.theme = theme;
        this.background = background;
        getStyleClass().addAll("chart-node", "focusable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setManaged(false);
        view.setSmooth(true);
        lasso.setManaged(false);
        lasso.setVisible(false);
        lasso.getStyleClass().add("lasso");
        lasso.setMouseTransparent(true);
        outline.setManaged(false);
        outline.setVisible(false);
        outline.getStyleClass().add("lasso");
        outline.setMouseTransparent(true);
        getChildren().setAll(view, lasso, outline, tip);
        setMinSize(80, 80);
        selection.emphasisProperty().addListener((observable, before, now) -> redraw());
        theme.addListener((observable, before, now) -> render());
        tip.fontProperty().addListener((observable, before, now) -> render());
        focusedProperty().addListener((observable, before, now) -> focusMoved(now));
        new ChartMouse(this);
        new ChartKeys(this);
    }

    /** Shows a chart, or nothing. */
    public void show(@Nullable S newSpec) {
        this.spec = newSpec;
        setAccessibleText(newSpec == null ? "" : description(newSpec));
        render();
    }

    /** What opens the number card of a place. */
    public void onOpen(IntConsumer newOpener) {
        this.opener = newOpener;
    }

    /** What leads to the table that says the same. */
    public void onTwin(Runnable newTwin) {
        this.twin = newTwin;
    }

    /** Does something once no picture is under way, at once where none is. */
    public final void afterDrawing(Runnable then) {
        underWay.after(then);
    }

    /** Whether the newest chart is drawn. */
    public boolean isDrawn() {
        return prepared != null && picture(prepared).width() == wide();
    }

    @Override
    protected void layoutChildren() {
        if (prepared == null
                || picture(prepared).width() != wide()
                || picture(prepared).height() != high()) {
            render();
        }
    }

    /** Window pixels of one pixel that the painter counts: its text grows and shrinks with that of the window. */
    final double magnified() {
        return tip.getFont().getSize() / ChartTip.USUAL_SIZE;
    }

    /** A point of the node as the painter counts. */
    final Point2D painted(Point2D inNode) {
        return inNode.multiply(1 / magnified());
    }

    private Point2D inWindow(Point2D painted) {
        return painted.multiply(magnified());
    }

    private int wide() {
        return (int) (getWidth() / magnified());
    }

    private int high() {
        return (int) (getHeight() / magnified());
    }

    /** Draws the base away from the window; whatever is asked for meanwhile is drawn after it, once. */
    final void render() {
        if (underWay.isBusy()) {
            askedAgain = true;
            return;
        }
        S drawing = spec;
        int width = wide();
        int height = high();
        if (drawing == null || width < 20 || height < 20) {
            prepared = null;
            view.setImage(null);
            return;
        }
        Theme colors = theme.getValue();
        double scale = outputScale() * magnified();
        underWay.set(true);
        background.accept(() -> {
            try {
                P done = prepare(drawing, width, height, scale, colors);
                onWindow(() -> arrive(done));
            } catch (RuntimeException broken) {
                // Another try must be possible; the failure itself is the pool's to tell.
                onWindow(() -> {
                    underWay.set(false);
                    underWay.tell();
                });
                throw broken;
            }
        });
    }

    private static void onWindow(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    private void arrive(P done) {
        underWay.set(false);
        if (askedAgain) {
            askedAgain = false;
            render();
            if (spec == null) {
                underWay.tell();
                return;
            }
        }
        prepared = done;
        ChartPicture picture = picture(done);
        view.setImage(picture.image());
        view.setFitWidth(picture.pixelWidth() / picture.scale() * magnified());
        view.setFitHeight(picture.pixelHeight() / picture.scale() * magnified());
        redraw();
        underWay.tell();
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? Screen.getPrimary().getOutputScaleX() : window.getOutputScaleX();
    }

    final void redraw() {
        P drawn = prepared;
        if (drawn == null) {
            return;
        }
        Emphasis now = selection.emphasis();
        Emphasis here = isFocused() ? now : new Emphasis(now.selected(), now.hovered(), null);
        picture(drawn).redraw(pixels -> stamp(drawn, pixels, here), g -> emphasize(drawn, g, here));
    }

    private void focusMoved(boolean focused) {
        if (!focused) {
            selection.focus(null);
        }
        redraw();
    }

    final PlaceSelection selection() {
        return selection;
    }

    final Theme theme() {
        return theme.getValue();
    }

    final Rectangle lasso() {
        return lasso;
    }

    final Polyline outline() {
        return outline;
    }

    /** Whether a drag draws around places by hand instead of a rectangle. */
    public final boolean isByHand() {
        return byHand;
    }

    /** Says whether a drag draws around places by hand; with Alt held it always does. */
    public final void setByHand(boolean now) {
        byHand = now;
    }

    /** The chart that is shown, or null. */
    final @Nullable S spec() {
        return spec;
    }

    /** Opens where the number of a mark comes from, as Enter on it and a double click do. */
    public final void open(int id) {
        opener.accept(id);
    }

    final void openTwin() {
        twin.run();
    }

    final @Nullable P prepared() {
        return prepared;
    }

    /** The place under a point of the node. */
    final OptionalInt hit(Point2D point) {
        Point2D at = painted(point);
        return prepared == null ? OptionalInt.empty() : hit(prepared, at.getX(), at.getY());
    }

    /** The places inside a box. */
    final void selectWithin(Rectangle2D box, Mode mode) {
        if (prepared != null) {
            double by = magnified();
            selection.select(
                    within(
                            prepared,
                            new Rectangle2D.Double(
                                    box.getX() / by, box.getY() / by, box.getWidth() / by, box.getHeight() / by)),
                    mode);
        }
    }

    /** The places whose middle lies inside an outline. */
    final void selectInside(Path2D shape, Mode mode) {
        P drawn = prepared;
        if (drawn != null) {
            selection.select(
                    ids().stream()
                            .filter(id -> {
                                Point2D at = inWindow(position(drawn, id));
                                return shape.contains(at.getX(), at.getY());
                            })
                            .toList(),
                    mode);
        }
    }

    /** The places that the part of the legend under a point stands for; empty where there is none. */
    final Optional<Set<Integer>> legendAt(Point2D point) {
        Point2D at = painted(point);
        return prepared == null ? Optional.empty() : legendAt(prepared, at.getX(), at.getY());
    }

    /** Selects the places of a class of the legend, counted from 0; answers whether there is such a class. */
    final boolean selectClass(int index, Mode mode) {
        List<Set<Integer>> classes = prepared == null ? List.of() : classes(prepared);
        if (index >= classes.size()) {
            return false;
        }
        selection.select(classes.get(index), mode);
        return true;
    }

    /** Puts the pointer's place into all views and its values beside the pointer. */
    final void hover(OptionalInt id, Point2D at) {
        selection.hover(id.isPresent() ? (Integer) id.getAsInt() : null);
        String words = id.isPresent() && prepared != null ? spoken(prepared, id.getAsInt()) : "";
        if (words.isEmpty()) {
            tip.setVisible(false);
        } else {
            tip.show(words, at, getWidth(), getHeight());
        }
    }

    /** Moves the keyboard to a place: its ring is drawn and its values are spoken and shown. */
    final void focusOn(int id) {
        selection.focus(id);
        if (prepared != null) {
            String words = spoken(prepared, id);
            setAccessibleText(words);
            notifyAccessibleAttributeChanged(javafx.scene.AccessibleAttribute.TEXT);
            Point2D at = inWindow(position(prepared, id));
            tip.show(words, at, getWidth(), getHeight());
        }
    }

    /** Where the keyboard goes from a place in a direction. */
    final OptionalInt next(@Nullable Integer from, int dx, int dy) {
        if (prepared == null) {
            return OptionalInt.empty();
        }
        return from == null ? first(prepared) : neighbor(prepared, from, dx, dy);
    }

    abstract P prepare(S drawing, int width, int height, double scale, Theme colors);

    abstract ChartPicture picture(P drawn);

    abstract String description(S drawing);

    abstract void stamp(P drawn, int[] pixels, Emphasis emphasis);

    abstract void emphasize(P drawn, Graphics2D g, Emphasis emphasis);

    abstract OptionalInt hit(P drawn, double x, double y);

    abstract Set<Integer> within(P drawn, Rectangle2D box);

    abstract String spoken(P drawn, int id);

    abstract Point2D position(P drawn, int id);

    abstract OptionalInt first(P drawn);

    abstract OptionalInt neighbor(P drawn, int id, int dx, int dy);

    /** Whether it can be seen closer. */
    boolean zooms() {
        return false;
    }

    /** The places under a part of the legend; nothing where a chart has none. */
    Optional<Set<Integer>> legendAt(P drawn, double x, double y) {
        return Optional.empty();
    }

    /** The places of each class of the legend, lowest first; none where a chart has no classes. */
    List<Set<Integer>> classes(P drawn) {
        return List.of();
    }

    /** Closer or farther around a point; nothing where a chart cannot. */
    void zoom(double factor, Point2D around) {}

    /** The whole again. */
    void zoomOut() {}

    /** Moves what is seen; nothing where a chart cannot. */
    void pan(double dx, double dy) {}

    /** Whether a drag without keys moves what is seen instead of drawing a rectangle. */
    boolean dragPans() {
        return false;
    }

    /** The places that have a mark, for tests and for the keyboard. */
    public abstract List<Integer> ids();

    /** The middle of a place's mark in the node's own coordinates. */
    public final Point2D positionOf(int id) {
        return prepared == null ? Point2D.ZERO : inWindow(position(prepared, id));
    }
}
