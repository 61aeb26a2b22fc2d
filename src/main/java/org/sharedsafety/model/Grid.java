package org.sharedsafety.model;

import java.util.List;
import java.util.Set;

/**
 * A sheet, or the part of it that a preview holds, as it stands in the file.
 *
 * @param sheet the sheet's name
 * @param rows rows in order of their numbers; rows with nothing in them may be absent
 * @param merged the merged ranges of the whole sheet
 * @param lastRow the number of the sheet's last row that holds anything, 0 for an empty sheet
 * @param lastColumn the last column that holds anything
 * @param hiddenRows numbers of hidden rows
 * @param hiddenColumns numbers of hidden columns
 * @param complete whether all rows of the sheet are here
 */
public record Grid(
        String sheet,
        List<SheetRow> rows,
        List<MergedRange> merged,
        int lastRow,
        int lastColumn,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns,
        boolean complete) {
    public Grid {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }
}
