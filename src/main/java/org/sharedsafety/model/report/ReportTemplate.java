package org.sharedsafety.model.report;

import java.util.Locale;

/** The kinds of report that the program knows to begin with; a person changes the outline of each. */
public enum ReportTemplate {
    /** One place with its five principles. */
    COUNTY_PROFILE,
    /** Two measures side by side. */
    COMPARISON_BRIEF,
    /** Headline sentences, five charts, changes and what is asked of whom, for a board. */
    BOARD_TWO_PAGER,
    /** All measures of one principle. */
    PRINCIPLE_REPORT,
    /** What an epidemiologist needs to check the numbers. */
    METHODS_PACK,
    /** What was shown, said and decided in a workshop. */
    WORKSHOP_RECORD,
    /** What one agency answers for. */
    AGENCY_SHEET;

    /** The name on the command line, such as {@code board-two-pager}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The template of a code; fails on any other text. */
    public static ReportTemplate ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
