package org.sharedsafety.stats;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.sharedsafety.model.result.Outcome;

/**
 * How much there may be behind what was recorded: recorded events over the share that is reported and recorded.
 *
 * <p>{@code N = x / p}; interval {@code ln N +- z sqrt(1/x + (se/p)^2)}, or by draws from {@code Gamma(x + 1/2)} and
 * {@code Beta(m p, m (1 - p))}, {@code m = p (1 - p) / se^2}, where the share is within three errors of 0 or fewer than
 * ten events were recorded. Shown beside, never instead of, what was recorded.
 *
 * @param value N
 * @param interval of N
 */
public record DarkFigure(double value, Interval interval) {
    /** Draws of the interval by simulation. */
    public static final int DRAWS = 20_000;

    /** The estimate with the interval that fits: by the formula, or by draws where that would be wrong. */
    public static Outcome<DarkFigure> of(double recorded, double share, double error, double confidence, long seed) {
        return isReasonable(share, error) && recorded >= 0
                ? share <= 3 * error || recorded < 10
                        ? drawn(recorded, share, error, confidence, seed)
                        : formula(recorded, share, error, confidence, true)
                : Reason.INVALID_INPUT.outcome();
    }

    private static boolean isReasonable(double share, double error) {
        return share > 0 && share < 1 && error > 0;
    }

    /**
     * The interval by formula.
     *
     * @param chance whether the recorded count itself varies by chance
     */
    public static Outcome<DarkFigure> formula(
            double recorded, double share, double error, double confidence, boolean chance) {
        if (!(recorded > 0) || !isReasonable(share, error)) {
            return Reason.COUNT_TOO_SMALL.outcome();
        }
        double value = recorded / share;
        double relative = error / share;
        double half = Tails.normalQuantile(confidence) * Math.sqrt((chance ? 1 / recorded : 0) + relative * relative);
        return Outcome.of(new DarkFigure(value, new Interval(value * Math.exp(-half), value * Math.exp(half))));
    }

    /** The interval by draws; the same for the same seed. */
    public static Outcome<DarkFigure> drawn(double recorded, double share, double error, double confidence, long seed) {
        double size = share * (1 - share) / (error * error);
        if (!isReasonable(share, error) || !(size > 0)) {
            return Reason.INVALID_INPUT.outcome();
        }
        GammaDistribution gamma = GammaDistribution.of(recorded + 0.5, 1);
        BetaDistribution beta = BetaDistribution.of(size * share, size * (1 - share));
        RandomStream counts = RandomStream.of(seed, 0);
        RandomStream shares = RandomStream.of(seed, 1);
        double[] n = new double[DRAWS];
        // Each stratum of both is met once: far fewer draws for the same precision.
        double[] order = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            order[i] = i;
        }
        shares.shuffle(order);
        for (int i = 0; i < DRAWS; i++) {
            double u = (i + counts.nextDouble()) / DRAWS;
            double v = (order[i] + shares.nextDouble()) / DRAWS;
            n[i] = gamma.inverseCumulativeProbability(u) / beta.inverseCumulativeProbability(v);
        }
        Arrays.sort(n);
        double tail = (1 - confidence) / 2;
        return Outcome.of(
                new DarkFigure(recorded / share, new Interval(Quantiles.type7(n, tail), Quantiles.type7(n, 1 - tail))));
    }
}
