package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * Confidence limits of a count of events, taken as Poisson.
 *
 * <p>Source: Garwood 1936 (exact); Byar's approximation in Breslow and Day 1987, p. 69; the rule which of both by
 * PHEindicatormethods 2.1 ({@code phe_rate}: exact below 10 events).
 */
public final class PoissonCount {
    /** Fewest events for which Byar's approximation is used. */
    public static final int BYAR_FROM = 10;

    private PoissonCount() {}

    /** Which formula gave the limits. */
    public enum Method {
        EXACT,
        BYAR
    }

    /** Limits and the formula they come from. */
    public record Limits(Interval interval, Method method) {}

    /**
     * Exact limits: {@code L = chi2(a/2; 2x)/2}, {@code U = chi2(1-a/2; 2x+2)/2}.
     *
     * @param count events, {@code >= 0}; 0 gives L = 0 and U = -ln(a/2)
     * @param confidence e.g. 0.95
     */
    public static Interval exact(double count, double confidence) {
        requireCount(count);
        double tail = (1 - confidence) / 2;
        double lower = count == 0 ? 0 : Tails.chiSquaredLowerQuantile(tail, 2 * count) / 2;
        return new Interval(lower, Tails.chiSquaredUpperQuantile(tail, 2 * count + 2) / 2);
    }

    /**
     * Byar's lower limit, {@code x (1 - 1/(9x) - z/(3 sqrt x))^3}; 0 for no events. Not available where the formula
     * turns negative: one event above about 99.2 %.
     */
    public static Outcome<Double> byarLower(double count, double confidence) {
        requireCount(count);
        double lower = count == 0 ? 0 : cube(count, -Tails.normalQuantile(confidence));
        return lower < 0 ? Reason.COUNT_TOO_SMALL.outcome() : Outcome.of(lower);
    }

    /** Byar's upper limit, {@code (x+1) (1 - 1/(9(x+1)) + z/(3 sqrt(x+1)))^3}. */
    public static double byarUpper(double count, double confidence) {
        requireCount(count);
        return cube(count + 1, Tails.normalQuantile(confidence));
    }

    /** Exact limits below {@value #BYAR_FROM} events, Byar's from there (and exact again where they fail). */
    public static Limits limits(double count, double confidence) {
        Limits exact = new Limits(exact(count, confidence), Method.EXACT);
        return count < BYAR_FROM
                ? exact
                : byarLower(count, confidence)
                        .map(lower -> new Limits(new Interval(lower, byarUpper(count, confidence)), Method.BYAR))
                        .found()
                        .orElse(exact);
    }

    private static double cube(double x, double z) {
        double root = 1 - 1 / (9 * x) + z / (3 * Math.sqrt(x));
        return x * root * root * root;
    }

    private static void requireCount(double count) {
        if (!(count >= 0) || Double.isInfinite(count)) {
            throw new IllegalArgumentException("a count is zero or more: " + count);
        }
    }
}
