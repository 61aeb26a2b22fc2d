package org.sharedsafety.stats;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.sharedsafety.model.result.Outcome;

/**
 * Where a place's observed over expected events would lie by chance, for its size.
 *
 * <p>Exact Poisson limits, interpolated between the counts on both sides of the tail; overdispersion
 * {@code phi = mean z^2} of the winsorised deviates {@code z = 2 (sqrt O - sqrt E)}. Source: Spiegelhalter 2005.
 */
public final class FunnelLimits {
    /** Dispersion above which inflated limits are drawn too, from {@value #MIN_PLACES} places on. */
    public static final double OVERDISPERSED = 1.5;

    /** Fewest places for inflated limits. */
    public static final int MIN_PLACES = 20;

    private FunnelLimits() {}

    /**
     * Limits of the ratio of observed to expected events.
     *
     * @param expected events, above 0
     * @param tail on each side, such as 0.025 or 0.001
     */
    public static Outcome<Interval> of(double expected, double tail) {
        if (!(expected > 0)) {
            return Reason.NO_DENOMINATOR.outcome();
        }
        return Outcome.of(new Interval(
                Math.max(0, quantile(expected, tail)) / expected, quantile(expected, 1 - tail) / expected));
    }

    /**
     * Limits as PHE draws them for counts: the ratios of an observed count to those expectations at which it would just lie
     * on the limit, {@code O / U(O)} and {@code O / L(O)} with U and L the exact limits of the count. Source:
     * PHEindicatormethods 2.1 {@code calculate_funnel_limits}.
     *
     * @param observed events, above 0
     * @param confidence 0.95 or 0.998
     */
    public static Outcome<Interval> inverted(double observed, double confidence) {
        if (!(observed > 0)) {
            return Reason.COUNT_TOO_SMALL.outcome();
        }
        Interval limits = PoissonCount.exact(observed, confidence);
        return Outcome.of(new Interval(observed / limits.upper(), observed / limits.lower()));
    }

    /**
     * Limits of a share of so many people about a baseline share p, {@code p -+ z sqrt(p (1-p)/n)}, from 0 to 1. Source:
     * PHEindicatormethods 2.1 for proportions.
     */
    public static Outcome<Interval> ofShare(double baseline, double people, double confidence) {
        if (!(people > 0)) {
            return Reason.NO_DENOMINATOR.outcome();
        }
        if (!(baseline >= 0 && baseline <= 1)) {
            return Reason.INVALID_INPUT.outcome();
        }
        double half = Tails.normalQuantile(confidence) * Math.sqrt(baseline * (1 - baseline) / people);
        return Outcome.of(new Interval(Math.max(0, baseline - half), Math.min(1, baseline + half)));
    }

    /** The count below which a share p lies, between whole counts as their probabilities are. */
    private static double quantile(double expected, double p) {
        PoissonDistribution poisson = PoissonDistribution.of(expected);
        int r = poisson.inverseCumulativeProbability(p);
        double at = poisson.cumulativeProbability(r);
        return r - (at - p) / poisson.probability(r);
    }

    /** Probability of so many events or more. */
    public static double upper(double observed, double expected) {
        int x = (int) observed;
        return x == 0 ? 1 : PoissonDistribution.of(expected).survivalProbability(x - 1);
    }

    /** Probability of so many events or fewer. */
    public static double lower(double observed, double expected) {
        return PoissonDistribution.of(expected).cumulativeProbability((int) observed);
    }

    /**
     * Dispersion of all places about their expectation, the outermost tenth on each side drawn in.
     *
     * @param winsorised share on each side, 0.1
     */
    public static Outcome<Double> dispersion(double[] observed, double[] expected, double winsorised) {
        Sums.requirePairs(observed, expected);
        if (observed.length < 2) {
            return Reason.TOO_FEW.outcome();
        }
        double[] z = new double[observed.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = 2 * (Math.sqrt(observed[i]) - Math.sqrt(expected[i]));
        }
        double[] sorted = z.clone();
        Arrays.sort(sorted);
        double low = Quantiles.type7(sorted, winsorised);
        double high = Quantiles.type7(sorted, 1 - winsorised);
        Sums squares = new Sums();
        for (double v : z) {
            double held = Math.max(low, Math.min(high, v));
            squares.add(held * held);
        }
        return Outcome.of(squares.total() / z.length);
    }
}
