package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.SheetRow;

/** Puts texts into cells of a row that the sheet leaves blank or does not have; all other cells stay as they are. */
final class DerivedCells {

    private DerivedCells() {}

    /** The row with a text in a column counted from 1. */
    static SheetRow with(SheetRow row, int column, String text) {
        List<Cell> cells = new ArrayList<>(row.cells());
        while (cells.size() < column) {
            cells.add(Cell.Blank.CELL);
        }
        cells.set(column - 1, text.isEmpty() ? Cell.Blank.CELL : new Cell.Text(text));
        return new SheetRow(row.number(), cells);
    }

    /** The only column of a row that holds anything, or 0. */
    static int onlyFilled(SheetRow row) {
        int only = 0;
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                if (only > 0) {
                    return 0;
                }
                only = i + 1;
            }
        }
        return only;
    }
}
