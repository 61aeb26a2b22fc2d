package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Fills shapes with a class color and a pattern, the same in maps, legends, charts and print. */
final class PatternPainter {
    private static final Color INK = Theme.LIGHT.ink();
    private static final float TILE = 6;
    /** A little more than the 3 that WCAG 2.2 asks of graphics, for what rounding takes. */
    private static final double LEAST_CONTRAST = 3.05;

    private static final double DOT_STEP = 7;
    private static final double DOT_RADIUS = 1.15;
    private static final double INSET = 5;
    /** Under this height or width a place is too small for an inset outline. */
    private static final double SMALL = 26;

    private PatternPainter() {}

    /** What lies under a pattern. */
    static Color ground(Pattern pattern, Color classColor, Theme theme) {
        return switch (pattern) {
            case HIDDEN -> theme.card();
            case NOT_AVAILABLE -> theme.notAvailable();
            case PLAIN, FEW_CASES, ESTIMATED, LOW_COVERAGE -> classColor;
        };
    }

    /** Draws only the pattern, over a shape that is already filled with its ground. */
    static void drawPattern(Graphics2D g, Shape shape, Pattern pattern, Color classColor, Theme theme) {
        switch (pattern) {
            case PLAIN -> {}
            case HIDDEN -> hidden(g, shape, theme);
            case NOT_AVAILABLE -> clipped(g, shape, copy -> dots(copy, shape.getBounds2D(), theme));
            case FEW_CASES ->
                clipped(g, shape, copy -> {
                    copy.setColor(lineColor(classColor, 0.7, 0.88));
                    copy.setStroke(new BasicStroke(2));
                    diagonals(copy, shape.getBounds2D(), TILE, true);
                });
            case LOW_COVERAGE ->
                clipped(g, shape, copy -> {
                    copy.setColor(lineColor(classColor, 0.5, 0.6));
                    copy.setStroke(new BasicStroke(1.4f));
                    diagonals(copy, shape.getBounds2D(), TILE, true);
                    diagonals(copy, shape.getBounds2D(), TILE, false);
                });
            case ESTIMATED ->
                clipped(g, shape, copy -> {
                    copy.setColor(lineColor(classColor, 0.5, 0.6));
                    copy.setStroke(new BasicStroke(1.4f));
                    levels(copy, shape.getBounds2D());
                });
        }
    }

    /** Ink or white, whichever stands out more, as faint as asked but never under 3 to 1 against the class. */
    static Color lineColor(Color classColor, double inkAlpha, double whiteAlpha) {
        boolean white = Palette.contrast(Color.WHITE, classColor) > Palette.contrast(INK, classColor);
        Color full = white ? Color.WHITE : INK;
        double alpha = white ? whiteAlpha : inkAlpha;
        while (alpha < 1 && Palette.contrast(Palette.over(full, alpha, classColor), classColor) < LEAST_CONTRAST) {
            alpha += 0.05;
        }
        return Palette.withAlpha(full, Math.min(1, alpha));
    }

    private static void clipped(Graphics2D g, Shape shape, java.util.function.Consumer<Graphics2D> drawing) {
        Graphics2D copy = (Graphics2D) g.create();
        try {
            copy.clip(shape);
            drawing.accept(copy);
        } finally {
            copy.dispose();
        }
    }

    /** Lines at 45 degrees that cross a level line every {@code along} pixels, in step with (0, 0). */
    private static void diagonals(Graphics2D g, Rectangle2D box, double along, boolean rising) {
        double height = box.getHeight();
        double offset = rising ? box.getMinX() + box.getMinY() : box.getMinX() - box.getMaxY();
        double end = rising ? box.getMaxX() + box.getMaxY() : box.getMaxX() - box.getMinY();
        for (double c = Math.floor(offset / along) * along; c <= end; c += along) {
            if (rising) {
                g.draw(new Line2D.Double(c - box.getMinY(), box.getMinY(), c - box.getMinY() - height, box.getMaxY()));
            } else {
                g.draw(new Line2D.Double(c + box.getMinY(), box.getMinY(), c + box.getMaxY(), box.getMaxY()));
            }
        }
    }

    private static void levels(Graphics2D g, Rectangle2D box) {
        for (double y = Math.ceil(box.getMinY() / TILE) * TILE; y <= box.getMaxY(); y += TILE) {
            g.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
        }
    }

    private static void dots(Graphics2D g, Rectangle2D box, Theme theme) {
        g.setColor(theme.notAvailableDot());
        for (double y = Math.floor(box.getMinY() / DOT_STEP) * DOT_STEP; y <= box.getMaxY() + 2; y += DOT_STEP) {
            for (double x = Math.floor(box.getMinX() / DOT_STEP) * DOT_STEP; x <= box.getMaxX() + 2; x += DOT_STEP) {
                g.fill(new Ellipse2D.Double(x + 3 - DOT_RADIUS, y + 3 - DOT_RADIUS, 2 * DOT_RADIUS, 2 * DOT_RADIUS));
            }
        }
    }

    private static void hidden(Graphics2D g, Shape shape, Theme theme) {
        Rectangle2D box = shape.getBounds2D();
        g.setColor(theme.muted());
        if (box.getWidth() < SMALL || box.getHeight() < SMALL) {
            float width = Math.min(box.getWidth(), box.getHeight()) < 10 ? 0.8f : 1.2f;
            g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 2}, 0));
            g.draw(shape);
            return;
        }
        Area inner = new Area(shape);
        inner.subtract(new Area(new BasicStroke((float) (2 * INSET), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(shape)));
        g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0));
        g.draw(inner);
    }
}
