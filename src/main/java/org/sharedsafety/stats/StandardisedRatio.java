package org.sharedsafety.stats;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.sharedsafety.model.result.Outcome;

/**
 * Observed events over those expected from reference rates: the standardised mortality (or incidence) ratio.
 *
 * <p>{@code SMR = O / E}, {@code E = sum n_i R_i}; the limits are those of the count O divided by E, the reference taken
 * as fixed. Two such ratios are never compared with each other: each has its own standard. Against the overall rate of
 * the areas loaded it is the excess risk. Source: PHEindicatormethods 2.1 ({@code calculate_ISRatio}); Breslow and Day
 * 1987.
 *
 * @param ratio observed over expected
 * @param expected events
 * @param interval of the ratio
 * @param excess observed less expected events
 * @param excessInterval of the excess, the expectation taken as fixed
 */
public record StandardisedRatio(
        double ratio, double expected, Interval interval, double excess, Interval excessInterval) {
    private static final double SAME = 1 + 1e-7;

    /**
     * The ratio of {@code observed} whole events to {@code expected}.
     *
     * @return not available where nothing is expected
     */
    public static Outcome<StandardisedRatio> of(double observed, double expected, double confidence) {
        if (!(observed >= 0) || observed != Math.rint(observed)) {
            return Reason.INVALID_INPUT.outcome();
        }
        if (!(expected > 0)) {
            return Reason.NO_DENOMINATOR.outcome();
        }
        Interval count = PoissonCount.limits(observed, confidence).interval();
        return Outcome.of(new StandardisedRatio(
                observed / expected,
                expected,
                count.times(1 / expected),
                observed - expected,
                new Interval(count.lower() - expected, count.upper() - expected)));
    }

    /** Events expected in each place at the overall rate of all of them. */
    public static double[] expected(double[] events, double[] people) {
        double overall = Sums.sum(events) / Sums.sum(people);
        double[] expected = new double[people.length];
        for (int i = 0; i < people.length; i++) {
            expected[i] = people[i] * overall;
        }
        return expected;
    }

    /**
     * Two-sided p of so many events where {@code expected} were expected: twice the smaller tail, so that it agrees with
     * the exact interval.
     */
    public static double twiceSmallerTail(double observed, double expected) {
        PoissonDistribution poisson = PoissonDistribution.of(expected);
        int x = (int) observed;
        double below = poisson.cumulativeProbability(x);
        double above = x == 0 ? 1 : poisson.survivalProbability(x - 1);
        return Math.min(1, 2 * Math.min(below, above));
    }

    /** Two-sided p by minimum likelihood: all counts that are no likelier than the one observed (R {@code poisson.test}). */
    public static double minimumLikelihood(double observed, double expected) {
        PoissonDistribution poisson = PoissonDistribution.of(expected);
        int x = (int) observed;
        double bound = poisson.probability(x) * SAME;
        if (observed == expected) {
            return 1;
        }
        if (observed < expected) {
            int y = (int) Math.ceil(expected);
            while (poisson.probability(y) > bound) {
                y++;
            }
            return Math.min(1, poisson.cumulativeProbability(x) + poisson.survivalProbability(y - 1));
        }
        int y = (int) Math.floor(expected);
        while (y >= 0 && poisson.probability(y) > bound) {
            y--;
        }
        double below = y < 0 ? 0 : poisson.cumulativeProbability(y);
        return Math.min(1, below + poisson.survivalProbability(x - 1));
    }
}
