package org.sharedsafety.analysis;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.ComparisonFacts;
import org.sharedsafety.honesty.LinkVerdict;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.Correlation;
import org.sharedsafety.stats.CorrelationPermutation;
import org.sharedsafety.stats.DistanceClasses;
import org.sharedsafety.stats.LinearModel;
import org.sharedsafety.stats.ModifiedT;
import org.sharedsafety.stats.SignificanceTest;
import org.sharedsafety.stats.WeightedCorrelation;

/**
 * The statistics of a link between two measures over the places that have both.
 *
 * @param line the model of y on x
 * @param located whether all places have coordinates
 */
record Association(
        Outcome<Correlation> pearson,
        Outcome<Correlation> spearman,
        Outcome<ModifiedT> modified,
        Outcome<CorrelationPermutation> permutation,
        Outcome<Double> weighted,
        Outcome<LinearModel> line,
        boolean located) {
    private static final double CONFIDENCE = 0.95;
    private static final String NOT_ASKED = "reason.not-asked";

    /**
     * Everything for the complete places of a frame; the same reason for all where there is one.
     *
     * @param permuted whether the random orders are asked for
     * @param distances the classes of the distances between places
     */
    static Association of(
            ComparisonFrame frame,
            ComparisonRequest request,
            @Nullable String refusal,
            boolean permuted,
            BiFunction<double[], double[], DistanceClasses> distances,
            Parallel parallel) {
        double[] x = frame.x();
        double[] y = frame.y();
        if (refusal != null) {
            return none(refusal);
        }
        if (x.length < ComparisonFacts.MIN_PLACES) {
            return none("reason.too-few");
        }
        return new Association(
                Correlation.pearson(x, y, CONFIDENCE),
                Correlation.spearman(x, y, CONFIDENCE),
                frame.located()
                        ? ModifiedT.of(x, y, distances.apply(frame.east(), frame.north()))
                        : Outcome.notAvailable("reason.no-coordinates"),
                permuted
                        ? CorrelationPermutation.of(x, y, request.permutations(), request.seed(), parallel)
                        : Outcome.notAvailable(NOT_ASKED),
                frame.populated()
                        ? WeightedCorrelation.pearson(x, y, frame.population())
                        : Outcome.notAvailable("reason.no-population"),
                LinearModel.ordinary(y, x),
                frame.located());
    }

    /**
     * What a scan of many pairs needs of one: the correlations and the modified test.
     *
     * @param centres east and north of the places, or null where one has none
     */
    static Association ofPair(double[] x, double[] y, double @Nullable [][] centres) {
        if (x.length < ComparisonFacts.MIN_PLACES) {
            return none("reason.too-few");
        }
        return new Association(
                Correlation.pearson(x, y, CONFIDENCE),
                Correlation.spearman(x, y, CONFIDENCE),
                centres == null
                        ? Outcome.notAvailable("reason.no-coordinates")
                        : ModifiedT.of(x, y, centres[0], centres[1], ModifiedT.DEFAULT_CLASSES),
                Outcome.notAvailable(NOT_ASKED),
                Outcome.notAvailable(NOT_ASKED),
                Outcome.notAvailable(NOT_ASKED),
                centres != null);
    }

    private static Association none(String reason) {
        return new Association(
                Outcome.notAvailable(reason),
                Outcome.notAvailable(reason),
                Outcome.notAvailable(reason),
                Outcome.notAvailable(reason),
                Outcome.notAvailable(reason),
                Outcome.notAvailable(reason),
                false);
    }

    /** What may be said of the link. */
    LinkVerdict verdict() {
        return LinkVerdict.of(pearson, spearman, modified, located);
    }

    /** A correlation as the result holds it. */
    static Outcome<Comparison.Correlation> shown(Outcome<Correlation> found) {
        return found.map(c -> new Comparison.Correlation(
                c.r(), c.interval().map(Association::shown), c.test().map(SignificanceTest::p)));
    }

    /** The modified test as the result holds it. */
    Outcome<Comparison.ModifiedT> shownModified() {
        return modified.map(t -> new Comparison.ModifiedT(
                t.effectiveSize(), t.test().p(), t.interval(CONFIDENCE).map(Association::shown), t.classes()));
    }

    /** The permutation test as the result holds it. */
    Outcome<Comparison.Permutation> shownPermutation() {
        return permutation.map(p -> new Comparison.Permutation(p.p(), p.permutations(), p.seed()));
    }

    /** The line as the result holds it. */
    Outcome<Comparison.Line> shownLine(Outcome<Comparison.MoranResult> residuals) {
        return line.map(model -> {
            LinearModel.Coefficient slope = model.coefficients(CONFIDENCE).get(1);
            Function<LinearModel.EstimateError, Double> p =
                    error -> error.test().p();
            return new Comparison.Line(
                    model.estimates()[0],
                    slope.estimate(),
                    slope.robust().map(LinearModel.EstimateError::standardError),
                    slope.robust().map(p),
                    model.rSquared(),
                    residuals);
        });
    }

    private static Comparison.Interval shown(org.sharedsafety.stats.Interval interval) {
        return new Comparison.Interval(interval.lower(), interval.upper());
    }
}
