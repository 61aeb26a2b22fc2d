package org.sharedsafety.stats;

import java.util.Arrays;
import org.sharedsafety.model.result.Outcome;

/**
 * Shapiro and Wilk's W: how straight the values lie on normal paper, 1 for a perfect line.
 *
 * <p>{@code W = (sum a_i x_(i))^2 / sum (x - mean)^2} with Royston's weights. Source: Royston 1995 (algorithm AS R94). No
 * view shows it: Jarque and Bera's test is the one of the program.
 */
public final class ShapiroWilk {
    private static final double[] LAST = {0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056};
    private static final double[] SECOND = {0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633};
    private static final int LEAST = 4;
    private static final int MOST = 5_000;

    private ShapiroWilk() {}

    /** W of values; not available for fewer than 4, more than 5,000, or values that are all the same. */
    public static Outcome<Double> of(double[] x) {
        Sums.requireFinite(x);
        int n = x.length;
        if (n < LEAST || n > MOST) {
            return Reason.TOO_FEW.outcome();
        }
        if (Sums.constant(x)) {
            return Reason.CONSTANT.outcome();
        }
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double[] a = weights(n);
        Sums above = new Sums();
        for (int i = 0; i < a.length; i++) {
            above.add(a[i] * (sorted[n - 1 - i] - sorted[i]));
        }
        double[] z = Sums.centred(sorted);
        return Outcome.of(above.total() * above.total() / Sums.dot(z, z));
    }

    /** Weights of the upper half, the largest value first. */
    private static double[] weights(int n) {
        double[] m = new double[n / 2];
        for (int i = 0; i < m.length; i++) {
            m[i] = -Tails.normalQuantileBelow((i + 1 - 0.375) / (n + 0.25));
        }
        double squares = 2 * Sums.dot(m, m);
        double root = Math.sqrt(squares);
        double u = 1 / Math.sqrt(n);
        double[] a = new double[m.length];
        a[0] = m[0] / root + polynomial(LAST, u);
        int free = 1;
        double rest = squares - 2 * m[0] * m[0];
        double left = 1 - 2 * a[0] * a[0];
        if (n > 5) {
            a[1] = m[1] / root + polynomial(SECOND, u);
            rest -= 2 * m[1] * m[1];
            left -= 2 * a[1] * a[1];
            free = 2;
        }
        double factor = Math.sqrt(rest / left);
        for (int i = free; i < a.length; i++) {
            a[i] = m[i] / factor;
        }
        return a;
    }

    private static double polynomial(double[] coefficients, double u) {
        double value = 0;
        for (int k = coefficients.length - 1; k >= 0; k--) {
            value = value * u + coefficients[k];
        }
        return value;
    }
}
