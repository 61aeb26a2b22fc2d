package org.sharedsafety.model.result;

import java.util.List;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Verdict;

/**
 * Two measures side by side over the places of one level.
 *
 * @param x the condition
 * @param y the harm
 * @param level of geography
 * @param considered how many places of the level exist in the periods
 * @param n places with both values
 * @param places every place that has at least one of the two, A to Z by name, then by code
 * @param dropped places that do not enter the statistics, with the reason
 * @param gradient how y falls on people when the places are put in order by x
 * @param sentence the finding in one sentence, as a message
 * @param seed of everything random
 */
public record Comparison(
        MeasureSide x,
        MeasureSide y,
        String level,
        Group group,
        int considered,
        int n,
        List<PlaceResult> places,
        List<Dropped> dropped,
        Outcome<Correlation> pearson,
        Outcome<Correlation> spearman,
        Outcome<ModifiedT> modifiedT,
        Outcome<Permutation> permutation,
        Outcome<Double> weighted,
        Outcome<Line> ols,
        Outcome<MoranResult> moranX,
        Outcome<MoranResult> moranY,
        Outcome<MoranResult> moranBivariate,
        Outcome<Gradient> gradient,
        Verdict verdict,
        Message sentence,
        List<Finding> findings,
        long seed) {
    public Comparison {
        places = List.copyOf(places);
        dropped = List.copyOf(dropped);
        findings = List.copyOf(findings);
    }

    /** A place that was left out, and why. */
    public record Dropped(Place place, Message why) {}

    /** A correlation with its 95 % interval and two-sided p, where they can be had. */
    public record Correlation(double estimate, Outcome<Interval> interval, Outcome<Double> p) {}

    /** Both ends of a 95 % interval. */
    public record Interval(double lower, double upper) {
        /** Whether zero lies inside. */
        public boolean containsZero() {
            return lower <= 0 && upper >= 0;
        }
    }

    /** Modified t-test: effective sample size, p and the interval that goes with it. */
    public record ModifiedT(double ess, double p, Outcome<Interval> interval, int classes) {}

    /** Permutation p of r, two-sided. */
    public record Permutation(double p, int permutations, long seed) {}

    /** A least-squares line with heteroscedasticity-consistent (HC3) error. */
    public record Line(
            double intercept,
            double slope,
            Outcome<Double> slopeErrorHc3,
            Outcome<Double> slopePHc3,
            double rSquared,
            Outcome<MoranResult> moranResidual) {}

    /** Moran's I with its two-sided p. */
    public record MoranResult(double i, Outcome<Double> p) {}
}
