package org.sharedsafety.ui.common;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.sharedsafety.chart.DrawnWords;
import org.sharedsafety.chart.WordRecorder;

/**
 * A figure as a picture and nothing more: it cannot be pointed at, walked, opened or copied. Painted away from the window
 * in the node's own size.
 */
public final class FigureImage extends Region {
    /** Paints over an area of so many logical pixels. */
    @FunctionalInterface
    public interface Painting {
        void paint(Graphics2D g, double width, double height);
    }

    private final Painting painting;
    private final Consumer<Runnable> background;
    private final double pixels;
    private final ImageView view = new ImageView();
    private final ReadOnlyBooleanWrapper drawn = new ReadOnlyBooleanWrapper();
    private int askedWidth;
    private int askedHeight;

    /**
     * A picture that is still to be painted.
     *
     * @param spoken what it shows, for those who do not see it
     * @param pixels of the screen for each pixel of the window
     */
    public FigureImage(Painting painting, String spoken, double pixels, Consumer<Runnable> background) {
        this.painting = painting;
        this.background = background;
        this.pixels = pixels;
        view.setManaged(false);
        view.setSmooth(true);
        getChildren().add(view);
        setMouseTransparent(true);
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
    }

    /** The words of the picture, in its own pixels. */
    public List<DrawnWords> words() {
        return WordRecorder.of(getWidth(), getHeight(), g -> painting.paint(g, getWidth(), getHeight()));
    }

    /** Whether the picture stands in the node's size. */
    public ReadOnlyBooleanProperty drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (width < 8 || height < 8 || (width == askedWidth && height == askedHeight)) {
            return;
        }
        askedWidth = width;
        askedHeight = height;
        drawn.set(false);
        background.accept(() -> {
            try {
                ChartPicture made = new ChartPicture(width, height, pixels, g -> painting.paint(g, width, height));
                onWindow(() -> arrive(made));
            } catch (RuntimeException broken) {
                // Whoever waits for the picture must go on; the failure itself is the pool's to tell.
                onWindow(() -> drawn.set(true));
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

    private void arrive(ChartPicture made) {
        if (made.width() != askedWidth || made.height() != askedHeight) {
            return;
        }
        view.setImage(made.image());
        view.setFitWidth(made.pixelWidth() / made.scale());
        view.setFitHeight(made.pixelHeight() / made.scale());
        drawn.set(true);
    }
}
