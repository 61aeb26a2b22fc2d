package org.sharedsafety.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;

/**
 * The counts without a gap that reach to the latest number: all there, one after the other, periods of one length.
 *
 * @param numbers earliest first, at least one
 */
record WatchedRun(Metric metric, List<PeriodNumber> numbers) {
    private static final double DAYS_OF_A_YEAR = 365.2425;

    /** Months have 28 to 31 days, quarters 90 to 92. */
    private static final double SAME_LENGTH = 0.12;

    WatchedRun {
        numbers = List.copyOf(numbers);
    }

    /** The run at the end of a stretch; empty where its latest numbers are not counted. */
    static Optional<WatchedRun> of(Metric metric, List<PeriodNumber> stretch) {
        List<PeriodNumber> known = lastKnown(stretch);
        int from = known.size();
        while (from > 0 && isCounted(metric, known.get(from - 1)) && follows(known, from)) {
            from--;
        }
        return from == known.size()
                ? Optional.empty()
                : Optional.of(new WatchedRun(metric, known.subList(from, known.size())));
    }

    /** Up to the last number that is there. */
    private static List<PeriodNumber> lastKnown(List<PeriodNumber> stretch) {
        int end = stretch.size();
        while (end > 0 && !stretch.get(end - 1).isUsable()) {
            end--;
        }
        return stretch.subList(0, end);
    }

    private static boolean follows(List<PeriodNumber> known, int from) {
        if (from == known.size()) {
            return true;
        }
        Period one = known.get(from - 1).period();
        Period next = known.get(from).period();
        return one.end().plusDays(1).equals(next.start()) && Math.abs(days(one) / days(next) - 1) <= SAME_LENGTH;
    }

    /** A count of things with what divides it, or a plain count. */
    private static boolean isCounted(Metric metric, PeriodNumber number) {
        return new CountInterval(metric).tells(number.reading()) || plainCount(metric, number) != null;
    }

    private static @Nullable Double plainCount(Metric metric, PeriodNumber number) {
        Double value = number.reading().value();
        boolean plain = !metric.isRate() && CountInterval.isCounted(metric) && metric.multiplier() == 1;
        return plain && number.isUsable() && value != null && value >= 0 && value == Math.rint(value) ? value : null;
    }

    /** Whether each count is divided by something. */
    boolean isOver() {
        CountInterval counts = new CountInterval(metric);
        return numbers.stream().allMatch(number -> counts.tells(number.reading()));
    }

    double[] counts() {
        CountInterval told = new CountInterval(metric);
        return array(number -> told.tells(number.reading()) ? number.count() : number.value());
    }

    /** What divides the counts; all 1 for plain ones. */
    double[] exposure() {
        return isOver() ? array(PeriodNumber::outOf) : array(number -> 1);
    }

    /** What a count over its exposure is multiplied by to be in the measure's unit. */
    double multiplier() {
        return isOver() ? metric.multiplier() : 1;
    }

    private double[] array(ToDoubleFunction<PeriodNumber> what) {
        return numbers.stream().mapToDouble(what).toArray();
    }

    int size() {
        return numbers.size();
    }

    Period period(int at) {
        return numbers.get(at).period();
    }

    Period span() {
        return span(0, size());
    }

    Period span(int from, int to) {
        return new Period(period(from).start(), period(to - 1).end());
    }

    /** How many such periods make a year. */
    double perYear() {
        double exact = DAYS_OF_A_YEAR * size() / days(span());
        return exact >= 1 ? Math.rint(exact) : exact;
    }

    private static double days(Period period) {
        return period.end().toEpochDay() - period.start().toEpochDay() + 1;
    }
}
