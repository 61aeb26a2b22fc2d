package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The single marks of a trend. */
final class TrendMarks {
    static final double POINT = 3.6;
    static final double SIGNAL = 7;
    private static final FontRenderContext CONTEXT = new FontRenderContext(new AffineTransform(), true, true);

    private TrendMarks() {}

    static BasicStroke dashed(double width, float on, float off) {
        return new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {on, off}, 0);
    }

    /** A point of the line; one that rests on few cases is hollow with a hatch. */
    static void dot(Graphics2D g, Pattern pattern, double x, double y, Theme theme) {
        if (pattern == Pattern.PLAIN) {
            g.setColor(theme.card());
            g.fill(Marks.circle(x, y, POINT + 1.4));
            g.setColor(TrendColors.line(theme));
            g.fill(Marks.circle(x, y, POINT));
            return;
        }
        Shape ring = Marks.circle(x, y, POINT + 1.2);
        g.setColor(theme.card());
        g.fill(Marks.circle(x, y, POINT + 2));
        g.setColor(TrendColors.line(theme));
        g.setStroke(new BasicStroke(1.6f));
        g.draw(ring);
        g.setStroke(new BasicStroke(1.1f));
        double d = POINT * 0.75;
        if (pattern == Pattern.ESTIMATED) {
            g.draw(new Line2D.Double(x - d, y, x + d, y));
        } else {
            g.draw(new Line2D.Double(x - d, y + d, x + d, y - d));
        }
        if (pattern == Pattern.LOW_COVERAGE) {
            g.draw(new Line2D.Double(x - d, y - d, x + d, y + d));
        }
    }

    /** A point that stands out of what is usual: white ring, ink centre. */
    static void signal(Graphics2D g, double x, double y, Theme theme) {
        g.setColor(theme.ink());
        g.fill(Marks.circle(x, y, SIGNAL));
        g.setColor(theme.card());
        g.fill(Marks.circle(x, y, SIGNAL - 1.8));
        g.setColor(theme.ink());
        g.fill(Marks.circle(x, y, SIGNAL - 3.4));
    }

    /** Years taken together: a bar as wide as their time. */
    static void pooled(Graphics2D g, double x0, double x1, double y, Theme theme) {
        Shape bar = new Rectangle2D.Double(x0, y - 2.5, Math.max(6, x1 - x0), 5);
        g.setColor(TrendColors.second(theme));
        g.fill(bar);
    }

    /** A small flag on its pole; (x, y) is the foot. */
    static void flag(Graphics2D g, double x, double y, double height, Theme theme) {
        g.setColor(theme.muted());
        g.setStroke(new BasicStroke(1.2f));
        g.draw(new Line2D.Double(x, y, x, y - height));
        Path2D cloth = new Path2D.Double();
        cloth.moveTo(x, y - height);
        cloth.lineTo(x + 9, y - height + 3.5);
        cloth.lineTo(x, y - height + 7);
        cloth.closePath();
        g.fill(cloth);
    }

    /** Text with a halo of the card's color, its left end on the base line at (x, y). */
    static void text(
            Graphics2D g, String words, Typeface face, double size, double x, double y, Color color, Theme theme) {
        if (words.isEmpty()) {
            return;
        }
        Shape outline =
                new TextLayout(words, face.size(size), CONTEXT).getOutline(AffineTransform.getTranslateInstance(x, y));
        g.setColor(theme.card());
        g.setStroke(MapPainter.round(3));
        g.draw(outline);
        g.setFont(face.size(size));
        g.setColor(color);
        g.drawString(words, (float) x, (float) y);
    }
}
