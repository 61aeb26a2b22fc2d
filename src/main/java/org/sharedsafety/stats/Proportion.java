package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * Confidence limits of a share {@code x / n}.
 *
 * <p>Source: Wilson 1927; Clopper and Pearson 1934.
 */
public final class Proportion {
    private Proportion() {}

    /**
     * Wilson score limits without continuity correction:
     * {@code (2x + z^2 -+ z sqrt(z^2 + 4x(1-p))) / (2(n + z^2))}.
     *
     * <p>0 of n gives a lower limit of exactly 0, n of n an upper limit of exactly 1. Survey shares are not for this:
     * use the published interval or an effective n.
     */
    public static Outcome<Interval> wilson(double count, double of, double confidence) {
        if (!(of > 0)) {
            return Reason.NO_DENOMINATOR.outcome();
        }
        if (!(count >= 0 && count <= of) || count != Math.rint(count)) {
            return Reason.INVALID_INPUT.outcome();
        }
        double z = Tails.normalQuantile(confidence);
        double half = z * Math.sqrt(z * z + 4 * count * (1 - count / of));
        double scale = 2 * (of + z * z);
        double lower = count == 0 ? 0 : (2 * count + z * z - half) / scale;
        double upper = count == of ? 1 : (2 * count + z * z + half) / scale;
        return Outcome.of(new Interval(lower, upper));
    }

    /** Clopper-Pearson ("exact") limits from the beta distribution; the ends 0 and 1 as for Wilson. */
    public static Outcome<Interval> clopperPearson(double count, double of, double confidence) {
        return wilson(count, of, confidence).map(checked -> {
            double tail = (1 - confidence) / 2;
            double lower = count == 0 ? 0 : Tails.betaLowerQuantile(tail, count, of - count + 1);
            double upper = count == of ? 1 : Tails.betaUpperQuantile(tail, count + 1, of - count);
            return new Interval(lower, upper);
        });
    }
}
