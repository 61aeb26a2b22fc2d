package org.sharedsafety.stats;

import java.util.Locale;
import org.sharedsafety.model.result.Outcome;

/**
 * How much a count can change by chance alone: a mark of reliability, not of privacy.
 *
 * <p>The relative standard error of a Poisson count is {@code 100 / sqrt x} percent. The first class that holds, in the
 * order of the enum; below 16 US Cancer Statistics hides, below 20 CDC WONDER calls a rate unreliable.
 */
public enum Reliability {
    ZERO_COUNT,
    COUNT_LT_10,
    RSE_GT_30,
    COUNT_LT_16,
    COUNT_LT_20,
    OK;

    private static final double UNSTABLE_PERCENT = 30;

    /** The class of a count of events, {@code >= 0}. */
    public static Reliability of(double count) {
        if (!(count >= 0)) {
            throw new IllegalArgumentException("a count is zero or more: " + count);
        }
        if (count == 0) {
            return ZERO_COUNT;
        }
        if (count < 10) {
            return COUNT_LT_10;
        }
        if (100 / Math.sqrt(count) > UNSTABLE_PERCENT) {
            return RSE_GT_30;
        }
        return count < 16 ? COUNT_LT_16 : count < 20 ? COUNT_LT_20 : OK;
    }

    /** The relative standard error in percent; none for no events. */
    public static Outcome<Double> relativeStandardError(double count) {
        return count > 0 ? Outcome.of(100 / Math.sqrt(count)) : Reason.COUNT_TOO_SMALL.outcome();
    }

    /** The name in tables, such as {@code count_lt_10}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
