package org.sharedsafety.model;

/** Cells shown as one: rows and columns from 1, both ends in; the value stands in the first. */
public record MergedRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    public MergedRange {
        if (firstRow < 1 || firstColumn < 1 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException("not a range");
        }
    }

    /** Whether a cell lies in the range. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    @Override
    public String toString() {
        return new CellAddress(firstRow, firstColumn) + ":" + new CellAddress(lastRow, lastColumn);
    }
}
