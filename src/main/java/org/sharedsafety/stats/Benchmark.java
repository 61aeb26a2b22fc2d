package org.sharedsafety.stats;

/**
 * Where an interval lies beside a fixed benchmark.
 *
 * <p>An interval wholly below is lower, wholly above higher, one that contains the benchmark (bounds included) similar.
 * Polarity is not decided here: higher is not worse. Source: PHEindicatormethods and Fingertips comparisons.
 */
public final class Benchmark {
    private Benchmark() {}

    /** Three classes at one confidence. */
    public enum Side {
        LOWER,
        SIMILAR,
        HIGHER
    }

    /** Five classes: 99.8 % first, then 95 %. */
    public enum FiveWay {
        LOWER_99_8,
        LOWER_95,
        SIMILAR,
        HIGHER_95,
        HIGHER_99_8
    }

    /** The side on which an interval lies. */
    public static Side side(Interval interval, double benchmark) {
        if (interval.upper() < benchmark) {
            return Side.LOWER;
        }
        return interval.lower() > benchmark ? Side.HIGHER : Side.SIMILAR;
    }

    /** The class of a value by its 95 % and its 99.8 % interval. */
    public static FiveWay fiveWay(Interval at95, Interval at998, double benchmark) {
        Side wide = side(at998, benchmark);
        return switch (side(at95, benchmark)) {
            case LOWER -> wide == Side.LOWER ? FiveWay.LOWER_99_8 : FiveWay.LOWER_95;
            case HIGHER -> wide == Side.HIGHER ? FiveWay.HIGHER_99_8 : FiveWay.HIGHER_95;
            case SIMILAR -> FiveWay.SIMILAR;
        };
    }
}
