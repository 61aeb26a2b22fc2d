package org.sharedsafety.chart;

import java.util.Locale;

/** How values become classes of a map. */
public enum ClassMethod {
    /** About as many places in each. */
    EQUAL_COUNTS,
    /** The least spread inside the classes, found exactly. */
    NATURAL,
    /** All of one width. */
    EQUAL_STEPS,
    /** Around the middle value: 5 % and 20 % below and above it. */
    BENCHMARK;

    /** The last part of its keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
