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
 * Places most like a place, by Mahalanobis distance {@code (x - y)' S^-1 (x - y)}.
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
        QRDecomposition solver = new QRDecomposition(covariance(own, complete), SINGULAR);
        if (!solver.getSolver().isNonSingular()) {
            return Reason.SINGULAR.outcome();
        }
        RealMatrix inverse = solver.getSolver().getInverse();
        return Outcome.of(Arrays.stream(complete)
                .filter(i -> i != place)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> distance(own, place, i, inverse)))
                .limit(most)
                .toList());
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
