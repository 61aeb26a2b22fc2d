package org.sharedsafety.stats;

import java.util.Arrays;
import org.sharedsafety.model.result.Outcome;

/**
 * Kendall's tau-b with its normal test.
 *
 * <p>{@code tau = S / sqrt((n0 - tx)(n0 - ty))}; the variance of S is corrected for ties, no continuity correction.
 * Source: Kendall 1970; agrees with R {@code cor.test(method = "kendall", exact = FALSE)}.
 *
 * @param tau in [-1, 1]
 * @param test z and two-sided p, from 10 places
 */
public record Kendall(double tau, Outcome<SignificanceTest> test) {

    /** Tau-b of {@code x} and {@code y}; a constant measure or fewer than 3 places have none. */
    public static Outcome<Kendall> of(double[] x, double[] y) {
        Sums.requirePairs(x, y);
        int n = x.length;
        if (n < 3) {
            return Reason.TOO_FEW.outcome();
        }
        if (Sums.constant(x) || Sums.constant(y)) {
            return Reason.CONSTANT.outcome();
        }
        double s = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                s += Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
            }
        }
        double all = n * (n - 1.0) / 2;
        Ties tx = Ties.of(x);
        Ties ty = Ties.of(y);
        double tau = s / Math.sqrt((all - tx.pairs) * (all - ty.pairs));
        if (n < Correlation.MIN_FOR_INFERENCE) {
            return Outcome.of(new Kendall(tau, Reason.TOO_FEW.outcome()));
        }
        double variance = (n * (n - 1.0) * (2.0 * n + 5) - tx.spread - ty.spread) / 18
                + 4 * tx.pairs * ty.pairs / (2.0 * n * (n - 1))
                + tx.triples * ty.triples / (9.0 * n * (n - 1.0) * (n - 2));
        return Outcome.of(new Kendall(tau, Outcome.of(SignificanceTest.ofZ(s / Math.sqrt(variance)))));
    }

    /** Most places for the exact distribution. */
    private static final int EXACT_UP_TO = 150;

    /**
     * Exact two-sided p of tau without ties, from the number of orders with so many inversions or fewer; twice the
     * smaller tail. The views show the normal p. Source: Kendall 1970, ch. 5; agrees with R {@code cor.test}.
     *
     * @return not available with ties, or for more than 150 places
     */
    public static Outcome<Double> exactP(double[] x, double[] y) {
        Sums.requirePairs(x, y);
        int n = x.length;
        if (n < 3 || n > EXACT_UP_TO) {
            return Reason.TOO_FEW.outcome();
        }
        if (Ties.of(x).pairs > 0 || Ties.of(y).pairs > 0) {
            return Reason.INVALID_INPUT.outcome();
        }
        int discordant = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                discordant += (x[i] - x[j]) * (y[i] - y[j]) < 0 ? 1 : 0;
            }
        }
        int most = n * (n - 1) / 2;
        double[] shares = inversions(n);
        Sums tail = new Sums();
        for (int k = 0; k <= Math.min(discordant, most - discordant); k++) {
            tail.add(shares[k]);
        }
        return Outcome.of(Math.min(1, 2 * tail.total()));
    }

    /** The share of the orders of n with k inversions, for each k. */
    private static double[] inversions(int n) {
        double[] share = {1};
        for (int m = 2; m <= n; m++) {
            double[] next = new double[m * (m - 1) / 2 + 1];
            double window = 0;
            for (int k = 0; k < next.length; k++) {
                window += k < share.length ? share[k] : 0;
                window -= k - m >= 0 && k - m < share.length ? share[k - m] : 0;
                next[k] = window / m;
            }
            share = next;
        }
        return share;
    }

    /** Sums over groups of t tied values: t(t-1)/2, t(t-1)(t-2) and t(t-1)(2t+5). */
    private record Ties(double pairs, double triples, double spread) {

        static Ties of(double[] x) {
            double[] sorted = x.clone();
            Arrays.sort(sorted);
            double pairs = 0;
            double triples = 0;
            double spread = 0;
            int from = 0;
            for (int i = 1; i <= sorted.length; i++) {
                if (i == sorted.length || sorted[i] != sorted[from]) {
                    double t = i - from;
                    pairs += t * (t - 1) / 2;
                    triples += t * (t - 1) * (t - 2);
                    spread += t * (t - 1) * (2 * t + 5);
                    from = i;
                }
            }
            return new Ties(pairs, triples, spread);
        }
    }
}
