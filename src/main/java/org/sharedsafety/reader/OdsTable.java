package org.sharedsafety.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.SheetRow;

/**
 * One pass over a table element of an OpenDocument spreadsheet: rows to a sink, and its layout.
 *
 * <p>Cells and rows that are written once and stand many times are handed on as often as they stand, within a budget: a
 * few bytes could otherwise ask for thousands of millions of cells.
 */
final class OdsTable {
    static final int MAX_ROWS = 1_048_576;

    /** Cells that repetition may add, and how many more for each one that is written. */
    private static final long FREE_CELLS = 20_000_000;

    private static final long MORE_FOR_EACH = 50;

    private final PartXml xml;
    private final OdsCells cells;
    private final RowSink sink;
    private final ReadingProgress progress;
    private final String file;
    private final OdsIndents indents;
    private final RowBuilder builder = new RowBuilder();
    private final LayoutBuilder layout = new LayoutBuilder();
    private final List<int[]> hiddenBlank = new ArrayList<>();
    private @Nullable CellAddress covered;
    private int coveredCells;
    private int row;
    private int columns;
    private long written;
    private long added;

    OdsTable(PartXml xml, RowSink sink, ReadingProgress progress, String file, Map<String, Integer> indents) {
        this.xml = xml;
        this.cells = new OdsCells(xml);
        this.sink = sink;
        this.progress = progress;
        this.file = file;
        this.indents = new OdsIndents(indents);
    }

    /** Reads the table element that has just started, to its end; false where the sink wanted no more. */
    boolean read() {
        for (String child = xml.nextChild(); child != null; child = xml.nextChild()) {
            switch (child) {
                case "table-columns",
                        "table-header-columns",
                        "table-column-group",
                        "table-rows",
                        "table-header-rows",
                        "table-row-group" -> {
                    if (!read()) {
                        return false;
                    }
                }
                case "table-column" -> readColumns();
                case "table-row" -> {
                    if (!readRow()) {
                        return false;
                    }
                }
                default -> xml.skip();
            }
        }
        return true;
    }

    private void readColumns() {
        String repeated = xml.attribute("number-columns-repeated");
        int count = repeated == null ? 1 : xml.count(repeated, Integer.MAX_VALUE);
        int last = (int) Math.min(Integer.MAX_VALUE, (long) columns + count);
        if (isHidden()) {
            layout.hideColumns(columns + 1, last);
        }
        indents.columns(xml.attribute("default-cell-style-name"), Math.min(count, RowBuilder.MAX_COLUMNS));
        columns = last;
        xml.skip();
    }

    private boolean isHidden() {
        String visibility = xml.attribute("visibility");
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }

    private boolean readRow() {
        boolean hidden = isHidden();
        String repeated = xml.attribute("number-rows-repeated");
        int count = repeated == null ? 1 : xml.count(repeated, Integer.MAX_VALUE);
        int first = row + 1;
        readCells(first);
        SheetRow done = builder.finish(first);
        row = (int) Math.min(Integer.MAX_VALUE, (long) row + count);
        progress.row(first, xml.stream().count());
        if (done == null) {
            if (hidden) {
                hiddenBlank.add(new int[] {first, row});
            }
            return true;
        }
        if (row > MAX_ROWS) {
            throw xml.damaged("row " + row);
        }
        hide(hidden, first);
        spend((count - 1L) * done.cells().size());
        for (int number = first; number <= row; number++) {
            progress.row(number, xml.stream().count());
            if (!sink.accept(number == first ? done : new SheetRow(number, done.cells()))) {
                return false;
            }
        }
        return true;
    }

    /** Hidden rows below the last one that holds anything hide nothing. */
    private void hide(boolean hidden, int first) {
        for (int[] range : hiddenBlank) {
            for (int number = range[0]; number <= range[1]; number++) {
                layout.hideRow(number);
            }
        }
        hiddenBlank.clear();
        for (int number = first; hidden && number <= row; number++) {
            layout.hideRow(number);
        }
    }

    private void readCells(int number) {
        int column = 0;
        for (String child = xml.nextChild(); child != null; child = xml.nextChild()) {
            boolean under = child.equals("covered-table-cell");
            if (!under && !child.equals("table-cell")) {
                xml.skip();
                continue;
            }
            Cell cell = cells.read();
            int last = (int) Math.min(Integer.MAX_VALUE, (long) column + cells.repeated());
            if (under && !cell.isBlank()) {
                coveredCells++;
                covered = covered == null ? new CellAddress(number, column + 1) : covered;
            } else if (cell != Cell.Blank.CELL) {
                put(indented(cell, column + 1), column, last);
            }
            if (!under && (cells.columnsSpanned() > 1 || cells.rowsSpanned() > 1) && last <= RowBuilder.MAX_COLUMNS) {
                layout.merge(number, column + 1, number + cells.rowsSpanned() - 1, column + cells.columnsSpanned());
            }
            column = last;
        }
    }

    private Cell indented(Cell cell, int column) {
        if (indents.isEmpty() || !(cell instanceof Cell.Text text)) {
            return cell;
        }
        int indent = indents.of(cells.style(), column);
        return indent == 0 ? cell : new Cell.Text(text.value(), indent);
    }

    private void put(Cell cell, int column, int last) {
        if (last > RowBuilder.MAX_COLUMNS) {
            throw xml.damaged("column " + last);
        }
        written++;
        spend(last - column - 1L);
        for (int at = column + 1; at <= last; at++) {
            builder.put(at, cell);
        }
    }

    private void spend(long more) {
        added += more;
        if (added > FREE_CELLS + MORE_FOR_EACH * written) {
            throw Failures.of("reader.zip-bomb", file);
        }
    }

    SheetLayout layout() {
        return layout.finish();
    }

    /** How many cells under merged ones hold something that nobody sees. */
    int coveredCells() {
        return coveredCells;
    }

    /** The first of them. */
    @Nullable
    CellAddress firstCovered() {
        return covered;
    }
}
