package org.sharedsafety.recipe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.SheetRow;

/**
 * One pass over a sheet that keeps its first 100 rows, its last 20 and those that stand out, and counts the rest by
 * column; the memory it takes does not grow with the sheet.
 */
public final class SheetProfile implements RowSink {

    private static final int HEAD = 100;
    private static final int TAIL = 20;
    private static final int MOST_ODD = 300;

    private final List<MergedRange> merged;
    private final List<SheetRow> head = new ArrayList<>();
    private final Deque<SheetRow> tail = new ArrayDeque<>();
    private final Deque<SheetRow> fullTail = new ArrayDeque<>();
    private final List<SheetRow> odd = new ArrayList<>();
    private final List<ColumnStats> columns = new ArrayList<>();
    private @Nullable SheetLayout layout;
    private CellReading reading = new CellReading(MissingCodes.standard(), false);
    private boolean decimalComma;
    private long rowsRead;
    private int lastRow;
    private int lastColumn;

    /** A profile of a sheet with these merged ranges; none for a text file. */
    public SheetProfile(List<MergedRange> merged) {
        this.merged = List.copyOf(merged);
    }

    /** The profile of a sheet that is in memory as a whole. */
    public static SheetProfile of(Grid grid) {
        SheetProfile profile = new SheetProfile(grid.merged());
        grid.rows().forEach(profile::accept);
        return profile;
    }

    @Override
    public boolean accept(SheetRow row) {
        if (row.isBlank()) {
            if (layout == null) {
                head.add(row);
            }
            return true;
        }
        rowsRead++;
        lastRow = row.number();
        lastColumn = Math.max(lastColumn, HeaderText.lastFilled(row));
        if (layout == null) {
            head.add(row);
            if (head.size() >= HEAD) {
                layOut();
            }
            return true;
        }
        count(row, layout);
        return true;
    }

    /** Where the table begins; ends the pass over the head where the sheet is short. */
    SheetLayout layout() {
        SheetLayout found = layout;
        return found == null ? layOut() : found;
    }

    private SheetLayout layOut() {
        decimalComma = DecimalComma.isUsed(head);
        reading = new CellReading(MissingCodes.standard(), decimalComma);
        SheetLayout found = new HeaderFinder(head, merged).find();
        layout = found;
        int lastHeader = found.headerRows().isEmpty()
                ? 0
                : found.headerRows().get(found.headerRows().size() - 1);
        for (SheetRow row : head) {
            if (row.number() > lastHeader && !row.isBlank()) {
                count(row, found);
            }
        }
        return found;
    }

    private void count(SheetRow row, SheetLayout found) {
        keepLast(tail, row);
        int filled = HeaderText.filled(row);
        if (filled < Math.min(2, found.width())) {
            keepOdd(row);
            return;
        }
        keepLast(fullTail, row);
        if (filled * 3 < found.width()) {
            keepOdd(row);
        }
        int width = Math.max(found.width(), row.cells().size());
        while (columns.size() < width) {
            columns.add(new ColumnStats());
        }
        List<Cell> cells = row.cells();
        for (int i = 0; i < columns.size(); i++) {
            if (i < cells.size()) {
                columns.get(i).add(cells.get(i), reading);
            } else {
                columns.get(i).addBlank();
            }
        }
    }

    private void keepOdd(SheetRow row) {
        if (odd.size() < MOST_ODD) {
            odd.add(row);
        }
    }

    private static void keepLast(Deque<SheetRow> rows, SheetRow row) {
        rows.addLast(row);
        if (rows.size() > TAIL) {
            rows.removeFirst();
        }
    }

    /** The first rows, those that stand out and the last ones, in order, each once. */
    List<SheetRow> keptRows() {
        layout();
        TreeMap<Integer, SheetRow> kept = new TreeMap<>();
        head.forEach(row -> kept.put(row.number(), row));
        odd.forEach(row -> kept.put(row.number(), row));
        fullTail.forEach(row -> kept.put(row.number(), row));
        tail.forEach(row -> kept.put(row.number(), row));
        return List.copyOf(kept.values());
    }

    /** What stands in a column counted from 1. */
    ColumnStats column(int column) {
        return column <= columns.size() ? columns.get(column - 1) : new ColumnStats();
    }

    /** How many columns the sheet has. */
    int width() {
        return Math.max(lastColumn, layout().width());
    }

    /** Whether 1,5 is one and a half in this sheet. */
    boolean decimalComma() {
        layout();
        return decimalComma;
    }

    /** How many rows hold anything. */
    public long rowsRead() {
        return rowsRead;
    }

    /** The number of the last row that holds anything, 0 for an empty sheet. */
    public int lastRow() {
        return lastRow;
    }

    int lastColumn() {
        return lastColumn;
    }

    List<MergedRange> merged() {
        return merged;
    }
}
