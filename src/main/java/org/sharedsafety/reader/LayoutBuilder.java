package org.sharedsafety.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.MergedRange;

/** Gathers the layout of a sheet while it goes by. */
final class LayoutBuilder {
    private final List<MergedRange> merged = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumns(int first, int last) {
        for (int column = Math.max(1, first); column <= Math.min(last, RowBuilder.MAX_COLUMNS); column++) {
            hiddenColumns.add(column);
        }
    }

    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        merged.add(new MergedRange(firstRow, firstColumn, lastRow, lastColumn));
    }

    /** Adds a range such as {@code A1:C2}; fails by IllegalArgumentException on anything else. */
    void merge(String range) {
        int colon = range.indexOf(':');
        CellAddress first = CellAddress.parse(colon < 0 ? range : range.substring(0, colon));
        CellAddress last = colon < 0 ? first : CellAddress.parse(range.substring(colon + 1));
        merge(first.row(), first.column(), last.row(), last.column());
    }

    SheetLayout finish() {
        return new SheetLayout(merged, hiddenRows, hiddenColumns);
    }
}
