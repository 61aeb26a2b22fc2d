package org.sharedsafety.model.recipe;

import java.util.Locale;

/** What a column was taken for. */
public enum ColumnRole {
    PLACE,
    PLACE_CODE,
    /** The place above: state name, abbreviation or code. */
    PARENT,
    PERIOD,
    METRIC,
    /** Says row by row which measure the row holds; part of the measures, so told as one. */
    MEASURE_NAME,
    GROUP,
    LOWER,
    UPPER,
    NUMERATOR,
    DENOMINATOR,
    /** A margin of error, from which the interval of a measure is made; told as a flag beside it. */
    MARGIN,
    FLAG,
    IGNORED;

    /** The name in JSON, such as {@code place-code}. */
    public String json() {
        if (this == MEASURE_NAME) {
            return METRIC.json();
        }
        if (this == MARGIN) {
            return FLAG.json();
        }
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
