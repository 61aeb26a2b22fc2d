package org.sharedsafety.stats;

import java.util.Arrays;
import org.sharedsafety.model.result.Outcome;

/**
 * What a programme would have prevented, assuming its effect: a scenario, not a forecast.
 *
 * <p>Events x, times the share c of them that the programme reaches, times its effect e (the share of the reached events
 * that do not happen). The interval is from draws of all three: {@code Gamma(x + 1/2)} and normal numbers with the errors
 * that the intervals of c and e imply, c held between 0 and 1 and e not above 1. An effect may be negative: a programme
 * can harm.
 *
 * @param value {@code x c e}
 * @param interval 95 % or as asked
 */
public record PreventedEvents(double value, Interval interval) {
    /** Draws of the interval. */
    public static final int DRAWS = 20_000;

    /** A number somebody assumes, with the interval of its source. */
    public record Assumed(double value, Interval interval) {

        double error(double confidence) {
            return (interval.upper() - interval.lower()) / (2 * Tails.normalQuantile(confidence));
        }
    }

    /**
     * The scenario; the same for the same seed.
     *
     * @param events recorded, 0 or more
     * @param reach share of the events that is reached, 0 to 1
     * @param effect share of the reached events that is prevented, at most 1
     * @param confidence of the interval and of those that are assumed
     */
    public static Outcome<PreventedEvents> of(
            double events, Assumed reach, Assumed effect, double confidence, long seed) {
        boolean possible = events >= 0
                && reach.value() >= 0
                && reach.value() <= 1
                && effect.value() <= 1
                && reach.interval().contains(reach.value())
                && effect.interval().contains(effect.value());
        if (!possible) {
            return Reason.INVALID_INPUT.outcome();
        }
        double[] counts = UncertainValue.drawn(new UncertainValue.Rate(events, 1), DRAWS, RandomStream.of(seed, 0));
        double[] reaches = normal(reach, confidence, RandomStream.of(seed, 1));
        double[] effects = normal(effect, confidence, RandomStream.of(seed, 2));
        double[] prevented = new double[DRAWS];
        Arrays.setAll(prevented, r -> counts[r] * Math.max(0, Math.min(1, reaches[r])) * Math.min(1, effects[r]));
        Arrays.sort(prevented);
        double tail = (1 - confidence) / 2;
        return Outcome.of(new PreventedEvents(
                events * reach.value() * effect.value(),
                new Interval(Quantiles.type7(prevented, tail), Quantiles.type7(prevented, 1 - tail))));
    }

    private static double[] normal(Assumed assumed, double confidence, RandomStream stream) {
        return UncertainValue.drawn(
                new UncertainValue.Estimated(assumed.value(), assumed.error(confidence)), DRAWS, stream);
    }
}
