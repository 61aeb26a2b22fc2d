package org.sharedsafety.model.report;

import java.util.List;

/**
 * A table of a report; a sheet has one, and beside it at most small ones of results.
 *
 * @param id unique in its report, letters and digits; the name of the table in an office program
 * @param title said above it, may be empty
 * @param rows each with one cell a column
 */
public record ReportTable(String id, String title, List<ReportColumn> columns, List<List<ReportCell>> rows) {
    public ReportTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<ReportCell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells in table " + id);
            }
        }
    }

    /** Where a column stands, counted from 0; fails where the table has none of that id. */
    public int at(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("table " + id + " has no column " + column);
    }
}
