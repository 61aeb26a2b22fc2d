package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.finding.Tone;

/**
 * One measure over time, in one place or in all places of a level together.
 *
 * @param measure its period spans the whole series
 * @param place or null for all places of the level together
 * @param points earliest first
 * @param breaks in the way of counting that lie within the series
 * @param segments stretches without a break, earliest first
 * @param pooled years taken together, windows that do not overlap, earliest first
 * @param change from the first to the last number of the last stretch
 * @param early which of the latest counts are worth a look
 * @param resilience how the measure came through a year of shock
 */
public record Trend(
        MeasureSide measure,
        String level,
        Group group,
        @Nullable Place place,
        List<Point> points,
        List<SeriesBreak> breaks,
        List<Segment> segments,
        List<Pooled> pooled,
        Change change,
        Outcome<EarlyWarning> early,
        Outcome<Resilience> resilience,
        About about) {
    public Trend {
        points = List.copyOf(points);
        breaks = List.copyOf(breaks);
        segments = List.copyOf(segments);
        pooled = List.copyOf(pooled);
    }

    /** The same without how the places are spread: where only the whole is shown. */
    public Trend withoutSpread() {
        return new Trend(
                measure,
                level,
                group,
                place,
                points.stream()
                        .map(point -> new Point(
                                point.period(),
                                point.reading(),
                                point.reliability(),
                                point.coverage(),
                                point.segment(),
                                null))
                        .toList(),
                breaks,
                segments,
                pooled,
                change,
                early,
                resilience,
                about);
    }

    /**
     * One number of the series.
     *
     * @param reliability of its count, such as {@code count_lt_20}; null where no count is known
     * @param coverage share of the people, 0 to 1, that the number covers, or null where not known
     * @param segment position of the stretch it belongs to; a line is never drawn between two
     * @param places how the places of the level are spread, or null where none has a value
     */
    public record Point(
            Period period,
            Reading reading,
            @Nullable String reliability,
            @Nullable Double coverage,
            int segment,
            @Nullable MiddleHalf places) {}

    /**
     * A stretch without a break.
     *
     * @param numbers how many
     * @param yearly change in percent a year, from a log-linear model of the counts
     * @param slope Theil-Sen's change a year in the measure's unit, with the p of Mann and Kendall
     * @param signals what an individuals chart marks
     */
    public record Segment(
            Period span, int numbers, Outcome<Yearly> yearly, Outcome<Slope> slope, Outcome<Signals> signals) {}

    /**
     * Yearly change.
     *
     * @param percent a year
     * @param dispersion of the counts around the line; 1 where only chance moves them
     * @param allowsForMore whether the interval allows for more than chance
     */
    public record Yearly(double percent, Comparison.Interval interval, double dispersion, boolean allowsForMore) {}

    /** A straight line through the medians. */
    public record Slope(double perYear, double p) {}

    /**
     * An individuals chart.
     *
     * @param trial whether there are fewer than twelve points, so that limits are not yet firm
     */
    public record Signals(double centre, double lower, double upper, boolean trial, List<Signal> signals) {
        public Signals {
            signals = List.copyOf(signals);
        }
    }

    /** What an individuals chart marks at one period; kinds: {@code outside}, {@code run}, {@code steps}, {@code far}. */
    public record Signal(Period period, String kind) {}

    /** Several years taken together. */
    public record Pooled(Period span, int years, Reading reading) {}

    /**
     * A change between two numbers.
     *
     * @param from null where there are no two numbers to compare
     * @param difference in the measure's unit
     * @param percent of the first number
     * @param verdict what may be said of it
     * @param tone whether it may be called good or bad
     * @param why what stands in the way of a clear word, or null
     */
    public record Change(
            @Nullable Period from,
            @Nullable Period to,
            Outcome<Estimate> difference,
            Outcome<Estimate> percent,
            org.sharedsafety.model.finding.Change verdict,
            Tone tone,
            @Nullable Message why) {
        /** Whether it cannot be judged because nobody knows how sure the two numbers are. */
        public boolean isUnsure() {
            return why != null && why.key().equals("reason.no-interval");
        }
    }

    /** An estimate and its 95 % interval. */
    public record Estimate(double value, Comparison.Interval interval) {}
}
