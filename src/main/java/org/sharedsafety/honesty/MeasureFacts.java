package org.sharedsafety.honesty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.result.MeasureSide;

/**
 * A measure in a view, with what the rules need to know of it; what is not told is not held against it.
 *
 * @param metric with the catalogue's flags
 * @param series the data set shown, or null where it does not matter
 * @param periods shown, in any order
 * @param values how its numbers are
 * @param reported how much of the people is covered, or null where not known
 * @param breaks all that are known of the series; the rules find out which are crossed
 * @param settled whether the numbers were published so late that early counts are no longer expected among them
 */
public record MeasureFacts(
        Metric metric,
        @Nullable Series series,
        List<Period> periods,
        ValueCounts values,
        @Nullable ReportedShare reported,
        List<SeriesBreak> breaks,
        boolean settled) {
    public MeasureFacts {
        periods = List.copyOf(periods);
        breaks = List.copyOf(breaks);
    }

    /** A measure in view, of which no more is known yet. */
    public static MeasureFacts of(Metric metric) {
        return new MeasureFacts(metric, null, List.of(), ValueCounts.NONE, null, List.of(), false);
    }

    /** One side of a comparison. */
    public static MeasureFacts of(MeasureSide side) {
        return of(side.metric()).of(side.series()).over(List.of(side.period()));
    }

    /** The same, from that data set. */
    public MeasureFacts of(@Nullable Series shown) {
        return new MeasureFacts(metric, shown, periods, values, reported, breaks, settled);
    }

    /** The same, shown for these periods. */
    public MeasureFacts over(List<Period> shown) {
        return new MeasureFacts(metric, series, shown, values, reported, breaks, settled);
    }

    /** The same with its numbers counted. */
    public MeasureFacts with(ValueCounts counted) {
        return new MeasureFacts(metric, series, periods, counted, reported, breaks, settled);
    }

    /** The same, reported by agencies that cover so much of the people; null where not known. */
    public MeasureFacts reportedBy(@Nullable ReportedShare share) {
        return new MeasureFacts(metric, series, periods, values, share, breaks, settled);
    }

    /** The same with the breaks that are known of its series. */
    public MeasureFacts withBreaks(List<SeriesBreak> known) {
        return new MeasureFacts(metric, series, periods, values, reported, known, settled);
    }

    /** The same, published so late that it will hardly change. */
    public MeasureFacts settled(boolean late) {
        return new MeasureFacts(metric, series, periods, values, reported, breaks, late);
    }

    /** The earliest break that the periods shown lie on both sides of, or null. */
    public @Nullable SeriesBreak crossed() {
        return breaks.stream()
                .filter(each -> each.isCrossedBy(periods))
                .min((a, b) -> a.from().compareTo(b.from()))
                .orElse(null);
    }

    boolean has(String pitfall) {
        return metric.pitfalls().contains(pitfall);
    }
}
