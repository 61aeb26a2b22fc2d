package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * Slope index of inequality: the difference between the two ends of the ladder, as a straight line through all groups.
 *
 * <p>The slope of the regression of the rate on the ridit with people as weights; the relative index is
 * {@code (a + b) / a}. The line is taken as straight, which has to be looked at. Source: PHEindicatormethods 2.1
 * {@code phe_sii} without transformation; WHO's logistic variant differs.
 *
 * @param slope b, the advantaged end less the disadvantaged
 * @param intercept a, the rate at the disadvantaged end
 * @param classicalError standard error of the slope, errors alike everywhere
 * @param robustError standard error of the slope by HC1
 * @param relative {@code (a + b) / a}
 * @param slopeOverMean slope over the mean rate
 */
public record SlopeIndex(
        double slope,
        double intercept,
        double classicalError,
        double robustError,
        Outcome<Double> relative,
        Outcome<Double> slopeOverMean) {
    /** Fewest groups. */
    public static final int MIN_GROUPS = 5;

    /** The index of a rate over groups; not available for fewer than five. */
    public static Outcome<SlopeIndex> of(double[] rate, RankedGroups groups) {
        groups.requireEach(rate);
        int n = rate.length;
        if (n < MIN_GROUPS) {
            return Reason.TOO_FEW.outcome();
        }
        double[] w = groups.shares();
        double[] f = groups.ridits();
        double meanF = Sums.dot(w, f);
        double meanY = Sums.dot(w, rate);
        Sums ff = new Sums();
        Sums fy = new Sums();
        for (int i = 0; i < n; i++) {
            ff.add(w[i] * (f[i] - meanF) * (f[i] - meanF));
            fy.add(w[i] * (f[i] - meanF) * (rate[i] - meanY));
        }
        if (!(ff.total() > 0)) {
            return Reason.CONSTANT.outcome();
        }
        double slope = fy.total() / ff.total();
        double intercept = meanY - slope * meanF;
        Sums squares = new Sums();
        Sums meat = new Sums();
        for (int i = 0; i < n; i++) {
            double e = rate[i] - intercept - slope * f[i];
            squares.add(w[i] * e * e);
            double score = w[i] * e * (f[i] - meanF);
            meat.add(score * score);
        }
        return Outcome.of(new SlopeIndex(
                slope,
                intercept,
                Math.sqrt(squares.total() / (n - 2) / ff.total()),
                Math.sqrt(meat.total() * n / (n - 2)) / ff.total(),
                intercept <= 0 || intercept + slope <= 0
                        ? Reason.INVALID_INPUT.outcome()
                        : Outcome.of((intercept + slope) / intercept),
                meanY == 0 ? Reason.CONSTANT.outcome() : Outcome.of(slope / meanY)));
    }

    /** Limits of the slope by its robust error and t on two less than the groups. */
    public Interval interval(int groups, double confidence) {
        double half = Tails.studentQuantile(confidence, groups - 2.0) * robustError;
        return new Interval(slope - half, slope + half);
    }
}
