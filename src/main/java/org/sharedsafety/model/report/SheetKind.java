package org.sharedsafety.model.report;

import java.util.Locale;

/** The sheets that a report can have, in the order in which they stand unless a person orders them anew. */
public enum SheetKind {
    /** Title, organization, date, places, periods, how it was made. */
    COVER,
    /** Links to the sheets. */
    CONTENTS,
    /** At most ten plain sentences under the five principles, the balance line, safety for all. */
    SUMMARY,
    /** The measures of public health. */
    PUBLIC_HEALTH,
    /** The measures of well-being. */
    WELL_BEING,
    /** The measures of survivors at the center. */
    SURVIVORS,
    /** The measures of breaking the cycle of harm. */
    CYCLE,
    /** The measures of making the system work. */
    SYSTEM,
    /** Two measures for every place, with their link in words and who is left out. */
    COMPARE,
    /** A view out of the collection. */
    FIGURE,
    /** Budget lines by purpose. */
    INVESTMENT,
    /** Measures by agency. */
    RESPONSIBILITY,
    /** What people said and decided. */
    VOICE,
    /** Cautions, shorthand, what is hidden and why, breaks. */
    NOTES,
    /** Files with publisher, licence, date and SHA-256. */
    SOURCES,
    /** Formulas, definitions, rules, versions. */
    METHODS,
    /** The numbers one a row, for use elsewhere. */
    DATA;

    /** The name in stored outlines and on the command line, such as {@code public-health}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a code; fails on any other text. */
    public static SheetKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
