package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The single marks of a scatter. */
final class Marks {
    private static final double STAR = 7.5;
    private static final double SELECTED_STAR = 10;
    private static final double SELECTED = 6.5;

    private Marks() {}

    static void point(Graphics2D g, ScatterSpec.Point point, double x, double y, ScatterLayout layout, Theme theme) {
        double radius = layout.radius(point);
        if (point.residents() != null) {
            bubble(g, point, x, y, radius, theme);
        } else if (point.star()) {
            g.setColor(theme.dot());
            g.fill(star(x, y, layout.isCrowded() ? STAR * 0.7 : STAR));
        } else if (point.pattern() == Pattern.FEW_CASES) {
            Shape ring = circle(x, y, radius);
            g.setColor(theme.card());
            g.fill(ring);
            g.setColor(theme.muted());
            g.setStroke(new BasicStroke(1.4f));
            g.draw(ring);
            double d = radius * 0.7;
            g.draw(new Line2D.Double(x - d, y + d, x + d, y - d));
        } else if (layout.isCrowded()) {
            g.setColor(Palette.withAlpha(theme.dot(), 0.7));
            g.fill(circle(x, y, radius));
        } else {
            g.setColor(theme.card());
            g.fill(circle(x, y, radius + 0.5));
            g.setColor(theme.dot());
            g.fill(circle(x, y, radius - 0.5));
        }
    }

    /** Area by residents; a star in it where it is a bright spot, a stroke through it for few cases. */
    private static void bubble(Graphics2D g, ScatterSpec.Point point, double x, double y, double radius, Theme theme) {
        Shape ring = circle(x, y, radius);
        if (point.pattern() != Pattern.FEW_CASES) {
            g.setColor(Palette.withAlpha(theme.dot(), 0.75));
            g.fill(ring);
        }
        g.setColor(theme.ink());
        g.setStroke(new BasicStroke(1.1f));
        g.draw(ring);
        if (point.pattern() == Pattern.FEW_CASES) {
            double d = radius * 0.7;
            g.draw(new Line2D.Double(x - d, y + d, x + d, y - d));
        }
        if (point.star()) {
            g.fill(star(x, y, STAR * 0.7));
        }
    }

    static void gutter(Graphics2D g, Pattern pattern, double x, double y, Theme theme) {
        Rectangle2D box = new Rectangle2D.Double(x - 5.5, y - 5.5, 11, 11);
        g.setColor(pattern == Pattern.HIDDEN ? theme.card() : theme.notAvailable());
        g.fill(box);
        g.setColor(theme.muted());
        if (pattern == Pattern.HIDDEN) {
            g.setStroke(
                    new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {3.4f, 2}, 0));
            g.draw(box);
        } else {
            g.setStroke(new BasicStroke(1.2f));
            g.draw(box);
            for (int i = -1; i <= 1; i += 2) {
                g.fill(circle(x - 2.2, y + 2.2 * i, 0.9));
                g.fill(circle(x + 2.2, y + 2.2 * i, 0.9));
            }
        }
    }

    /** One of many in a crowded gutter. */
    static void gutterTick(Graphics2D g, double x, double y, Theme theme) {
        g.setColor(Palette.withAlpha(theme.muted(), 0.55));
        g.fill(new Rectangle2D.Double(x - 0.6, y - 4.5, 1.2, 9));
    }

    static void selectedPoint(Graphics2D g, ScatterSpec.Point point, double x, double y, Theme theme) {
        Shape mark = point.star() ? star(x, y, SELECTED_STAR) : circle(x, y, SELECTED);
        g.setColor(theme.selectHalo());
        g.setStroke(MapPainter.round(3));
        g.draw(mark);
        g.setColor(theme.select());
        g.fill(mark);
    }

    static void selectedGutter(Graphics2D g, double x, double y, Theme theme) {
        g.setColor(theme.select());
        g.setStroke(new BasicStroke(2));
        g.draw(new Rectangle2D.Double(x - 7, y - 7, 14, 14));
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** Five points, the first one up. */
    static Path2D star(double x, double y, double radius) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? radius : radius * 0.42;
            double angle = Math.PI * i / 5 - Math.PI / 2;
            if (i == 0) {
                star.moveTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
            } else {
                star.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
            }
        }
        star.closePath();
        return star;
    }
}
