package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.result.Outcome;

/**
 * Getis and Ord's local G as a standard normal deviate: where high, or low, values lie together.
 *
 * <p>With self (G*): {@code z = (sum w x - W xbar) / (s sqrt((n S1 - W^2) / (n-1)))}, {@code xbar} and
 * {@code s^2 = sum x^2 / n - xbar^2} of all places. Without self (G): the same from the other n-1 places. A sum below 0
 * does not turn the sign. Source: Ord and Getis 1995; spdep {@code localG}.
 */
public final class LocalG {
    private LocalG() {}

    /**
     * G* at every place: the place counts among its own neighbours, with the weight 1 before any standardising.
     *
     * @param w binary weights without self
     * @param rowStandardised whether each row is then divided by its sum
     */
    public static List<Outcome<Double>> withSelf(double[] x, SpatialWeights w, boolean rowStandardised) {
        check(x, w);
        double n = x.length;
        double mean = Sums.mean(x);
        double deviation = Math.sqrt(Sums.dot(x, x) / n - mean * mean);
        List<Outcome<Double>> z = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            double share = rowStandardised ? 1 / (w.rowSum(i) + 1) : 1;
            double weights = (w.rowSum(i) + 1) * share;
            double squares = (squares(w, i) + 1) * share * share;
            double lag = (w.lag(x, i) + x[i]) * share;
            z.add(deviate(lag - weights * mean, deviation, (n * squares - weights * weights) / (n - 1)));
        }
        return z;
    }

    /** G at every place, from its neighbours alone; none for an island. */
    public static List<Outcome<Double>> withoutSelf(double[] x, SpatialWeights w) {
        check(x, w);
        double others = x.length - 1;
        double sum = Sums.sum(x);
        double square = Sums.dot(x, x);
        List<Outcome<Double>> z = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (w.isIsland(i)) {
                z.add(Reason.ISLAND.outcome());
                continue;
            }
            double mean = (sum - x[i]) / others;
            double deviation = Math.sqrt((square - x[i] * x[i]) / others - mean * mean);
            double weights = w.rowSum(i);
            z.add(deviate(
                    w.lag(x, i) - weights * mean,
                    deviation,
                    (others * squares(w, i) - weights * weights) / (others - 1)));
        }
        return z;
    }

    private static Outcome<Double> deviate(double above, double deviation, double spread) {
        return deviation > 0 && spread > 0
                ? Outcome.of(above / (deviation * Math.sqrt(spread)))
                : Reason.CONSTANT.outcome();
    }

    private static double squares(SpatialWeights w, int i) {
        double squares = 0;
        for (int k = 0; k < w.degree(i); k++) {
            squares += w.weight(i, k) * w.weight(i, k);
        }
        return squares;
    }

    private static void check(double[] x, SpatialWeights w) {
        Sums.requireFinite(x);
        if (x.length != w.size()) {
            throw new IllegalArgumentException("one value a place of the weights");
        }
    }
}
