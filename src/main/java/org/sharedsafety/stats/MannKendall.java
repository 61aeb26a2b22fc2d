package org.sharedsafety.stats;

import java.util.Arrays;
import org.sharedsafety.model.result.Outcome;

/**
 * Whether values rise or fall over time, without a model, and by how much a step (Theil and Sen).
 *
 * <p>{@code S = sum sign(y_j - y_i)}, its variance corrected for ties, {@code z = (S -+ 1) / sqrt Var}. The slope is the
 * median of all pairwise slopes, the intercept the median of {@code y - slope t}. Values that depend on those before
 * make the test too sure. Sources: Mann 1945; Kendall 1975; Sen 1968.
 *
 * @param s the statistic
 * @param variance of S
 * @param test normal, with the correction of one towards 0
 * @param slope of Theil and Sen
 * @param intercept median of what is left
 * @param pairs how many slopes
 */
public record MannKendall(
        double s, double variance, SignificanceTest test, double slope, double intercept, long pairs) {

    /** The trend of values at different times, in the order of time. */
    public static Outcome<MannKendall> of(double[] time, double[] y) {
        Sums.requirePairs(time, y);
        int n = y.length;
        if (n < 4) {
            return Reason.TOO_FEW.outcome();
        }
        if (Sums.constant(y)) {
            return Reason.CONSTANT.outcome();
        }
        double s = 0;
        double[] slopes = new double[n * (n - 1) / 2];
        int k = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                s += Math.signum(y[j] - y[i]);
                slopes[k++] = (y[j] - y[i]) / (time[j] - time[i]);
            }
        }
        double variance = (spread(n) - ties(y)) / 18;
        double slope = median(slopes);
        double[] left = new double[n];
        for (int i = 0; i < n; i++) {
            left[i] = y[i] - slope * time[i];
        }
        double z = s == 0 ? 0 : (s - Math.signum(s)) / Math.sqrt(variance);
        return Outcome.of(new MannKendall(s, variance, SignificanceTest.ofZ(z), slope, median(left), slopes.length));
    }

    private static double spread(double n) {
        return n * (n - 1) * (2 * n + 5);
    }

    private static double ties(double[] y) {
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        double ties = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            ties += spread(to - from);
            from = to;
        }
        return ties;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
