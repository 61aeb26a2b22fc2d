package org.sharedsafety.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.SheetRow;

/** One pass over the records of a binary worksheet. */
final class XlsSheetReading {
    /** The columns of a binary worksheet: A to IV. */
    private static final int MAX_COLUMNS = 256;

    private final XlsRecords records;
    private final XlsCells cells;
    private final ReadingProgress progress;
    private final LayoutBuilder layout = new LayoutBuilder();
    private final RowBuilder builder = new RowBuilder();
    private final List<SharedFormulaRecord> shared = new ArrayList<>();
    private int row;

    XlsSheetReading(XlsRecords records, XlsCells cells, ReadingProgress progress) {
        this.records = records;
        this.cells = cells;
        this.progress = progress;
    }

    /**
     * Hands the rows on as they come; null where the sink wanted no more.
     *
     * @throws RowsOutOfOrder where a row comes after a later one: then {@link #gather} reads the sheet
     */
    @Nullable
    SheetLayout stream(RowSink sink) {
        Taker taker = (line, column, cell) -> {
            if (line < row) {
                throw new RowsOutOfOrder();
            }
            if (line > row && !flush(sink)) {
                return false;
            }
            row = line;
            builder.put(column, cell);
            return true;
        };
        return run(taker) && flush(sink) ? layout.finish() : null;
    }

    /** Gathers all rows, for sheets whose writer did not sort them. */
    SheetLayout gather(SortedMap<Integer, RowBuilder> rows) {
        run((line, column, cell) -> {
            rows.computeIfAbsent(line, number -> new RowBuilder()).put(column, cell);
            return true;
        });
        return layout.finish();
    }

    static SortedMap<Integer, RowBuilder> unsorted() {
        return new TreeMap<>();
    }

    private boolean flush(RowSink sink) {
        if (row == 0) {
            return true;
        }
        progress.row(row, 0);
        SheetRow done = builder.finish(row);
        return done == null || sink.accept(done);
    }

    private boolean run(Taker taker) {
        Record record = records.next();
        while (record != null) {
            Record next = null;
            boolean more = true;
            if (record instanceof FormulaRecord formula) {
                next = records.next();
                SharedFormulaRecord definition = null;
                if (next instanceof SharedFormulaRecord first) {
                    shared.add(first);
                    next = records.next();
                }
                if (formula.isSharedFormula()) {
                    definition = definitionOf(formula);
                }
                String string = null;
                if (next instanceof StringRecord text) {
                    string = text.getString();
                    next = records.next();
                }
                more = take(taker, formula, cells.formula(formula, string, definition));
                record = next;
            } else {
                if (record instanceof CellValueRecordInterface value) {
                    more = take(taker, value, cells.cell(value));
                } else {
                    lay(record);
                }
                record = records.next();
            }
            if (!more) {
                return false;
            }
        }
        return true;
    }

    private boolean take(Taker taker, CellValueRecordInterface record, Cell cell) {
        int column = record.getColumn() + 1;
        if (column < 1 || column > MAX_COLUMNS) {
            throw records.damaged("column " + column);
        }
        return cell == Cell.Blank.CELL || taker.take(record.getRow() + 1, column, cell);
    }

    private @Nullable SharedFormulaRecord definitionOf(FormulaRecord formula) {
        for (int i = shared.size() - 1; i >= 0; i--) {
            if (shared.get(i).isInRange(formula.getRow(), formula.getColumn())) {
                return shared.get(i);
            }
        }
        return null;
    }

    private void lay(Record record) {
        if (record instanceof RowRecord line && line.getZeroHeight()) {
            layout.hideRow(line.getRowNumber() + 1);
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            layout.hideColumns(columns.getFirstColumn() + 1, columns.getLastColumn() + 1);
        } else if (record instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress area = merged.getAreaAt(i);
                merge(area);
            }
        }
    }

    private void merge(CellRangeAddress area) {
        try {
            layout.merge(
                    area.getFirstRow() + 1, area.getFirstColumn() + 1, area.getLastRow() + 1, area.getLastColumn() + 1);
        } catch (IllegalArgumentException broken) {
            throw records.damaged("merged cells");
        }
    }

    /** Takes one cell; false when no more are wanted. */
    @FunctionalInterface
    private interface Taker {
        boolean take(int row, int column, Cell cell);
    }

    /** The writer of the file did not sort its rows. */
    static final class RowsOutOfOrder extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RowsOutOfOrder() {
            super("rows out of order", null, false, false);
        }
    }
}
