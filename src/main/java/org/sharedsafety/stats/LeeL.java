package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * Lee's L: whether two measures have the same pattern on the map, both smoothed over their neighbours.
 *
 * <p>{@code L = n / sum_i (sum_j w_ij)^2 * sum_i (Wzx)_i (Wzy)_i / sqrt(sum zx^2 sum zy^2)}. Source: Lee 2001; spdep
 * {@code lee}. No view shows it.
 */
public final class LeeL {
    private LeeL() {}

    /** The statistic of two measures; not available where Moran's I of either is not. */
    public static Outcome<Double> of(double[] x, double[] y, SpatialWeights w) {
        Sums.requirePairs(x, y);
        return GlobalMoran.statistic(x, w)
                .then(ix -> GlobalMoran.statistic(y, w))
                .map(iy -> {
                    double[] zx = Sums.centred(x);
                    double[] zy = Sums.centred(y);
                    Sums rows = new Sums();
                    for (int i = 0; i < w.size(); i++) {
                        rows.add(w.rowSum(i) * w.rowSum(i));
                    }
                    double scale = Math.sqrt(Sums.dot(zx, zx)) * Math.sqrt(Sums.dot(zy, zy));
                    return w.size() / rows.total() * Sums.dot(w.lag(zx), w.lag(zy)) / scale;
                });
    }
}
