package org.sharedsafety.recipe;

import java.util.List;

/**
 * Where the table of a sheet begins.
 *
 * @param headerRows numbers of the header rows, from top to bottom; empty where there is none
 * @param firstDataRow number of the first row below them that holds anything, 0 where there is none
 * @param headers joined header of each column, column A first; empty text where there is none
 * @param parts the different header texts of each column, from top to bottom
 * @param width the last column of the table
 */
record SheetLayout(
        List<Integer> headerRows, int firstDataRow, List<String> headers, List<List<String>> parts, int width) {

    SheetLayout {
        headerRows = List.copyOf(headerRows);
        headers = List.copyOf(headers);
        parts = List.copyOf(parts);
    }

    /** The joined header of a column counted from 1. */
    String header(int column) {
        return column <= headers.size() ? headers.get(column - 1) : "";
    }
}
