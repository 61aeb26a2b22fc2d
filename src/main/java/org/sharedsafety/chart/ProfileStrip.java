package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.MiddleHalf;
import org.sharedsafety.model.result.Reading;

/**
 * One place among the others on one measure: from the lowest to the highest, the middle half shaded, the median a tick, the
 * place a dot with its 95 % interval.
 *
 * <p>An interval may reach beyond the places by a third of their range on either side, and a place beyond the middle half
 * by three times its width; what reaches farther ends in an arrow.
 */
final class ProfileStrip {
    private static final double BAND = 11;
    private static final double TICK = 16;
    private static final double DOT = 5;
    private static final double BEYOND = 1 / 3.0;
    private static final double FENCE = 3;

    private ProfileStrip() {}

    /** Draws it around a height; answers the place's dot, or null where the place has no number. */
    static @Nullable Shape paint(
            Graphics2D g, Reading reading, MiddleHalf spread, double left, double width, double y, Theme theme) {
        double middleHalf = spread.upperQuarter() - spread.lowerQuarter();
        double fence = middleHalf > 0 ? FENCE * middleHalf : Double.MAX_VALUE / 4;
        double least = Math.max(spread.lowest(), spread.lowerQuarter() - fence);
        double most = Math.min(spread.highest(), spread.upperQuarter() + fence);
        double slack = most > least ? (most - least) * BEYOND : Math.max(1e-9, Math.abs(most) * BEYOND);
        Double value = reading.isUsable() ? reading.value() : null;
        Double lower = reading.isUsable() ? reading.lower() : null;
        Double upper = reading.isUsable() ? reading.upper() : null;
        double low = lower == null ? least : Math.max(Math.min(lower, least), least - slack);
        double high = upper == null ? most : Math.min(Math.max(upper, most), most + slack);
        if (value != null) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        if (!(high > low)) {
            low -= slack;
            high += slack;
        }
        Scale scale = new Scale(low, high, left + DOT + 1, width - 2 * DOT - 2);
        g.setColor(Palette.withAlpha(theme.dot(), 0.55));
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Line2D.Double(scale.x(spread.lowest()), y, scale.x(spread.highest()), y));
        if (spread.lowest() < low) {
            arrow(g, scale.x(low), y, -1);
        }
        if (spread.highest() > high) {
            arrow(g, scale.x(high), y, 1);
        }
        double from = scale.x(spread.lowerQuarter());
        g.setColor(theme.card());
        Rectangle2D band =
                new Rectangle2D.Double(from, y - BAND / 2, Math.max(2, scale.x(spread.upperQuarter()) - from), BAND);
        g.fill(band);
        g.setColor(Palette.withAlpha(theme.dot(), 0.42));
        g.fill(band);
        g.setColor(theme.muted());
        g.setStroke(new BasicStroke(1.6f));
        double middle = scale.x(spread.median());
        g.draw(new Line2D.Double(middle, y - TICK / 2, middle, y + TICK / 2));
        return reading.isUsable() ? place(g, reading, scale, y, theme) : null;
    }

    private record Scale(double low, double high, double left, double width) {
        double x(double value) {
            return left + width * (Math.max(low, Math.min(high, value)) - low) / (high - low);
        }
    }

    private static Shape place(Graphics2D g, Reading reading, Scale scale, double y, Theme theme) {
        double x = scale.x(Objects.requireNonNull(reading.value()));
        Double lower = reading.lower();
        Double upper = reading.upper();
        if (lower != null && upper != null) {
            g.setColor(theme.card());
            g.setStroke(MapPainter.round(3.4));
            g.draw(new Line2D.Double(scale.x(lower), y, scale.x(upper), y));
            g.setColor(theme.ink());
            g.setStroke(MapPainter.round(1.4));
            g.draw(new Line2D.Double(scale.x(lower), y, scale.x(upper), y));
            if (lower < scale.low()) {
                arrow(g, scale.x(lower), y, -1);
            }
            if (upper > scale.high()) {
                arrow(g, scale.x(upper), y, 1);
            }
        }
        Shape dot = Marks.circle(x, y, DOT);
        boolean few = Pattern.of(reading) != Pattern.PLAIN;
        g.setColor(theme.card());
        g.fill(Marks.circle(x, y, DOT + 1.5));
        g.setColor(few ? theme.card() : theme.ink());
        g.fill(dot);
        g.setColor(theme.ink());
        g.setStroke(new BasicStroke(1.5f));
        g.draw(dot);
        if (few) {
            double d = DOT * 0.7;
            g.draw(new Line2D.Double(x - d, y + d, x + d, y - d));
        }
        return dot;
    }

    private static void arrow(Graphics2D g, double x, double y, int way) {
        Path2D head = new Path2D.Double();
        head.moveTo(x - way * 4, y - 3.5);
        head.lineTo(x, y);
        head.lineTo(x - way * 4, y + 3.5);
        g.draw(head);
    }
}
