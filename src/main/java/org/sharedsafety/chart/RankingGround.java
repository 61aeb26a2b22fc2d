package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;

/** What the places of a ranking stand on: the scale, the median, a benchmark, and how far places like one reach. */
final class RankingGround {
    private static final double TEXT = 12;

    private final SideWords words;
    private final double median;
    private final @Nullable Double benchmark;
    private final List<Reading> like;
    private final Texts texts;
    private final Axis axis;

    /**
     * A ground.
     *
     * @param all readings of all places
     * @param like readings of places that a band reaches over; empty for none
     */
    RankingGround(
            SideWords words,
            List<Reading> all,
            double median,
            @Nullable Double benchmark,
            List<Reading> like,
            Texts texts) {
        this.words = words;
        this.median = median;
        this.benchmark = benchmark;
        this.like = List.copyOf(like);
        this.texts = texts;
        this.axis = axis(all);
    }

    Axis axis() {
        return axis;
    }

    private Axis axis(List<Reading> all) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Reading reading : all) {
            double value = Objects.requireNonNull(reading.value());
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double slack = (most - least) / 3;
        for (Reading reading : all) {
            Double lower = reading.lower();
            Double upper = reading.upper();
            // An interval far beyond all values ends in an arrow, so that the values stay apart.
            least = lower == null ? least : Math.min(least, Math.max(lower, least - slack));
            most = upper == null ? most : Math.max(most, Math.min(upper, most + slack));
        }
        Double line = benchmark;
        if (line != null) {
            least = Math.min(least, line);
            most = Math.max(most, line);
        }
        return Axis.around(words.name(), words.unit(), least, most, words::write);
    }

    private void band(Graphics2D g, double left, double right, double head, double bottom, Theme theme) {
        PeerGroup.range(like).ifPresent(range -> {
            double from = x(range.getMin(), left, right);
            double to = x(range.getMax(), left, right);
            g.setColor(Palette.withAlpha(theme.accent(), 0.13));
            g.fill(new Rectangle2D.Double(from, head, Math.max(2, to - from), bottom - head));
        });
    }

    double x(double value, double left, double right) {
        return left + (right - left) * Math.max(0, Math.min(1, axis.fraction(value)));
    }

    void paint(Graphics2D g, double left, double right, double head, double bottom, Theme theme) {
        band(g, left, right, head, bottom, theme);
        axes(g, left, right, head, bottom, theme);
        Double line = benchmark;
        boolean before = line != null && line > median;
        vertical(
                g,
                new Rule(median, texts.say("ranking.median", words.value(median)), true, before),
                left,
                right,
                bottom,
                theme);
        if (line != null) {
            vertical(
                    g,
                    new Rule(line, texts.say("ranking.benchmark", words.value(line)), false, !before),
                    left,
                    right,
                    bottom,
                    theme);
        }
    }

    /** The axis and its ticks alone, which tell no value. */
    void axes(Graphics2D g, double left, double right, double head, double bottom, Theme theme) {
        g.setStroke(new BasicStroke(1));
        g.setFont(Typeface.REGULAR.size(TEXT));
        double free = -1;
        for (Axis.Tick tick : axis.ticks()) {
            double at = Math.round(x(tick.value(), left, right)) + 0.5;
            g.setColor(theme.grid());
            g.draw(new Line2D.Double(at, head, at, bottom));
            double wide = Typeface.REGULAR.width(tick.label(), TEXT);
            if (at - wide / 2 > free) {
                g.setColor(theme.muted());
                g.drawString(tick.label(), (float) (at - wide / 2), (float) (bottom + 16));
                free = at + wide / 2 + 8;
            }
        }
        g.setColor(theme.axis());
        g.draw(new Line2D.Double(left, bottom + 0.5, right, bottom + 0.5));
    }

    /**
     * A line over all rows.
     *
     * @param leftward whether its words stand left of it, so that two lines near each other keep theirs apart
     */
    private record Rule(double value, String label, boolean dashed, boolean leftward) {}

    private void vertical(Graphics2D g, Rule rule, double left, double right, double bottom, Theme theme) {
        double at = x(rule.value(), left, right);
        g.setColor(rule.dashed() ? theme.muted() : theme.accent());
        g.setStroke(
                rule.dashed()
                        ? new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {5, 4}, 0)
                        : new BasicStroke(1.8f));
        g.draw(new Line2D.Double(at, 6, at, bottom));
        double wide = Typeface.MEDIUM.width(rule.label(), TEXT);
        g.setFont(Typeface.MEDIUM.size(TEXT));
        double start = rule.leftward() ? at - wide - 6 : at + 6;
        // Where there is no room at that side, the words move below those of the other line.
        boolean room = start >= 0;
        g.drawString(rule.label(), (float) (room ? start : at + 6), (float) (room ? 16 : 32));
    }
}
