package org.sharedsafety.model.report;

/**
 * A column of a report's table.
 *
 * @param id unique in its table; formulas name columns by it
 * @param title said, with its unit where it has one
 * @param width in characters
 */
public record ReportColumn(String id, String title, int width) {
    /** The column in which the ids of a row's main number stand. */
    public static final String ID = "id";
}
