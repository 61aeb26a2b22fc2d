package org.sharedsafety.model.recipe;

/**
 * A column of a sheet, named twice: by its letters, and by its header, by which it is found again in next year's file.
 *
 * @param column letters such as {@code C}
 * @param header the joined header text; empty where there is none
 */
public record ColumnRef(String column, String header) {
    public ColumnRef {
        if (!column.matches("[A-Z]{1,5}")) {
            throw new IllegalArgumentException("not a column: " + column);
        }
    }
}
