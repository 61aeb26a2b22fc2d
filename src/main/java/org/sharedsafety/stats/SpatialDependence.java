package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * Lagrange multiplier tests: whether a linear model lacks a spatial error, or the neighbours' outcome.
 *
 * <p>With residuals e, {@code s2 = e'e/n}, {@code T = tr((W' + W) W)}, {@code de = e'We/s2}, {@code dl = e'Wy/s2} and
 * {@code J = ((WXb)' M (WXb))/s2 + T}: error {@code de^2/T}, lag {@code dl^2/J}, robust error
 * {@code (de - dl T/J)^2 / (T (1 - T/J))}, robust lag {@code (dl - de)^2/(J - T)}, each chi-squared on 1; both together the
 * robust lag plus the error, on 2. Sources: Anselin 1988; Anselin, Bera, Florax and Yoon 1996; spdep {@code lm.LMtests}.
 *
 * @param error spatial error
 * @param lag neighbours' outcome
 * @param robustError spatial error where the neighbours' outcome may be lacking too
 * @param robustLag neighbours' outcome where a spatial error may be lacking too
 * @param both of the two
 */
public record SpatialDependence(
        SignificanceTest error,
        SignificanceTest lag,
        SignificanceTest robustError,
        SignificanceTest robustLag,
        SignificanceTest both) {

    /** The tests for an ordinary model over the places of {@code w}. */
    public static Outcome<SpatialDependence> of(LinearModel model, SpatialWeights w) {
        if (w.islands() == w.size()) {
            return Reason.NO_NEIGHBORS.outcome();
        }
        if (model.isPerfect()) {
            return Reason.PERFECT_FIT.outcome();
        }
        double[] e = model.residuals();
        double s2 = Sums.dot(e, e) / e.length;
        double[] fitted = model.fitted();
        double[] y = new double[e.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = fitted[i] + e[i];
        }
        double t = trace(w);
        double de = Sums.dot(e, w.lag(e)) / s2;
        double dl = Sums.dot(e, w.lag(y)) / s2;
        double[] left = model.residualsOf(w.lag(fitted));
        double j = Sums.dot(left, left) / s2 + t;
        if (!(t > 0) || !(j > t)) {
            return Reason.SINGULAR.outcome();
        }
        double error = de * de / t;
        double robustLag = (dl - de) * (dl - de) / (j - t);
        double bent = de - dl * t / j;
        return Outcome.of(new SpatialDependence(
                test(error, 1),
                test(dl * dl / j, 1),
                test(bent * bent / (t * (1 - t / j)), 1),
                test(robustLag, 1),
                test(error + robustLag, 2)));
    }

    private static SignificanceTest test(double statistic, double degrees) {
        return new SignificanceTest(statistic, degrees, Tails.chiSquaredUpper(statistic, degrees));
    }

    private static double trace(SpatialWeights w) {
        Sums trace = new Sums();
        for (int i = 0; i < w.size(); i++) {
            for (int k = 0; k < w.degree(i); k++) {
                double own = w.weight(i, k);
                trace.add(own * own + own * w.between(w.neighbour(i, k), i));
            }
        }
        return trace.total();
    }
}
