package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * The modified t-test of a correlation between two measures over places that resemble their neighbours.
 *
 * <p>Distances between places fall into {@code classes} equal widths from 0 to the largest, right-closed. With
 * {@code c_k} the mean product of centred values over the pairs of class k, divided by the variance, {@code Rx} holds
 * {@code c_k} for each pair and 1 on the diagonal, {@code Ry} likewise, and {@code P = I - 11'/n}. The effective number
 * of places is {@code ESS = 1 + tr(P Rx) tr(P Ry) / tr(P Rx P Ry)}, the test
 * {@code F = (ESS - 2) r^2 / (1 - r^2)} on 1 and {@code ESS - 2}.
 *
 * <p>No n by n matrix is held: {@code Rx} has as many distinct values as classes, so every trace follows from the
 * number of pairs of each class and, for each place, the number of its partners in each class.
 *
 * <p>Source: Clifford, Richardson and Hemon 1989; Dutilleul 1993; classes as in SpatialPack.
 *
 * @param r Pearson's r
 * @param naiveP p of the ordinary t-test, which takes places as independent
 * @param effectiveSize ESS
 * @param test F on 1 and ESS - 2
 * @param classes number of distance classes; the result depends on it
 */
public record ModifiedT(double r, double naiveP, double effectiveSize, SignificanceTest test, int classes) {
    /** The usual number of distance classes. */
    public static final int DEFAULT_CLASSES = 13;

    private static final double MIN_FOR_TEST = 2.5;
    private static final double MIN_FOR_INTERVAL = 4;

    /**
     * The test over places at planar coordinates.
     *
     * @param x one value a place, finite
     * @param y as many
     * @param east planar coordinate of each place, one unit with {@code north}; degrees must be projected first
     * @param north the other coordinate
     * @param classes number of distance classes, {@code >= 1}
     * @return not available for fewer than 3 places, a constant measure, all places on one spot, {@code ESS <= 2.5}
     *     or {@code ESS > 2 n}
     */
    public static Outcome<ModifiedT> of(double[] x, double[] y, double[] east, double[] north, int classes) {
        Sums.requirePairs(x, y);
        Sums.requirePairs(x, east);
        Sums.requirePairs(x, north);
        return of(x, y, new DistanceClasses(east, north, classes));
    }

    /** The same over places whose distance classes are known. */
    public static Outcome<ModifiedT> of(double[] x, double[] y, DistanceClasses distances) {
        return Correlation.coefficient(x, y).then(r -> test(r, x, y, distances));
    }

    private static Outcome<ModifiedT> test(double r, double[] x, double[] y, DistanceClasses distances) {
        if (!distances.spread()) {
            return Reason.NO_COORDINATES.outcome();
        }
        if (Math.abs(r) == 1) {
            return Reason.PERFECT_FIT.outcome();
        }
        int n = x.length;
        double ess = distances.effectiveSize(Sums.centred(x), Sums.centred(y));
        if (!(ess > MIN_FOR_TEST && ess <= 2.0 * n)) {
            return Reason.EFFECTIVE_SIZE.outcome();
        }
        double f = (ess - 2) * r * r / (1 - r * r);
        double p = Math.min(1, Tails.fUpper(f, 1, ess - 2));
        double naive = Tails.studentTwoSided(r * Math.sqrt((n - 2) / (1 - r * r)), n - 2);
        return Outcome.of(new ModifiedT(r, naive, ess, new SignificanceTest(f, ess - 2, p), distances.classes()));
    }

    /** {@code tanh(atanh r -+ z / sqrt(ESS - 3))}; not available for {@code ESS <= 4}. */
    public Outcome<Interval> interval(double confidence) {
        return effectiveSize > MIN_FOR_INTERVAL
                ? Correlation.fisherInterval(r, effectiveSize, 1, confidence)
                : Reason.EFFECTIVE_SIZE.outcome();
    }
}
