package org.sharedsafety.ui.compare;

import org.sharedsafety.chart.ClassMethod;

/**
 * How charts are drawn, whatever is compared.
 *
 * @param method how values become classes of a map
 * @param allYears whether the classes keep their limits in every year
 * @param bubbles whether the marks of the scatter are as large as their places have residents
 */
public record MapLook(ClassMethod method, boolean allYears, boolean bubbles) {
    /** About as many places in each class, the same limits in every year, dots. */
    public static final MapLook USUAL = new MapLook(ClassMethod.EQUAL_COUNTS, true, false);
}
