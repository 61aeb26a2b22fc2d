package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * Correlation in which a place counts by its weight, usually its population; shown beside the plain one, no p-value.
 *
 * <p>Weights are scaled to sum to 1 and the moments are the biased ones, as in R's {@code cov.wt(method = "ML")}.
 */
public final class WeightedCorrelation {
    private WeightedCorrelation() {}

    /**
     * Weighted Pearson r.
     *
     * @param weights {@code >= 0}, one a place; not available where they sum to 0
     */
    public static Outcome<Double> pearson(double[] x, double[] y, double[] weights) {
        Sums.requirePairs(x, y);
        Sums.requirePairs(x, weights);
        double total = Sums.sum(weights);
        if (!(total > 0)) {
            return Reason.NO_DENOMINATOR.outcome();
        }
        double[] zx = centred(x, weights, total);
        double[] zy = centred(y, weights, total);
        double xx = product(zx, zx, weights);
        double yy = product(zy, zy, weights);
        if (x.length < 3) {
            return Reason.TOO_FEW.outcome();
        }
        if (Sums.constant(x) || Sums.constant(y) || !(xx > 0) || !(yy > 0)) {
            return Reason.CONSTANT.outcome();
        }
        double r = product(zx, zy, weights) / (Math.sqrt(xx) * Math.sqrt(yy));
        return Outcome.of(Math.max(-1, Math.min(1, r)));
    }

    /** Weighted Pearson r of the weighted mid-ranks. */
    public static Outcome<Double> spearman(double[] x, double[] y, double[] weights) {
        Sums.requirePairs(x, y);
        return pearson(Ranks.weighted(x, weights), Ranks.weighted(y, weights), weights);
    }

    private static double[] centred(double[] x, double[] weights, double total) {
        double mean = Sums.dot(x, weights) / total;
        double[] z = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            z[i] = x[i] - mean;
        }
        return z;
    }

    private static double product(double[] a, double[] b, double[] weights) {
        Sums s = new Sums();
        for (int i = 0; i < a.length; i++) {
            s.add(weights[i] * a[i] * b[i]);
        }
        return s.total();
    }
}
