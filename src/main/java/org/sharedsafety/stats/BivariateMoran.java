package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.result.Outcome;

/**
 * Bivariate Moran: one measure here against another around; it is not the correlation in place.
 *
 * <p>{@code I = sum_i zx_i sum_j w_ij zy_j / (n - 1)} with z-scores by the n - 1 standard deviation and row-standardised
 * weights; the local value is {@code zx_i sum_j w_ij zy_j}.
 *
 * <p>Source: Anselin, Syabri and Smirnov 2002; agrees with esda {@code Moran_BV} and GeoDa.
 *
 * @param i the global statistic
 * @param places the local value and quadrant of each place; islands have none
 */
public record BivariateMoran(double i, List<Outcome<Local>> places) {

    /** One place: its own x times its neighbours' y. */
    public record Local(double i, Quadrant quadrant) {}

    public BivariateMoran {
        places = List.copyOf(places);
    }

    /** The statistic of x here against y around; not available where Moran's I of either measure is not. */
    public static Outcome<BivariateMoran> of(double[] x, double[] y, SpatialWeights w) {
        Sums.requirePairs(x, y);
        return GlobalMoran.statistic(x, w)
                .then(ix -> GlobalMoran.statistic(y, w))
                .map(iy -> from(scores(x), scores(y), w));
    }

    private static BivariateMoran from(double[] zx, double[] zy, SpatialWeights w) {
        double[] lag = w.lag(zy);
        List<Outcome<Local>> places = new ArrayList<>();
        for (int i = 0; i < zx.length; i++) {
            places.add(
                    w.isIsland(i)
                            ? Reason.ISLAND.outcome()
                            : Outcome.of(new Local(zx[i] * lag[i], Quadrant.of(zx[i], lag[i]))));
        }
        return new BivariateMoran(Sums.dot(zx, lag) / (zx.length - 1), places);
    }

    /** z-scores by the n - 1 standard deviation. */
    static double[] scores(double[] x) {
        double[] z = Sums.centred(x);
        double sd = Math.sqrt(Sums.dot(z, z) / (x.length - 1));
        for (int i = 0; i < z.length; i++) {
            z[i] /= sd;
        }
        return z;
    }
}
