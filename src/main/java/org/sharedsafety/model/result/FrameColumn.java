package org.sharedsafety.model.result;

/**
 * The columns of a frame: two measures side by side, one row a place, as {@code query} hands it to {@code analysis}.
 *
 * <p>A place without a number for a measure has an empty value and a status that says why; a place without an
 * observation of either may be left out of the frame. Values are in the measure's unit (scaled, and divided where the
 * sheet held counts), never the raw cell.
 */
public enum FrameColumn {
    /** IntColumn: the project's number of the place; every place at most once. */
    PLACE_ID("place_id"),
    /** DoubleColumn: residents in the period of y, empty where not known. */
    POPULATION("population"),
    /** DoubleColumn: planar coordinate of the place's centre to the east, projected, any one unit; empty where unknown. */
    EAST("east"),
    /** DoubleColumn: planar coordinate to the north, in the unit of {@link #EAST}. */
    NORTH("north"),
    /** DoubleColumn: the condition's value. */
    X_VALUE("x_value"),
    X_NUMERATOR("x_numerator"),
    X_DENOMINATOR("x_denominator"),
    X_LOWER("x_lower"),
    X_UPPER("x_upper"),
    /** StringColumn: the JSON name of a {@link org.sharedsafety.model.Status}; empty where there is no observation. */
    X_STATUS("x_status"),
    /** StringColumn: key of a message without arguments, what was done to have the value or why there is none; may be empty. */
    X_REASON("x_reason"),
    /** DoubleColumn: share of the place, 0 to 1, that agencies cover which reported; empty where not known. */
    X_COVERAGE("x_coverage"),
    /** DoubleColumn: the harm's value; the columns after it as for x. */
    Y_VALUE("y_value"),
    Y_NUMERATOR("y_numerator"),
    Y_DENOMINATOR("y_denominator"),
    Y_LOWER("y_lower"),
    Y_UPPER("y_upper"),
    Y_STATUS("y_status"),
    Y_REASON("y_reason"),
    Y_COVERAGE("y_coverage");

    private final String column;

    FrameColumn(String column) {
        this.column = column;
    }

    /** The column's name in the table. */
    public String column() {
        return column;
    }
}
