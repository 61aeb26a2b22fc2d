package org.sharedsafety.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a publisher would print for one measure, place and year; parts that it would leave empty are null. */
record Value(
        @Nullable BigDecimal published,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper) {

    static final Value NONE = new Value(null, null, null, null, null);

    static Value count(long count) {
        return new Value(null, count, null, null, null);
    }

    static Value level(double value, int decimals) {
        return new Value(rounded(value, decimals), null, null, null, null);
    }

    /** The share as a percentage with one decimal, made from its two counts; no percentage of nothing. */
    static Value share(long numerator, long denominator) {
        BigDecimal percent = denominator == 0 ? null : rounded(100.0 * numerator / denominator, 1);
        return new Value(percent, numerator, denominator, null, null);
    }

    /** As {@link #share} with the Wilson 95 percent interval (Wilson 1927), percent, one decimal. */
    static Value survey(long numerator, long denominator) {
        double z = 1.959964;
        double p = (double) numerator / denominator;
        double n = denominator;
        double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
        return new Value(
                rounded(100 * p, 1),
                numerator,
                denominator,
                rounded(100 * (middle - half), 1),
                rounded(100 * (middle + half), 1));
    }

    /** The cells of the measure's columns, as many as {@link Measure#headers()}. */
    List<@Nullable Object> cells(Measure measure) {
        List<@Nullable Object> cells = new ArrayList<>();
        switch (measure.kind()) {
            case COUNT -> cells.add(numerator);
            case LEVEL -> cells.add(published);
            case SHARE -> {
                cells.add(published);
                cells.add(numerator);
                cells.add(denominator);
            }
            case SURVEY -> {
                cells.add(published);
                cells.add(lower);
                cells.add(upper);
                cells.add(numerator);
                cells.add(denominator);
            }
        }
        return cells;
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
