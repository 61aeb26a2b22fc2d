package org.sharedsafety.stats;

/**
 * Sums that stay right when the terms are large and their differences small.
 *
 * <p>Source: Neumaier 1974 (compensated summation).
 */
final class Sums {
    private double sum;
    private double lost;

    /** Adds one term. */
    void add(double term) {
        double t = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? sum - t + term : term - t + sum;
        sum = t;
    }

    /** The sum so far. */
    double total() {
        return sum + lost;
    }

    static double sum(double[] x) {
        Sums s = new Sums();
        for (double v : x) {
            s.add(v);
        }
        return s.total();
    }

    /** The arithmetic mean; {@code x} is not empty. */
    static double mean(double[] x) {
        return sum(x) / x.length;
    }

    /** {@code x} less its mean. */
    static double[] centred(double[] x) {
        double mean = mean(x);
        double[] z = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            z[i] = x[i] - mean;
        }
        return z;
    }

    static double dot(double[] a, double[] b) {
        Sums s = new Sums();
        for (int i = 0; i < a.length; i++) {
            s.add(a[i] * b[i]);
        }
        return s.total();
    }

    /** Whether all values are the same. */
    static boolean constant(double[] x) {
        for (double v : x) {
            if (v != x[0]) {
                return false;
            }
        }
        return true;
    }

    /** Throws unless all values are finite: missing values are taken out before a statistic is asked for. */
    static void requireFinite(double[] x) {
        for (double v : x) {
            if (!Double.isFinite(v)) {
                throw new IllegalArgumentException("missing or infinite value: take incomplete places out first");
            }
        }
    }

    /** Throws unless both have the same length and only finite values. */
    static void requirePairs(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("lengths differ: " + x.length + " and " + y.length);
        }
        requireFinite(x);
        requireFinite(y);
    }
}
