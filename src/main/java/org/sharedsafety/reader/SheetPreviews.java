package org.sharedsafety.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.SheetRow;

/** Makes previews of sheets: the first rows, the last rows, and how far the sheet goes. */
public final class SheetPreviews {
    private final int first;
    private final int last;

    /** Previews of so many rows from the start of a sheet and so many from its end. */
    public SheetPreviews(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** Reads the whole sheet once and keeps the rows of the preview, without doubles. */
    public Grid preview(Spreadsheet spreadsheet, String sheet, Progress progress) {
        Keeper keeper = new Keeper();
        spreadsheet.read(sheet, keeper, progress);
        SheetLayout layout = spreadsheet.layout(sheet, progress);
        List<SheetRow> rows = new ArrayList<>(keeper.head);
        rows.addAll(keeper.tail);
        return new Grid(
                sheet,
                rows,
                layout.merged(),
                keeper.lastRow,
                keeper.lastColumn,
                layout.hiddenRows(),
                layout.hiddenColumns(),
                !keeper.dropped);
    }

    /** Keeps the first rows and, in a ring, the last ones. */
    private final class Keeper implements RowSink {
        private final List<SheetRow> head = new ArrayList<>();
        private final Deque<SheetRow> tail = new ArrayDeque<>();
        private int lastRow;
        private int lastColumn;
        private boolean dropped;

        @Override
        public boolean accept(SheetRow row) {
            int column = lastUsed(row);
            if (column > 0) {
                lastRow = row.number();
                lastColumn = Math.max(lastColumn, column);
            }
            if (head.size() < first) {
                head.add(row);
            } else if (last > 0) {
                if (tail.size() == last) {
                    tail.removeFirst();
                    dropped = true;
                }
                tail.addLast(row);
            } else {
                dropped = true;
            }
            return true;
        }

        private int lastUsed(SheetRow row) {
            int column = row.cells().size();
            while (column > 0 && row.cells().get(column - 1) == Cell.Blank.CELL) {
                column--;
            }
            return column;
        }
    }
}
