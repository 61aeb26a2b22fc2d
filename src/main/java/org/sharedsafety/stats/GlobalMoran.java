package org.sharedsafety.stats;

import java.util.Arrays;
import org.sharedsafety.model.result.Outcome;

/**
 * Moran's I: whether neighbouring places are alike.
 *
 * <p>{@code I = (n / S0) sum_ij w_ij z_i z_j / sum z^2}, expected {@code -1/(n-1)}, n counting the places with
 * neighbours; variances under randomisation and under normality, tests two-sided.
 *
 * <p>Source: Cliff and Ord 1981, pp. 42-46; islands are left out of n as in spdep ({@code adjust.n}).
 *
 * @param i the statistic
 * @param expected its mean without any pattern
 * @param n places with neighbours
 * @param randomisation moments over all arrangements of the values
 * @param normality moments for normal values
 */
public record GlobalMoran(double i, double expected, int n, Moment randomisation, Moment normality) {

    /** Variance under one of the two models and its test. */
    public record Moment(double variance, SignificanceTest test) {}

    /**
     * Moran's I of {@code x}.
     *
     * @param x one value a place of {@code w}, finite
     * @return not available for a constant measure or fewer than 4 places with neighbours
     */
    public static Outcome<GlobalMoran> of(double[] x, SpatialWeights w) {
        return statistic(x, w).then(i -> withMoments(i, Sums.centred(x), w));
    }

    private static Outcome<GlobalMoran> withMoments(double i, double[] z, SpatialWeights w) {
        Moments m = Moments.of(w);
        double n = (double) w.size() - w.islands();
        double mean = -1 / (n - 1);
        double m2 = Sums.dot(z, z);
        double m4 = Sums.sum(Arrays.stream(z).map(v -> v * v * v * v).toArray());
        double kurtosis = z.length * m4 / (m2 * m2);
        double s02 = m.s0() * m.s0();
        double a = n * (m.s1() * (n * n - 3 * n + 3) - n * m.s2() + 3 * s02);
        double b = kurtosis * (m.s1() * (n * n - n) - 2 * n * m.s2() + 6 * s02);
        double random = (a - b) / ((n - 1) * (n - 2) * (n - 3) * s02) - mean * mean;
        double normal = (n * n * m.s1() - n * m.s2() + 3 * s02) / (s02 * (n * n - 1)) - mean * mean;
        if (!(random > 0) || !(normal > 0)) {
            return Reason.TOO_FEW.outcome();
        }
        return Outcome.of(new GlobalMoran(i, mean, (int) n, moment(i, mean, random), moment(i, mean, normal)));
    }

    private static Moment moment(double i, double mean, double variance) {
        return new Moment(variance, SignificanceTest.ofZ((i - mean) / Math.sqrt(variance)));
    }

    /** I itself. */
    static Outcome<Double> statistic(double[] x, SpatialWeights w) {
        Sums.requireFinite(x);
        if (x.length != w.size()) {
            throw new IllegalArgumentException("values and weights differ in number: " + x.length + ", " + w.size());
        }
        int n = w.size() - w.islands();
        if (n == 0) {
            return Reason.NO_NEIGHBORS.outcome();
        }
        if (n < 4) {
            return Reason.TOO_FEW.outcome();
        }
        if (Sums.constant(x)) {
            return Reason.CONSTANT.outcome();
        }
        double[] z = Sums.centred(x);
        return Outcome.of(n / Moments.of(w).s0() * Sums.dot(z, w.lag(z)) / Sums.dot(z, z));
    }
}
