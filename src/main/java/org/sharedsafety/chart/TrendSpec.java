package org.sharedsafety.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;

/**
 * One measure over time, ready to be drawn: all words said, all values in the unit of the axis.
 *
 * @param axis of values
 * @param points those with a value, earliest first
 * @param gutter periods without a value
 * @param ranges the usual range of each stretch that has one
 * @param breaks where the way of counting changed
 * @param pooled years taken together
 * @param context other places, in grey
 * @param events what happened here
 * @param levels dashed lines at a value: target, baseline
 * @param outlook how the line would go on, or null
 * @param end said beside the last point
 * @param endUsual said beside the last usual range, empty where there is none
 * @param keys what the legend explains, beside what it finds drawn
 */
public record TrendSpec(
        Axis axis,
        List<Point> points,
        List<Gap> gutter,
        List<Range> ranges,
        List<Cut> breaks,
        List<Pool> pooled,
        List<Line> context,
        List<Event> events,
        List<Level> levels,
        @Nullable Outlook outlook,
        String end,
        String endUsual,
        List<Key> keys) {
    public TrendSpec {
        points = List.copyOf(points);
        gutter = List.copyOf(gutter);
        ranges = List.copyOf(ranges);
        breaks = List.copyOf(breaks);
        pooled = List.copyOf(pooled);
        context = List.copyOf(context);
        events = List.copyOf(events);
        levels = List.copyOf(levels);
        keys = List.copyOf(keys);
    }

    /**
     * A number of the series.
     *
     * @param id its position in the series
     * @param segment a line is drawn only between points of one
     * @param signal whether it stands out of its stretch
     * @param words said beside it, first in ink, then quietly; both empty where nothing is said
     */
    public record Point(
            int id,
            Period period,
            double value,
            @Nullable Double lower,
            @Nullable Double upper,
            int segment,
            Pattern pattern,
            boolean signal,
            String words,
            String under,
            String spoken) {
        /** The same without standing out. */
        Point calm() {
            return new Point(id, period, value, lower, upper, segment, pattern, false, "", "", spoken);
        }
    }

    /** A period without a value, with the shorthand of why. */
    public record Gap(int id, Period period, Pattern pattern, String code, String spoken) {}

    /** What is usual in a stretch. */
    public record Range(LocalDate from, LocalDate to, double lower, double centre, double upper) {}

    /**
     * A change in the way of counting.
     *
     * @param from day on which the stretch before ends
     * @param to day on which the stretch after begins; the day itself where both meet
     */
    public record Cut(LocalDate from, LocalDate to, String changed, String warning) {}

    /** Several years taken together. */
    public record Pool(
            int id,
            Period span,
            double value,
            @Nullable Double lower,
            @Nullable Double upper,
            String words,
            String spoken) {}

    /** Another place, in grey. */
    public record Line(int id, String name, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** Something that happened. */
    public record Event(int id, Period when, String words, String spoken) {}

    /**
     * A dashed line at a value.
     *
     * @param to day on which it is to be reached, or the end of the axis
     * @param strong drawn in ink, the other in grey
     */
    public record Level(int id, double value, LocalDate from, LocalDate to, String words, boolean strong) {}

    /** How the line would go on if nothing changed: from the last fitted value on. */
    public record Outlook(int id, List<Step> steps, String words, String spoken) {
        public Outlook {
            steps = List.copyOf(steps);
        }

        /** One year of it. */
        public record Step(LocalDate at, double value, double lower, double upper) {}
    }

    /** A line of the legend: what is drawn and its words. */
    public record Key(Sign sign, String words) {}

    /** What a legend can explain. */
    public enum Sign {
        /** The band of the usual range. */
        USUAL,
        /** Its middle line. */
        MIDDLE,
        /** A point outside. */
        SIGNAL,
        /** An interval as a ribbon. */
        RIBBON,
        /** An interval as a whisker. */
        WHISKER,
        /** Few cases. */
        FEW,
        /** Estimated. */
        ESTIMATED,
        /** Few agencies reported. */
        LOW,
        /** Hidden. */
        HIDDEN,
        /** Not available. */
        MISSING,
        /** Years together. */
        POOLED,
        /** A break. */
        CUT,
        /** Something that happened. */
        EVENT,
        /** How it would go on. */
        OUTLOOK,
        /** Other places. */
        CONTEXT,
        /** Words alone. */
        NOTE
    }
}
