package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.sharedsafety.model.result.Outcome;

/**
 * Limits within which counts stay as long as nothing but chance moves them.
 *
 * <p>c chart: {@code c +- 3 sqrt c}, and exact Poisson limits at 99.73 %, the ones to show below a mean of 5. u chart:
 * {@code u +- 3 sqrt(u / n_i)}. Laney's u': the same times the deviation of successive standardised values,
 * {@code mean |z_i - z_(i-1)| / 1.128}. Sources: Shewhart 1931; Laney 2002.
 */
public final class ControlChart {
    /** Probability within three standard deviations of a normal. */
    public static final double WITHIN = 0.9973;

    /** Expected range of two standard normal values. */
    private static final double RANGE_OF_TWO = 1.128;

    private ControlChart() {}

    /**
     * Limits of counts over equal exposure.
     *
     * @param centre mean count
     * @param limits three standard deviations, not below 0
     * @param exact Poisson limits at 99.73 %
     */
    public record Counts(double centre, Interval limits, Interval exact) {}

    /**
     * Limits and position of one rate.
     *
     * @param limits three standard deviations, not below 0
     * @param laney the same times Laney's factor
     * @param exact Poisson limits of its count at 99.73 %, over its exposure
     */
    public record Rate(Interval limits, double z, Interval laney, Interval exact) {}

    /**
     * Limits of rates over unequal exposure.
     *
     * @param centre all events over all exposure
     * @param sigmaZ Laney's factor; 1 where chance alone moves the points
     * @param dispersion sum of the baseline's z squared over its points less one; 1 where chance alone moves them
     * @param points one a time
     */
    public record Rates(double centre, double sigmaZ, double dispersion, List<Rate> points) {
        public Rates {
            points = List.copyOf(points);
        }
    }

    /** The c chart; the baseline is all points. */
    public static Outcome<Counts> counts(double[] events) {
        Sums.requireFinite(events);
        if (events.length == 0) {
            return Reason.TOO_FEW.outcome();
        }
        double c = Sums.mean(events);
        if (!(c > 0)) {
            return Reason.COUNT_TOO_SMALL.outcome();
        }
        return Outcome.of(
                new Counts(c, new Interval(Math.max(0, c - 3 * Math.sqrt(c)), c + 3 * Math.sqrt(c)), exact(c)));
    }

    /** The u chart and Laney's u' chart; the baseline is all points. */
    public static Outcome<Rates> rates(double[] events, double[] exposure) {
        return rates(events, exposure, events.length);
    }

    /**
     * The same with limits that the first points fix, so that an alarm later does not move them.
     *
     * @param baseline how many points fix centre, dispersion and Laney's factor
     */
    public static Outcome<Rates> rates(double[] events, double[] exposure, int baseline) {
        Sums.requirePairs(events, exposure);
        if (baseline < 2 || events.length < baseline) {
            return Reason.TOO_FEW.outcome();
        }
        double u = Sums.sum(Arrays.copyOf(events, baseline)) / Sums.sum(Arrays.copyOf(exposure, baseline));
        if (!(u > 0)) {
            return Reason.COUNT_TOO_SMALL.outcome();
        }
        double[] z = new double[events.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = (events[i] / exposure[i] - u) / Math.sqrt(u / exposure[i]);
        }
        double squares = z[0] * z[0];
        double moving = 0;
        for (int i = 1; i < baseline; i++) {
            squares += z[i] * z[i];
            moving += Math.abs(z[i] - z[i - 1]);
        }
        double sigma = moving / (baseline - 1) / RANGE_OF_TWO;
        List<Rate> points = new ArrayList<>();
        for (int i = 0; i < z.length; i++) {
            double half = 3 * Math.sqrt(u / exposure[i]);
            points.add(new Rate(
                    new Interval(Math.max(0, u - half), u + half),
                    z[i],
                    new Interval(Math.max(0, u - half * sigma), u + half * sigma),
                    exact(u * exposure[i]).times(1 / exposure[i])));
        }
        return Outcome.of(new Rates(u, sigma, squares / (baseline - 1), points));
    }

    /** Poisson limits of a count with that mean at {@value #WITHIN}. */
    private static Interval exact(double mean) {
        PoissonDistribution poisson = PoissonDistribution.of(mean);
        double tail = (1 - WITHIN) / 2;
        return new Interval(poisson.inverseCumulativeProbability(tail), poisson.inverseCumulativeProbability(1 - tail));
    }
}
