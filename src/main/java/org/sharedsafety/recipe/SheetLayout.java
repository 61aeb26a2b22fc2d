package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.recipe.ColumnRef;

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

    /** The layout with the marks of footnotes taken off its headers. */
    SheetLayout withoutMarks(MarkedText marks) {
        List<List<String>> bare = parts.stream()
                .map(part -> part.stream().map(marks::bareHeader).toList())
                .toList();
        return new SheetLayout(
                headerRows, firstDataRow, bare.stream().map(HeaderText::join).toList(), bare, width);
    }

    /** The layout with columns behind its own. */
    SheetLayout with(List<ColumnRef> columns) {
        List<String> allHeaders = new ArrayList<>(headers);
        List<List<String>> allParts = new ArrayList<>(parts);
        for (ColumnRef column : columns) {
            int number = CellAddress.columnNumber(column.column());
            while (allHeaders.size() < number) {
                allHeaders.add("");
                allParts.add(List.of());
            }
            allHeaders.set(number - 1, column.header());
            allParts.set(number - 1, List.of(column.header()));
        }
        return new SheetLayout(headerRows, firstDataRow, allHeaders, allParts, Math.max(width, allHeaders.size()));
    }

    /** The joined header of a column counted from 1. */
    String header(int column) {
        return column <= headers.size() ? headers.get(column - 1) : "";
    }
}
