package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * Geary's C: how far neighbours differ, beside how far all places differ; 1 without any pattern, less where neighbours
 * are alike.
 *
 * <p>{@code C = (n - 1) sum w (x_i - x_j)^2 / (2 S0 sum z^2)}, n the places with neighbours. Source: Geary 1954; Cliff and
 * Ord 1981; spdep {@code geary.test}. No view shows it: Moran's I is the statistic of the program.
 */
public final class GearyC {
    private GearyC() {}

    /** The statistic of a measure; not available where Moran's I is not. */
    public static Outcome<Double> of(double[] x, SpatialWeights w) {
        return GlobalMoran.statistic(x, w).map(moran -> {
            Sums squares = new Sums();
            Sums weights = new Sums();
            for (int i = 0; i < x.length; i++) {
                for (int k = 0; k < w.degree(i); k++) {
                    double apart = x[i] - x[w.neighbour(i, k)];
                    squares.add(w.weight(i, k) * apart * apart);
                    weights.add(w.weight(i, k));
                }
            }
            double[] z = Sums.centred(x);
            double n = (double) w.size() - w.islands();
            return (n - 1) * squares.total() / (2 * weights.total() * Sums.dot(z, z));
        });
    }
}
