package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * Events for each {@code multiplier} people, with the interval of the count carried over.
 *
 * <p>{@code r = k x / n}; the limits are those of the count (exact below 10, Byar from there) times {@code k / n}.
 * Source: PHEindicatormethods 2.1 {@code phe_rate}.
 *
 * @param value events per {@code multiplier}
 * @param interval confidence limits in the same unit
 * @param method which formula gave the limits
 */
public record CrudeRate(double value, Interval interval, PoissonCount.Method method) {

    /**
     * The rate of {@code count} whole events in {@code population}.
     *
     * @param multiplier e.g. 100,000
     * @param confidence e.g. 0.95
     * @return not available without a denominator, and for a count that is not whole: pool counts and person-years
     *     first, an averaged count has no interval
     */
    public static Outcome<CrudeRate> of(double count, double population, double multiplier, double confidence) {
        if (!(population > 0)) {
            return (count > 0 ? Reason.INVALID_INPUT : Reason.NO_DENOMINATOR).outcome();
        }
        if (count < 0 || count != Math.rint(count)) {
            return Reason.INVALID_INPUT.outcome();
        }
        double scale = multiplier / population;
        PoissonCount.Limits limits = PoissonCount.limits(count, confidence);
        return Outcome.of(new CrudeRate(count * scale, limits.interval().times(scale), limits.method()));
    }
}
