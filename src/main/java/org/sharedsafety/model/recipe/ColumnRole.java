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
    GROUP,
    LOWER,
    UPPER,
    NUMERATOR,
    DENOMINATOR,
    FLAG,
    IGNORED;

    /** The name in JSON, such as {@code place-code}. */
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
