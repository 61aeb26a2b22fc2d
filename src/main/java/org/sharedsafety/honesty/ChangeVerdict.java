package org.sharedsafety.honesty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.finding.Change;
import org.sharedsafety.model.finding.Tone;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.stats.Interval;
import org.sharedsafety.stats.TwoRates;

/**
 * What the data can say about a change of one measure from one period to another; the only place where it is decided.
 *
 * <p>Not comparable: a number is missing, the periods share days or are of different kinds of year, a break lies between
 * them, or nobody knows how sure the
 * numbers are; then "no clear change" would sound like a finding. Else an interval at
 * 95 % decides: the ratio of two rates from their counts, the difference of two shares of counted people (Newcombe), or
 * the difference of two estimates whose own intervals are known, with errors added in squares. Counts of a survey are
 * weighted and of a model made up, so their published intervals are taken.
 *
 * @param change the word
 * @param why what stands in the way of a clear word
 * @param tone whether the change may be called good or bad; neither unless it is clear
 * @param difference after less before, in the measure's unit, or null where not comparable
 * @param ratio after divided by before, or null where there is none
 * @param year in which the way of counting changed, or null
 */
public record ChangeVerdict(
        Change change,
        Why why,
        Tone tone,
        @Nullable Double difference,
        @Nullable Double ratio,
        @Nullable Integer year) {
    private static final double CONFIDENCE = 0.95;
    private static final double QUANTILE = 1.959963984540054;
    private static final double SMALL_P = 0.05;
    private static final double PERCENT = 100;
    private static final Set<String> NOT_COUNTED = Set.of("survey", "modelled", "composite", "computed", "budget");

    /** What stands in the way of a clear word. */
    public enum Why {
        /** Nothing, or chance alone explains a change of this size. */
        NOTHING,
        /** One of the two numbers is missing or hidden. */
        NO_NUMBER,
        /** The way of counting changed in between. */
        BREAK,
        /** The periods share days. */
        OVERLAP,
        /** The years are of different kinds, such as years with and without a presidential election. */
        KIND_OF_YEAR,
        /** How sure the numbers are is not known. */
        NO_INTERVAL
    }

    /**
     * The verdict on a change.
     *
     * @param measure with the breaks of its series
     * @param from the earlier period
     * @param to the later period
     */
    public static ChangeVerdict of(MeasureFacts measure, Period from, Reading before, Period to, Reading after) {
        Double first = before.value();
        Double second = after.value();
        SeriesBreak crossed = measure.over(List.of(from, to)).crossed();
        if (crossed != null) {
            return new ChangeVerdict(
                    Change.NOT_COMPARABLE,
                    Why.BREAK,
                    Tone.NEITHER,
                    null,
                    null,
                    crossed.from().getYear());
        }
        if (from.overlaps(to)) {
            return notComparable(Why.OVERLAP);
        }
        if (!measure.metric().isSameKindOfYear(from, to)) {
            return notComparable(Why.KIND_OF_YEAR);
        }
        if (first == null || second == null || !before.isUsable() || !after.isUsable()) {
            return notComparable(Why.NO_NUMBER);
        }
        Metric metric = measure.metric();
        int sign = sign(metric, before, after);
        if (sign == 0 && !isJudged(metric, before, after)) {
            return notComparable(Why.NO_INTERVAL);
        }
        Double ratio = first > 0 && second >= 0 ? Double.valueOf(second / first) : null;
        return new ChangeVerdict(
                sign > 0 ? Change.CLEARLY_UP : sign < 0 ? Change.CLEARLY_DOWN : Change.NO_CLEAR_CHANGE,
                Why.NOTHING,
                sign == 0 ? Tone.NEITHER : Tone.of(metric, sign > 0),
                second - first,
                ratio,
                null);
    }

    private static ChangeVerdict notComparable(Why why) {
        return new ChangeVerdict(Change.NOT_COMPARABLE, why, Tone.NEITHER, null, null, null);
    }

    private static boolean isJudged(Metric metric, Reading before, Reading after) {
        return counts(metric, before, after).isPresent() || (error(before) != null && error(after) != null);
    }

    /** 1 for clearly up, -1 for clearly down, 0 for neither. */
    private static int sign(Metric metric, Reading before, Reading after) {
        TwoRates counts = counts(metric, before, after).orElse(null);
        if (counts != null) {
            return sign(metric, counts);
        }
        Double first = error(before);
        Double second = error(after);
        Double from = before.value();
        Double to = after.value();
        if (first == null || second == null || from == null || to == null) {
            return 0;
        }
        double half = QUANTILE * Math.hypot(first, second);
        return side(to - from - half, to - from + half, 0);
    }

    private static int sign(Metric metric, TwoRates counts) {
        boolean share = metric.multiplier() == PERCENT
                && counts.events() <= counts.exposure()
                && counts.referenceEvents() <= counts.referenceExposure();
        Optional<Interval> interval = share
                ? counts.riskDifference(CONFIDENCE).found().map(TwoRates.Estimate::interval)
                : counts.ratio(CONFIDENCE).found().map(TwoRates.Estimate::interval);
        if (interval.isPresent()) {
            return side(interval.get().lower(), interval.get().upper(), share ? 0 : 1);
        }
        TwoRates.Estimate difference = counts.rateDifference(CONFIDENCE);
        if (isWhole(counts.events()) && isWhole(counts.referenceEvents())) {
            return counts.exactP() < SMALL_P ? (int) Math.signum(difference.value()) : 0;
        }
        return side(difference.interval().lower(), difference.interval().upper(), 0);
    }

    private static boolean isWhole(double count) {
        return count == Math.rint(count);
    }

    private static int side(double lower, double upper, double none) {
        return lower > none ? 1 : upper < none ? -1 : 0;
    }

    private static Optional<TwoRates> counts(Metric metric, Reading before, Reading after) {
        Double events = after.numerator();
        Double people = after.denominator();
        Double earlier = before.numerator();
        Double earlierPeople = before.denominator();
        if (events == null
                || people == null
                || earlier == null
                || earlierPeople == null
                || NOT_COUNTED.contains(metric.sourceKind())) {
            return Optional.empty();
        }
        boolean fit = events >= 0 && earlier >= 0 && people > 0 && earlierPeople > 0;
        return fit ? Optional.of(new TwoRates(events, people, earlier, earlierPeople)) : Optional.empty();
    }

    private static @Nullable Double error(Reading reading) {
        Double lower = reading.lower();
        Double upper = reading.upper();
        return lower == null || upper == null || upper < lower ? null : Double.valueOf((upper - lower) / 2 / QUANTILE);
    }
}
