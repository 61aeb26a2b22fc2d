package org.sharedsafety.analysis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.GradientSentence;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.RollUp;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Gradient;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.stats.Disparity;
import org.sharedsafety.stats.FifthsOfPeople;
import org.sharedsafety.stats.Interval;
import org.sharedsafety.stats.RankedGroups;
import org.sharedsafety.stats.SlopeIndex;

/** How a rate falls on people when their places are put in order by a condition, such as child poverty. */
final class ConditionGradient {
    private static final double CONFIDENCE = 0.95;

    private final Metric condition;
    private final Metric rate;
    private final boolean highIsWorse;

    private ConditionGradient(Metric condition, Metric rate) {
        this.condition = condition;
        this.rate = rate;
        this.highIsWorse = condition.direction() == Direction.WORSE;
    }

    /**
     * The gradient of y by x over the places with both.
     *
     * @param refusal why the two may not be put together, or null
     */
    static Outcome<Gradient> of(ComparisonFrame frame, ComparisonRequest request, @Nullable String refusal) {
        Metric condition = request.x().metric();
        Metric rate = request.y().metric();
        if (refusal != null) {
            return Outcome.notAvailable(refusal);
        }
        if (condition.direction() != Direction.WORSE && condition.direction() != Direction.BETTER) {
            return Outcome.notAvailable("reason.no-disadvantaged-end");
        }
        if (rate.rollUp() == RollUp.SUM || rate.rollUp() == RollUp.NOT_AGGREGATABLE) {
            return Outcome.notAvailable("reason.not-a-rate");
        }
        if (frame.complete().length < SlopeIndex.MIN_GROUPS) {
            return Outcome.notAvailable("reason.too-few");
        }
        if (!frame.populated() || !(Arrays.stream(frame.population()).sum() > 0)) {
            return Outcome.notAvailable("reason.no-population");
        }
        return new ConditionGradient(condition, rate).of(frame.x(), frame.y(), frame.population());
    }

    private Outcome<Gradient> of(double[] x, double[] y, double[] people) {
        RankedGroups groups = new RankedGroups(
                people, Arrays.stream(x).map(v -> highIsWorse ? -v : v).toArray());
        Outcome<Gradient.Fifths> fifths = FifthsOfPeople.of(y, groups)
                .map(found -> new Gradient.Fifths(found.rates(), found.difference(), found.ratio()));
        return SlopeIndex.of(y, groups)
                .map(index -> new Gradient(
                        y.length,
                        groups.people(),
                        highIsWorse,
                        around(index.slope(), index.interval(y.length, CONFIDENCE)),
                        index.relative(),
                        index.slopeOverMean(),
                        concentration(y, groups),
                        Disparity.absoluteConcentration(y, groups),
                        fifths,
                        attributable(y, groups),
                        GradientSentence.of(
                                condition,
                                rate,
                                fifths,
                                !index.interval(y.length, CONFIDENCE).contains(0))));
    }

    private static Outcome<Trend.Estimate> concentration(double[] y, RankedGroups groups) {
        return Disparity.concentrationIndex(y, groups)
                .then(index -> Disparity.concentrationInterval(y, groups, CONFIDENCE)
                        .map(interval -> around(index, interval)));
    }

    private static Trend.Estimate around(double value, Interval interval) {
        return new Trend.Estimate(value, new Comparison.Interval(interval.lower(), interval.upper()));
    }

    /** Only of a harm: what the best fifth has is the least of it. */
    private Outcome<Double> attributable(double[] y, RankedGroups groups) {
        return rate.direction() == Direction.WORSE
                ? FifthsOfPeople.againstLowest(y, groups).map(FifthsOfPeople.Attributable::fraction)
                : Outcome.notAvailable("reason.not-a-harm");
    }
}
