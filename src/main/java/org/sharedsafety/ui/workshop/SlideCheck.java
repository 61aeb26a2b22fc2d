package org.sharedsafety.ui.workshop;

import java.awt.Color;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.sharedsafety.chart.DrawnWords;
import org.sharedsafety.ui.common.FigureImage;

/**
 * What of a slide cannot be read from the last row.
 *
 * @param troubles of the slide, none where all is well
 * @param smallest of its texts, as a share of what it must be at least
 */
record SlideCheck(Set<Trouble> troubles, double smallest) {
    /** The least text is so many times smaller than the wall: 8 heights away, a fiftieth is read. */
    static final double PARTS = 50;
    /** Least contrast of text. */
    static final double CONTRAST = 7;
    /** More texts than this in one figure are not read. */
    static final int LABELS = 45;

    private static final int OPAQUE = 255;
    private static final double HAIR = 0.98;

    /** What can be wrong. */
    enum Trouble {
        /** A text is too small for the last row. */
        SMALL,
        /** A text does not stand out from its ground. */
        CONTRAST,
        /** A text is cut off. */
        CUT,
        /** Two texts stand in each other. */
        OVERLAP,
        /** A figure has too many labels. */
        LABELS,
        /** There are too many words to read. */
        WORDS,
        /** A view is not shown. */
        REFUSED
    }

    SlideCheck {
        troubles = troubles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(troubles));
    }

    /** Checks a slide that stands in its size, all of it painted. */
    static SlideCheck of(SlideView slide, Wall wall) {
        SlideScale scale = slide.scale();
        double least = scale.height() / PARTS * scale.enlargement();
        Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
        double smallest = Double.MAX_VALUE;
        List<DrawnWords> all = new ArrayList<>();
        collect(slide, slide, all);
        for (FigureImage figure : slide.figures()) {
            List<DrawnWords> words = shown(figure, slide);
            if (words.size() > LABELS) {
                troubles.add(Trouble.LABELS);
            }
            all.addAll(words);
        }
        for (int i = 0; i < all.size(); i++) {
            DrawnWords words = all.get(i);
            smallest = Math.min(smallest, words.size() / least);
            if (words.clipped()) {
                troubles.add(Trouble.CUT);
            }
            Color ground = words.ground().getAlpha() < OPAQUE ? scale.theme().ground() : words.ground();
            if (contrast(words.color(), ground) < CONTRAST) {
                troubles.add(Trouble.CONTRAST);
            }
            for (int j = i + 1; j < all.size(); j++) {
                if (words.overlaps(all.get(j))) {
                    troubles.add(Trouble.OVERLAP);
                }
            }
        }
        if (smallest < HAIR) {
            troubles.add(Trouble.SMALL);
        }
        if (SlideWordsOf.count(wall) > SlideWordsOf.MOST) {
            troubles.add(Trouble.WORDS);
        }
        if (wall.pictures().stream().anyMatch(picture -> picture.refused() != null)) {
            troubles.add(Trouble.REFUSED);
        }
        return new SlideCheck(troubles, all.isEmpty() ? 1 : smallest);
    }

    private static List<DrawnWords> shown(FigureImage figure, SlideView slide) {
        Bounds at = slide.sceneToLocal(figure.localToScene(figure.getLayoutBounds()));
        return figure.words().stream()
                .map(words -> new DrawnWords(
                        words.words(),
                        words.size(),
                        new java.awt.geom.Rectangle2D.Double(
                                words.box().getX() + at.getMinX(),
                                words.box().getY() + at.getMinY(),
                                words.box().getWidth(),
                                words.box().getHeight()),
                        words.color(),
                        words.ground(),
                        words.clipped()))
                .toList();
    }

    private static void collect(Node node, SlideView slide, List<DrawnWords> all) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            Bounds at = slide.sceneToLocal(text.localToScene(text.getLayoutBounds()));
            boolean cut = at.getMinX() < -1
                    || at.getMinY() < -1
                    || at.getMaxX() > slide.getWidth() + 1
                    || at.getMaxY() > slide.getHeight() + 1;
            javafx.scene.paint.Color fill = (javafx.scene.paint.Color) text.getFill();
            all.add(new DrawnWords(
                    text.getText(),
                    text.getFont().getSize(),
                    new java.awt.geom.Rectangle2D.Double(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()),
                    new Color((float) fill.getRed(), (float) fill.getGreen(), (float) fill.getBlue()),
                    slide.scale().theme().ground(),
                    cut));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, slide, all));
        }
    }

    /** How far two colors stand apart: WCAG 2.1, from 1 to 21. */
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * RoomLook.linear(color.getRed())
                + 0.7152 * RoomLook.linear(color.getGreen())
                + 0.0722 * RoomLook.linear(color.getBlue());
    }
}
