package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * How strongly two measures go together over the same places, with the usual test and interval.
 *
 * <p>Test and interval take the places as independent; neighbouring places are not, so {@link ModifiedT} is the test
 * to show for places on a map. Below 3 places there is no correlation, below 10 no test and no interval; a constant
 * measure has no correlation; a perfect one no interval.
 *
 * @param n pairs used
 * @param r the coefficient, in [-1, 1]
 * @param test t on n - 2
 * @param interval confidence limits by Fisher's transformation
 */
public record Correlation(int n, double r, Outcome<SignificanceTest> test, Outcome<Interval> interval) {
    /** Fewest places for a test or an interval. */
    public static final int MIN_FOR_INFERENCE = 10;

    private static final int MIN_PLACES = 3;

    /**
     * Pearson's r; interval {@code tanh(atanh r -+ z / sqrt(n-3))}.
     *
     * @param x one value a place, all finite
     * @param y as many
     */
    public static Outcome<Correlation> pearson(double[] x, double[] y, double confidence) {
        return coefficient(x, y)
                .map(r -> new Correlation(x.length, r, test(r, x.length), fisher(r, x.length, 1, confidence)));
    }

    /**
     * Spearman's rho: Pearson's r of the mid-ranks (right with ties), p by t, interval with the standard error
     * {@code sqrt((1 + rho^2/2) / (n-3))} on Fisher's scale. Source: Bonett and Wright 2000.
     */
    public static Outcome<Correlation> spearman(double[] x, double[] y, double confidence) {
        Sums.requirePairs(x, y);
        return coefficient(Ranks.mid(x), Ranks.mid(y))
                .map(rho -> new Correlation(
                        x.length, rho, test(rho, x.length), fisher(rho, x.length, 1 + rho * rho / 2, confidence)));
    }

    /** Pearson's r alone, from centred two-pass sums. */
    static Outcome<Double> coefficient(double[] x, double[] y) {
        Sums.requirePairs(x, y);
        if (x.length < MIN_PLACES) {
            return Reason.TOO_FEW.outcome();
        }
        if (Sums.constant(x) || Sums.constant(y)) {
            return Reason.CONSTANT.outcome();
        }
        double[] zx = Sums.centred(x);
        double[] zy = Sums.centred(y);
        double scale = Math.sqrt(Sums.dot(zx, zx)) * Math.sqrt(Sums.dot(zy, zy));
        if (!(scale > 0)) {
            return Reason.CONSTANT.outcome();
        }
        return Outcome.of(Math.max(-1, Math.min(1, Sums.dot(zx, zy) / scale)));
    }

    /**
     * Pearson's r of the other places, for each place left out in turn, in one pass: with centred values z and n places,
     * {@code Sxy} without a place is {@code Sxy - n/(n-1) zx zy}, the sums of squares likewise. 0 where the others are
     * all the same.
     *
     * @param x at least 3 values
     */
    public static double[] leavingOut(double[] x, double[] y) {
        Sums.requirePairs(x, y);
        double[] zx = Sums.centred(x);
        double[] zy = Sums.centred(y);
        double xx = Sums.dot(zx, zx);
        double yy = Sums.dot(zy, zy);
        double xy = Sums.dot(zx, zy);
        double factor = x.length / (x.length - 1.0);
        double[] r = new double[x.length];
        for (int i = 0; i < r.length; i++) {
            double spread = (xx - factor * zx[i] * zx[i]) * (yy - factor * zy[i] * zy[i]);
            r[i] = spread > 0 ? Math.max(-1, Math.min(1, (xy - factor * zx[i] * zy[i]) / Math.sqrt(spread))) : 0;
        }
        return r;
    }

    private static Outcome<SignificanceTest> test(double r, int n) {
        if (n < MIN_FOR_INFERENCE) {
            return Reason.TOO_FEW.outcome();
        }
        if (Math.abs(r) == 1) {
            return Reason.PERFECT_FIT.outcome();
        }
        return Outcome.of(SignificanceTest.ofT(r * Math.sqrt((n - 2) / (1 - r * r)), n - 2));
    }

    private static Outcome<Interval> fisher(double r, int n, double inflation, double confidence) {
        return n < MIN_FOR_INFERENCE ? Reason.TOO_FEW.outcome() : fisherInterval(r, n, inflation, confidence);
    }

    /** {@code tanh(atanh r -+ z sqrt(inflation / (size-3)))}; {@code size} may be an effective one. */
    static Outcome<Interval> fisherInterval(double r, double size, double inflation, double confidence) {
        if (Math.abs(r) == 1) {
            return Reason.PERFECT_FIT.outcome();
        }
        double middle = 0.5 * Math.log1p(2 * r / (1 - r));
        double half = Tails.normalQuantile(confidence) * Math.sqrt(inflation / (size - 3));
        return Outcome.of(new Interval(Math.tanh(middle - half), Math.tanh(middle + half)));
    }
}
