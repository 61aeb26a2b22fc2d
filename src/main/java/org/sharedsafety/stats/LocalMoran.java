package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.result.Outcome;

/**
 * Local Moran: where a place and its neighbours are alike, or unlike.
 *
 * <p>{@code I_i = (z_i / m2) sum_j w_ij z_j} with {@code m2 = sum z^2 / n}, so that with row-standardised weights and no
 * islands the mean of the {@code I_i} is Moran's I. Given the place's own value, with {@code W} the sum and {@code W2}
 * the sum of squares of its weights, {@code E = -z_i^2 W / ((n-1) m2)} and
 * {@code Var = (z_i/m2)^2 n/(n-2) (W2 - W^2/(n-1)) (m2 - z_i^2/(n-1))}.
 *
 * <p>Source: Anselin 1995; Sokal, Oden and Thomson 1998 for the conditional moments; spdep {@code localmoran}.
 *
 * @param i the statistic
 * @param quadrant value and neighbours against the mean
 * @param conditional mean, variance and test given the place's own value
 */
public record LocalMoran(double i, Quadrant quadrant, Outcome<Conditional> conditional) {

    /** Mean and variance given the place's own value, and the two-sided normal test. */
    public record Conditional(double expected, double variance, SignificanceTest test) {}

    /** The statistic as GeoDa and PySAL scale it, by the n - 1 variance: for comparing numbers only. */
    public double onGeoDaScale(int n) {
        return i * (n - 1.0) / n;
    }

    /**
     * The statistic at every place of {@code w}; islands have none.
     *
     * @param x one value a place, finite
     * @return not available as a whole where {@link GlobalMoran} is not
     */
    public static Outcome<List<Outcome<LocalMoran>>> of(double[] x, SpatialWeights w) {
        return GlobalMoran.statistic(x, w).map(global -> {
            double[] z = Sums.centred(x);
            double m2 = Sums.dot(z, z) / z.length;
            List<Outcome<LocalMoran>> places = new ArrayList<>();
            for (int i = 0; i < z.length; i++) {
                places.add(w.isIsland(i) ? Reason.ISLAND.outcome() : Outcome.of(at(i, z, m2, w)));
            }
            return places;
        });
    }

    private static LocalMoran at(int i, double[] z, double m2, SpatialWeights w) {
        double n = z.length;
        double lag = w.lag(z, i);
        double local = z[i] / m2 * lag;
        double sum = w.rowSum(i);
        double squares = 0;
        for (int k = 0; k < w.degree(i); k++) {
            squares += w.weight(i, k) * w.weight(i, k);
        }
        double expected = -z[i] * z[i] * sum / ((n - 1) * m2);
        double scale = z[i] / m2;
        double variance = scale * scale * n / (n - 2) * (squares - sum * sum / (n - 1)) * (m2 - z[i] * z[i] / (n - 1));
        Outcome<Conditional> conditional = variance > 0
                ? Outcome.of(new Conditional(
                        expected, variance, SignificanceTest.ofZ((local - expected) / Math.sqrt(variance))))
                : Reason.CONSTANT.outcome();
        return new LocalMoran(local, Quadrant.of(z[i], lag), conditional);
    }
}
