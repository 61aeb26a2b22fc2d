package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sharedsafety.model.result.Outcome;

/**
 * The chart of single values and their moving ranges: what a measure does when nothing special happens.
 *
 * <p>Centre the mean, limits the mean plus and minus 2.66 mean moving ranges, where moving ranges above 3.267 times their
 * mean are left out once. Signals: a point outside; 7 in a row on one side of the centre; 7 rising or falling; 2 of 3 beyond
 * two thirds of the way to the same limit. Fewer than 12 points make a trial chart. Sources: Shewhart 1931; Wheeler 2000,
 * Understanding Variation; Nelson 1984 for the runs.
 *
 * @param centre mean
 * @param limits of single values
 * @param meanRange mean moving range, the large ones left out
 * @param trial whether the points are too few to be sure of the limits
 * @param signals one set a point, most of them empty
 */
public record XmrChart(double centre, Interval limits, double meanRange, boolean trial, List<Set<Signal>> signals) {
    /** Points from which on the limits are taken as known. */
    public static final int FULL = 12;

    private static final double TO_LIMITS = 2.66;
    private static final double LARGE_RANGE = 3.267;
    private static final int RUN = 7;

    /** What is special about a point; runs are marked at every point of theirs. */
    public enum Signal {
        OUTSIDE,
        RUN_ON_ONE_SIDE,
        RUN_RISING_OR_FALLING,
        TWO_OF_THREE
    }

    public XmrChart {
        signals = signals.stream().map(Set::copyOf).toList();
    }

    /**
     * The chart of values in the order of time.
     *
     * @return not available for fewer than 3 values, or values that are all the same
     */
    public static Outcome<XmrChart> of(double[] values) {
        Sums.requireFinite(values);
        if (values.length < 3) {
            return Reason.TOO_FEW.outcome();
        }
        double range = meanRange(values);
        if (!(range > 0)) {
            return Reason.CONSTANT.outcome();
        }
        double centre = Sums.mean(values);
        double reach = TO_LIMITS * range;
        Interval limits = new Interval(centre - reach, centre + reach);
        return Outcome.of(new XmrChart(centre, limits, range, values.length < FULL, signals(values, centre, reach)));
    }

    private static double meanRange(double[] values) {
        double[] ranges = new double[values.length - 1];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = Math.abs(values[i + 1] - values[i]);
        }
        double most = LARGE_RANGE * Sums.mean(ranges);
        Sums kept = new Sums();
        int n = 0;
        for (double range : ranges) {
            if (range <= most) {
                kept.add(range);
                n++;
            }
        }
        return kept.total() / n;
    }

    private static List<Set<Signal>> signals(double[] values, double centre, double reach) {
        List<Set<Signal>> signals = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            signals.add(EnumSet.noneOf(Signal.class));
        }
        for (int i = 0; i < values.length; i++) {
            if (Math.abs(values[i] - centre) > reach) {
                signals.get(i).add(Signal.OUTSIDE);
            }
        }
        for (double side : new double[] {1, -1}) {
            markRuns(signals, Signal.RUN_ON_ONE_SIDE, i -> side * (values[i] - centre) > 0, 1);
            markRuns(signals, Signal.RUN_RISING_OR_FALLING, i -> i > 0 && side * (values[i] - values[i - 1]) > 0, 0);
            markPairs(signals, values, centre, side, 2 * reach / 3);
        }
        return signals;
    }

    /** Marks each run; a run of rises has one point more than rises: the one it starts from. */
    private static void markRuns(
            List<Set<Signal>> signals, Signal signal, java.util.function.IntPredicate holds, int least) {
        int from = -1;
        for (int i = 0; i <= signals.size(); i++) {
            boolean now = i < signals.size() && holds.test(i);
            if (now && from < 0) {
                from = least == 1 ? i : i - 1;
            }
            if (!now && from >= 0) {
                if (i - from >= RUN) {
                    signals.subList(from, i).forEach(point -> point.add(signal));
                }
                from = -1;
            }
        }
    }

    private static void markPairs(
            List<Set<Signal>> signals, double[] values, double centre, double side, double beyond) {
        for (int i = 2; i < values.length; i++) {
            int count = 0;
            for (int k = i - 2; k <= i; k++) {
                count += side * (values[k] - centre) > beyond ? 1 : 0;
            }
            for (int k = i - 2; k <= i && count >= 2; k++) {
                if (side * (values[k] - centre) > beyond) {
                    signals.get(k).add(Signal.TWO_OF_THREE);
                }
            }
        }
    }
}
