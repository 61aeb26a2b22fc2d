package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.SheetRow;

/**
 * A sheet that the project keeps, opened around one cell to be read.
 *
 * @param file the file's name
 * @param cell the cell it was opened for
 * @param headerRows numbers of the header rows
 * @param rows the header rows and those around the cell, in order
 */
public record KeptSheet(String file, String sheet, CellAddress cell, List<Integer> headerRows, List<SheetRow> rows) {
    public KeptSheet {
        headerRows = List.copyOf(headerRows);
        rows = List.copyOf(rows);
    }

    /** The last column that holds anything, from 1. */
    public int lastColumn() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    }
}
