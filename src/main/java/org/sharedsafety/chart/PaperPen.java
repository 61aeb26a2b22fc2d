package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Draws what printed pages are made of: text, boxes to tick, lines to write on. */
final class PaperPen {
    static final double PAD = 40;
    private static final Theme THEME = Theme.PRINT;
    private static final float[] DASHES = {5, 4};

    private final Graphics2D g;

    PaperPen(Graphics2D g) {
        this.g = g;
    }

    /** Draws a text in at most so many lines where it can be; answers where the next thing may begin. */
    double text(String text, Typeface face, double size, double x, double top, double room, int most, Color color) {
        if (text.isBlank()) {
            return top;
        }
        return TextBlock.within(text, face, size, room, most).paint(g, x, top, color);
    }

    /** Draws a text in the color of ink. */
    double ink(String text, Typeface face, double size, double x, double top, double room) {
        return text(text, face, size, x, top, room, Integer.MAX_VALUE, THEME.ink());
    }

    /** Draws a text quietly. */
    double quiet(String text, double size, double x, double top, double room) {
        return text(text, Typeface.REGULAR, size, x, top, room, Integer.MAX_VALUE, THEME.muted());
    }

    /** Draws a text that ends at the right. */
    void right(String text, Typeface face, double size, double end, double top) {
        g.setFont(face.size(size));
        g.setColor(THEME.ink());
        g.drawString(text, (float) (end - face.width(text, size)), (float) (top + size));
    }

    /** A box to tick with its words; answers where the next may begin on the same line. */
    double tick(String words, double size, double x, double top) {
        box(x, top + 1, size, size);
        g.setFont(Typeface.REGULAR.size(size));
        g.setColor(THEME.ink());
        g.drawString(words, (float) (x + size * 1.5), (float) (top + size));
        return x + size * 1.5 + Typeface.REGULAR.width(words, size) + size * 1.4;
    }

    /** How wide a box with its words is. */
    static double tickWidth(String words, double size) {
        return size * 2.9 + Typeface.REGULAR.width(words, size);
    }

    /** An empty box. */
    void box(double x, double y, double width, double height) {
        outline(new Rectangle2D.Double(x, y, width, height), THEME.axis(), 1.4, false);
    }

    /** An empty circle, for a dot. */
    void circle(double x, double y, double size) {
        outline(new Ellipse2D.Double(x, y, size, size), THEME.axis(), 1.4, false);
    }

    /** Room for a note, its words quietly in its corner. */
    void room(String words, double x, double y, double width, double height) {
        outline(new RoundRectangle2D.Double(x, y, width, height, 10, 10), THEME.axis(), 1.2, true);
        quiet(words, 11, x + 10, y + 6, width - 20);
    }

    /** A tinted panel. */
    void panel(double x, double y, double width, double height) {
        g.setColor(THEME.subtle());
        g.fill(new RoundRectangle2D.Double(x, y, width, height, 10, 10));
    }

    /** A line to write on, or that parts. */
    void line(double x, double y, double width) {
        g.setColor(THEME.border());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(x, y, x + width, y));
    }

    /** A dashed line to cut along. */
    void cut(double x0, double y0, double x1, double y1) {
        outline(new Line2D.Double(x0, y0, x1, y1), THEME.border(), 1, true);
    }

    private void outline(Shape shape, Color color, double width, boolean dashed) {
        g.setColor(color);
        g.setStroke(
                dashed
                        ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
                        : new BasicStroke((float) width));
        g.draw(shape);
    }

    /** Draws a figure in a part of the page, its words so many times as large. */
    void figure(Figure figure, Rectangle2D area, double zoom) {
        Graphics2D part = (Graphics2D) g.create();
        part.translate(area.getX(), area.getY());
        part.clip(new Rectangle2D.Double(0, 0, area.getWidth(), area.getHeight()));
        part.scale(zoom, zoom);
        figure.paint(part, area.getWidth() / zoom, area.getHeight() / zoom, THEME);
        part.dispose();
    }
}
