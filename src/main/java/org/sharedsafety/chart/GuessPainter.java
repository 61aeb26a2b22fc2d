package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.sharedsafety.model.workshop.Guess;

/**
 * The lines that a room guesses between, over the axes of a figure: one up, one level, one down. They always stand in the
 * same places, so that they tell nothing of the data.
 */
public final class GuessPainter {
    private static final double LETTER = 14;
    private static final double RING = 12;
    private static final float LINE = 3;

    private GuessPainter() {}

    /**
     * Draws the three lines with their letters.
     *
     * @param plot the area between the axes
     * @param besides whether data stand there too, so that the lines are thinner
     */
    public static void paint(Graphics2D g, Rectangle2D plot, Theme theme, boolean besides) {
        MapPainter.prepare(g);
        for (Guess guess : Guess.values()) {
            double from = plot.getMinX() + plot.getWidth() * 0.08;
            double to = plot.getMaxX() - RING - 4;
            double begin = y(plot, begin(guess));
            double end = y(plot, 1 - begin(guess));
            g.setColor(guess == Guess.SAME ? theme.muted() : theme.accent());
            g.setStroke(stroke(guess, besides ? LINE / 3 : LINE));
            double slope = (end - begin) / (to - from);
            g.draw(new Line2D.Double(from, begin, to - RING - 3, end - slope * (RING + 3)));
            if (!besides) {
                ring(g, to, end, theme);
            }
            // The letter stays where it was; beside data it has no ring, which would lie over marks.
            double wide = Typeface.SEMIBOLD.width(guess.letter(), LETTER);
            if (besides) {
                halo(g, guess, to - wide / 2, end + LETTER * 0.36, theme);
            }
            g.setColor(theme.ink());
            g.setFont(Typeface.SEMIBOLD.size(LETTER));
            g.drawString(guess.letter(), (float) (to - wide / 2), (float) (end + LETTER * 0.36));
        }
    }

    /** A narrow edge in the color of the ground, so that the letter can be read over a mark without covering it. */
    private static void halo(Graphics2D g, Guess guess, double x, double y, Theme theme) {
        var outline = Typeface.SEMIBOLD
                .size(LETTER)
                .createGlyphVector(g.getFontRenderContext(), guess.letter())
                .getOutline((float) x, (float) y);
        g.setColor(theme.card());
        g.setStroke(new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(outline);
    }

    private static double begin(Guess guess) {
        return switch (guess) {
            case MORE -> 0.2;
            case SAME -> 0.5;
            case LESS -> 0.8;
        };
    }

    private static double y(Rectangle2D plot, double share) {
        double room = plot.getHeight() - 2 * RING;
        return plot.getMaxY() - RING - share * room;
    }

    private static BasicStroke stroke(Guess guess, float width) {
        float[] dashes =
                switch (guess) {
                    case MORE -> null;
                    case SAME -> new float[] {12, 7};
                    case LESS -> new float[] {3, 6};
                };
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    private static void ring(Graphics2D g, double x, double y, Theme theme) {
        Ellipse2D ring = new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING);
        g.setColor(theme.card());
        g.fill(ring);
        g.setColor(theme.ink());
        g.setStroke(new BasicStroke(1.6f));
        g.draw(ring);
    }
}
