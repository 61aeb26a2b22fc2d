package org.sharedsafety.chart;

import java.util.List;

/**
 * The limits of the classes of both maps, where they are not made of the drawn values alone.
 *
 * @param years the years whose values made them, such as 2018–2024; empty for the drawn year alone
 * @param x minimum, inner limits and maximum of the condition; empty for classes of about equal count
 * @param y the same of the harm
 */
public record ClassLimits(ClassMethod method, String years, List<Double> x, List<Double> y) {
    /** Classes of about equal count, of the drawn values alone. */
    public static final ClassLimits NONE = new ClassLimits(ClassMethod.EQUAL_COUNTS, "", List.of(), List.of());

    public ClassLimits {
        x = List.copyOf(x);
        y = List.copyOf(y);
    }
}
