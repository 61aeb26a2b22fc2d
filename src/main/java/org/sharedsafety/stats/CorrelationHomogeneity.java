package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * Whether several correlations could be one: Q = Σ (nᵢ − 3)(zᵢ − z̄)² with zᵢ = atanh rᵢ and z̄ their mean weighted by
 * nᵢ − 3, against χ² with one degree of freedom fewer than there are correlations.
 *
 * <p>nᵢ is the (effective) number of places, above 3. Fewer than two correlations, or one of exactly ±1, have no test.
 * Source: Fisher (1921); Hedges and Olkin, Statistical Methods for Meta-Analysis (1985), §11.
 *
 * @param statistic Q, 0 or more
 * @param df degrees of freedom
 * @param p upper tail
 */
public record CorrelationHomogeneity(double statistic, int df, double p) {
    private static final double SPENT = 3;

    /** The test of correlations {@code r}, each of its number of places {@code size}. */
    public static Outcome<CorrelationHomogeneity> of(double[] r, double[] size) {
        if (r.length != size.length) {
            throw new IllegalArgumentException("a size for each correlation");
        }
        if (r.length < 2) {
            return Outcome.notAvailable("reason.too-few");
        }
        double weights = 0;
        double mean = 0;
        for (int i = 0; i < r.length; i++) {
            if (!(Math.abs(r[i]) < 1) || !(size[i] > SPENT)) {
                return Outcome.notAvailable("reason.too-few");
            }
            weights += size[i] - SPENT;
            mean += (size[i] - SPENT) * atanh(r[i]);
        }
        mean /= weights;
        double q = 0;
        for (int i = 0; i < r.length; i++) {
            double off = atanh(r[i]) - mean;
            q += (size[i] - SPENT) * off * off;
        }
        int df = r.length - 1;
        return Outcome.of(new CorrelationHomogeneity(q, df, Tails.chiSquaredUpper(q, df)));
    }

    private static double atanh(double r) {
        return 0.5 * (Math.log1p(r) - Math.log1p(-r));
    }
}
