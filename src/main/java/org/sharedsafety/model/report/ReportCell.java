package org.sharedsafety.model.report;

/** What stands in a cell of a report's table. */
public sealed interface ReportCell {
    /** Nothing. */
    ReportCell EMPTY = new Text("");

    /** Words; never a formula, whatever they begin with. */
    record Text(String text) implements ReportCell {}

    /**
     * A number with the id that leads to where it comes from.
     *
     * @param value finite
     */
    record Value(NumberId id, double value, NumberShape shape) implements ReportCell {
        public Value {
            finite(value);
        }
    }

    /**
     * A number that the office program computes from other cells of the same row.
     *
     * @param formula without {@code =}; {@code {column}} stands for the cell of that column in this row,
     *     {@code {table.column.first}} and {@code {table.column.last}} for the ends of a column of a table above on the sheet
     * @param value what it comes to, finite
     */
    record Formula(NumberId id, String formula, double value, NumberShape shape) implements ReportCell {
        public Formula {
            finite(value);
        }
    }

    private static void finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a number in a report is finite; a missing one is a flag");
        }
    }
}
