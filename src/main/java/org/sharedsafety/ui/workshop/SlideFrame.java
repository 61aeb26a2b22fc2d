package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A slide as a whole: a quiet line, the headline, what it shows, and the foot. */
final class SlideFrame {
    private static final double SIDE = 88;
    private static final double TOP = 60;

    private SlideFrame() {}

    /**
     * Puts a slide together.
     *
     * @param eyebrow the quiet line, or empty
     * @param headline or empty
     * @param middle takes the room that is left
     * @param foot nodes of the foot, or none
     */
    static VBox of(SlideParts parts, String eyebrow, String headline, Region middle, List<? extends Node> foot) {
        return of(parts, eyebrow, headline.isEmpty() ? null : parts.headline(headline), middle, foot);
    }

    /** The same with a headline of its own. */
    static VBox of(
            SlideParts parts, String eyebrow, @Nullable Region headline, Region middle, List<? extends Node> foot) {
        SlideScale scale = parts.scale();
        List<Node> all = new ArrayList<>();
        if (!eyebrow.isEmpty()) {
            all.add(parts.quiet(eyebrow));
        }
        if (headline != null) {
            VBox.setMargin(headline, new Insets(0, 0, scale.length(18), 0));
            all.add(headline);
        }
        VBox.setVgrow(middle, Priority.ALWAYS);
        all.add(middle);
        all.addAll(foot);
        VBox frame = parts.column(12, all);
        double side = Math.min(scale.length(SIDE), scale.width() * 0.06);
        frame.setPadding(new Insets(scale.length(TOP), side, scale.length(48), side));
        return frame;
    }
}
