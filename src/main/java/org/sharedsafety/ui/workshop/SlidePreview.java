package org.sharedsafety.ui.workshop;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.ui.common.FigureImage;

/** Makes small pictures of slides as they stand on the wall, without a window. */
final class SlidePreview {
    private final double width;
    private final double height;
    private final Consumer<Runnable> background;
    private int asked;
    private @Nullable SlideView drawing;

    SlidePreview(double width, double height, Consumer<Runnable> background) {
        this.width = width;
        this.height = height;
        this.background = background;
    }

    /** A slide that stands, to be pictured in any width. */
    record Standing(SlideView slide, double width) {
        /** Its picture. */
        WritableImage of(double wide) {
            SnapshotParameters scaled = new SnapshotParameters();
            scaled.setTransform(Transform.scale(wide / width, wide / width));
            return slide.snapshot(scaled, null);
        }
    }

    /** Makes a slide stand; the one asked for before is given up. */
    void picture(Wall wall, boolean test, Consumer<Standing> done) {
        int mine = ++asked;
        SlideView slide = SlideView.of(wall, width, height, height, test, background, 1);
        drawing = slide;
        boolean[] stands = new boolean[1];
        Runnable whenDrawn = () -> {
            if (stands[0] && mine == asked && slide.isDrawn() && slide.equals(drawing)) {
                drawing = null;
                done.accept(new Standing(slide, width));
            }
        };
        for (FigureImage figure : slide.figures()) {
            figure.drawnProperty().addListener((observable, before, now) -> whenDrawn.run());
        }
        new Scene(slide, width, height);
        slide.resize(width, height);
        slide.applyCss();
        slide.layout();
        stands[0] = true;
        whenDrawn.run();
    }
}
