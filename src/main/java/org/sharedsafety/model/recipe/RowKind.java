package org.sharedsafety.model.recipe;

import java.util.Locale;

/** What a row of a sheet was taken for. */
public enum RowKind {
    TITLE,
    NOTE,
    BLANK,
    HEADER,
    DATA,
    /** A total or a place of a higher level: kept aside. */
    AGGREGATE,
    FOOTNOTE;

    /** The name in JSON. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
