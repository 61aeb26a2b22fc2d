package org.sharedsafety.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** One sheet as rows of cells: text, whole numbers, decimal numbers or nothing. Rows and columns count from 0 here. */
final class Page {
    private final String name;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private boolean hidden;

    Page(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<List<@Nullable Object>> rows() {
        return rows;
    }

    List<String> merges() {
        return merges;
    }

    boolean hidden() {
        return hidden;
    }

    Page row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Object cell : cells) {
            if (cell instanceof Iterable<?> several) {
                several.forEach(row::add);
            } else {
                row.add(cell);
            }
        }
        rows.add(row);
        return this;
    }

    /** Puts a value into an existing row, making the row longer where needed. */
    Page set(int row, int column, @Nullable Object value) {
        List<@Nullable Object> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add(null);
        }
        cells.set(column, value);
        return this;
    }

    /** Merges a range given as a spreadsheet writes it, `A4:B4`. */
    Page merge(String range) {
        merges.add(range);
        return this;
    }

    Page hide() {
        hidden = true;
        return this;
    }

    /** The row (from 0) whose cell in the column equals the text. */
    int find(int column, Object text) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() > column && Objects.equals(rows.get(i).get(column), text)) {
                return i;
            }
        }
        throw new IllegalStateException(name + ": no " + text);
    }

    /** The spreadsheet's address of a cell given by row and column from 0: `B12`. */
    static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
