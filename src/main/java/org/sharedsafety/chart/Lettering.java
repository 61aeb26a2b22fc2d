package org.sharedsafety.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Writes lines of text into a figure: to the left, to the right, in the middle, with a halo, or broken to a width. */
final class Lettering {
    private static final double HALO = 3;

    private final Graphics2D g;
    private final Typeface face;
    private final double size;
    private final Color color;

    Lettering(Graphics2D g, Typeface face, double size, Color color) {
        this.g = g;
        this.face = face;
        this.size = size;
        this.color = color;
    }

    double width(String text) {
        return face.width(text, size);
    }

    /** Writes from a point to the right; y is the base line. */
    void left(String text, double x, double y) {
        if (!text.isEmpty()) {
            g.setFont(face.size(size));
            g.setColor(color);
            g.drawString(text, (float) x, (float) y);
        }
    }

    /** Writes so that the text ends at a point. */
    void right(String text, double x, double y) {
        left(text, x - width(text), y);
    }

    /** Writes around a point. */
    void middle(String text, double x, double y) {
        left(text, x - width(text) / 2, y);
    }

    /** Writes from a point to the right over a halo of a color. */
    void haloed(String text, double x, double y, Color halo) {
        if (!text.isEmpty()) {
            TextLayout layout = new TextLayout(text, face.size(size), g.getFontRenderContext());
            g.setColor(halo);
            g.setStroke(MapPainter.round(2 * HALO));
            g.draw(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
            left(text, x, y);
        }
    }

    /** The text in as many lines as a width makes it need; a single word is never broken. */
    List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
