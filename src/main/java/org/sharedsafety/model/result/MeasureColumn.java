package org.sharedsafety.model.result;

/**
 * The columns of one measure's numbers, one row a place, period and group, as {@code query} hands them to {@code analysis}.
 *
 * <p>A place that exists in the period but has no observation has a row with an empty status. Values are in the measure's unit (scaled, and divided where the sheet
 * held counts), never the raw cell.
 */
public enum MeasureColumn {
    /** IntColumn: the project's number of the place. */
    PLACE_ID("place_id"),
    /** IntColumn: position of the period in the list that was asked for. */
    PERIOD("period"),
    /** IntColumn: position of the group in the list that was asked for. */
    GROUP("group"),
    /** DoubleColumn: empty where there is no value. */
    VALUE("value"),
    /** DoubleColumn: the count above the line, where known. */
    NUMERATOR("numerator"),
    /** DoubleColumn: the number below the line, where known. */
    DENOMINATOR("denominator"),
    LOWER("lower"),
    UPPER("upper"),
    /** StringColumn: the JSON name of a {@link org.sharedsafety.model.Status}; empty where there is no observation. */
    STATUS("status"),
    /** StringColumn: key of a message without arguments; may be empty. */
    REASON("reason"),
    /** DoubleColumn: share of the place, 0 to 1, that the number covers; empty where not known. */
    COVERAGE("coverage"),
    /** DoubleColumn: residents of the place, empty where not known or not asked for. */
    POPULATION("population");

    private final String column;

    MeasureColumn(String column) {
        this.column = column;
    }

    /** The column's name in the table. */
    public String column() {
        return column;
    }
}
