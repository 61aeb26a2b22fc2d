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
    FOOTNOTE,
    /** The name of one of several stacked tables. */
    CAPTION,
    /** The header over again. */
    REPEATED_HEADER,
    /** A label of its own for the rows below it. */
    HEADING,
    /** A difference or change between rows, made from them. */
    DIFFERENCE,
    /** A total, an average or another sum made from other rows. */
    TOTAL,
    /** A part of a place of which the sheet gives the total too. */
    PART,
    /** A table below with other columns. */
    OTHER_TABLE;

    /** The name in JSON. */
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
