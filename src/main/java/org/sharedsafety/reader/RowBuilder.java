package org.sharedsafety.reader;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.SheetRow;

/** Gathers the cells of one row after the other, each in its column. */
final class RowBuilder {
    /** The columns of a worksheet: A to XFD. */
    static final int MAX_COLUMNS = 16_384;

    private Cell[] cells = new Cell[64];
    private int width;

    RowBuilder() {
        Arrays.fill(cells, Cell.Blank.CELL);
    }

    /** Puts a cell into a column counted from 1; answers false where one stands there already. */
    boolean put(int column, Cell cell) {
        if (cell == Cell.Blank.CELL) {
            return true;
        }
        if (column > cells.length) {
            int old = cells.length;
            cells = Arrays.copyOf(cells, Math.min(MAX_COLUMNS, Math.max(column, old * 2)));
            Arrays.fill(cells, old, cells.length, Cell.Blank.CELL);
        }
        boolean free = cells[column - 1] == Cell.Blank.CELL;
        cells[column - 1] = cell;
        width = Math.max(width, column);
        return free;
    }

    /** The row gathered so far, or null where it holds nothing; the next one starts empty. */
    @Nullable
    SheetRow finish(int number) {
        if (width == 0) {
            return null;
        }
        SheetRow row = new SheetRow(number, List.of(Arrays.copyOf(cells, width)));
        Arrays.fill(cells, 0, width, Cell.Blank.CELL);
        width = 0;
        return row;
    }
}
