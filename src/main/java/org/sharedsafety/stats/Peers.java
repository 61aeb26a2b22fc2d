package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.sharedsafety.model.result.Outcome;

/**
 * Places most like a place, by Mahalanobis distance, the root of {@code (x - y)' S^-1 (x - y)}.
 *
 * <p>S is the covariance (n - 1) over the places that have every feature which the place itself has; only these can be
 * peers. Features in use: logarithm of the population, share under 18, child poverty. Source: Mahalanobis 1936.
 */
public final class Peers {
    /** Peers that a view shows. */
    public static final int SHOWN = 5;

    private static final double SINGULAR = 1e-10;

    private Peers() {}

    /**
     * The nearest places in the order of their distance, ties by row order.
     *
     * @param features one row a feature, one value a place, NaN where missing
     * @param place whose peers are looked for
     * @param most how many
     * @return not available where the place has no feature, too few others have them, or they depend on each other
     */
    public static Outcome<List<Integer>> of(double[][] features, int place, int most) {
        return distances(features, place).map(distances -> IntStream.range(0, distances.length)
                .filter(i -> i != place && !Double.isNaN(distances[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> distances[i]))
                .limit(most)
                .toList());
    }

    /**
     * The distances of all places, NaN for one that lacks a feature which the place itself has.
     *
     * @param features one row a feature, one value a place, NaN where missing
     * @param place whose distances are looked for
     * @return not available as for {@link #of}
     */
    public static Outcome<double[]> distances(double[][] features, int place) {
        double[][] own = Arrays.stream(features)
                .filter(feature -> Double.isFinite(feature[place]))
                .toArray(double[][]::new);
        if (own.length == 0) {
            return Reason.TOO_FEW.outcome();
        }
        int[] complete = IntStream.range(0, own[0].length)
                .filter(i -> Arrays.stream(own).allMatch(feature -> Double.isFinite(feature[i])))
                .toArray();
        if (complete.length < own.length + 2) {
            return Reason.TOO_FEW.outcome();
        }
        double[][] alike = scaled(own, complete);
        QRDecomposition solver = new QRDecomposition(covariance(alike, complete), SINGULAR);
        if (!solver.getSolver().isNonSingular()) {
            return Reason.SINGULAR.outcome();
        }
        RealMatrix inverse = solver.getSolver().getInverse();
        double[] distances = new double[own[0].length];
        Arrays.fill(distances, Double.NaN);
        for (int i : complete) {
            distances[i] = Math.sqrt(Math.max(0, distance(alike, place, i, inverse)));
        }
        return Outcome.of(distances);
    }

    /** Each feature in its standard deviations, which changes no distance and keeps incomes and shares comparable. */
    private static double[][] scaled(double[][] features, int[] places) {
        double[][] scaled = new double[features.length][];
        for (int f = 0; f < features.length; f++) {
            double[] feature = features[f];
            double[] centred = Sums.centred(
                    Arrays.stream(places).mapToDouble(i -> feature[i]).toArray());
            double deviation = Math.sqrt(Sums.dot(centred, centred) / (places.length - 1));
            scaled[f] = Arrays.stream(feature)
                    .map(value -> deviation > 0 ? value / deviation : 0)
                    .toArray();
        }
        return scaled;
    }

    private static RealMatrix covariance(double[][] features, int[] places) {
        double[][] z = new double[features.length][];
        for (int f = 0; f < z.length; f++) {
            double[] feature = features[f];
            double[] centred = Sums.centred(
                    Arrays.stream(places).mapToDouble(i -> feature[i]).toArray());
            z[f] = centred;
        }
        RealMatrix s = MatrixUtils.createRealMatrix(z.length, z.length);
        for (int a = 0; a < z.length; a++) {
            for (int b = 0; b < z.length; b++) {
                s.setEntry(a, b, Sums.dot(z[a], z[b]) / (places.length - 1));
            }
        }
        return s;
    }

    private static double distance(double[][] features, int here, int there, RealMatrix inverse) {
        double[] d =
                Arrays.stream(features).mapToDouble(f -> f[here] - f[there]).toArray();
        return Sums.dot(d, inverse.operate(d));
    }
}
