package org.sharedsafety.stats;

import org.sharedsafety.stats.Outcome.Reason;

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
     * Byar's limits: {@code L = x(1 - 1/(9x) - z/(3 sqrt x))^3}, {@code U} the same with {@code x+1} and plus.
     *
     * <p>Where the lower formula turns negative (one event above about 99.2 %) the result is not available; 0 events
     * give L = 0.
     */
    public static Outcome<Interval> byar(double count, double confidence) {
        requireCount(count);
        double z = Tails.normalQuantile(confidence);
        double upper = cube(count + 1, z);
        double lower = count == 0 ? 0 : cube(count, -z);
        return lower < 0 ? Outcome.notAvailable(Reason.COUNT_TOO_SMALL) : Outcome.of(new Interval(lower, upper));
    }

    /** Exact limits below {@value #BYAR_FROM} events, Byar's from there. */
    public static Limits limits(double count, double confidence) {
        if (count < BYAR_FROM) {
            return new Limits(exact(count, confidence), Method.EXACT);
        }
        return byar(count, confidence)
                .found()
                .map(interval -> new Limits(interval, Method.BYAR))
                .orElseGet(() -> new Limits(exact(count, confidence), Method.EXACT));
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
