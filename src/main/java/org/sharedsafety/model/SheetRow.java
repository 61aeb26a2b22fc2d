package org.sharedsafety.model;

import java.util.List;

/** One row of a sheet: its number, counted from 1, and its cells from column A on. */
public record SheetRow(int number, List<Cell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column counted from 1; blank beyond the last one. */
    public Cell cell(int column) {
        return column >= 1 && column <= cells.size() ? cells.get(column - 1) : Cell.Blank.CELL;
    }

    /** Whether no cell holds anything. */
    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
