package org.sharedsafety.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.Problem.Severity;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.SheetRow;

/**
 * Looks at the cells on their way to another sink, and says afterwards what a person should know of the sheet whatever
 * is made of it: formulas, hidden parts, numbers whose digits are gone, text that went through a wrong encoding.
 */
public final class CellNotes implements RowSink {
    private static final String UTF8_AS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    private final RowSink sink;
    private final Map<Integer, Count> formulas = new TreeMap<>();
    private final Map<Integer, Count> withoutResult = new TreeMap<>();
    private final Map<Integer, Count> digitsGone = new TreeMap<>();
    private final Count mojibake = new Count();
    private String garbled = "";
    private int lastRow;
    private int lastColumn;

    public CellNotes(RowSink sink) {
        this.sink = sink;
    }

    /** How many cells, from the first one to the last. */
    private static final class Count {
        private long cells;
        private @Nullable CellAddress first;
        private @Nullable CellAddress last;

        void add(int row, int column) {
            last = new CellAddress(row, column);
            first = first == null ? last : first;
            cells++;
        }

        String range() {
            return cells == 1 ? String.valueOf(first) : first + ":" + last;
        }
    }

    @Override
    public boolean accept(SheetRow row) {
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell != Cell.Blank.CELL) {
                note(cell, row.number(), i + 1);
            }
        }
        return sink.accept(row);
    }

    private void note(Cell cell, int row, int column) {
        lastRow = row;
        lastColumn = Math.max(lastColumn, column);
        if (cell instanceof Cell.Formula formula) {
            count(formula.cached() == Cell.Blank.CELL ? withoutResult : formulas, row, column);
        }
        Cell settled = cell.settled();
        if (settled.digitsGone()) {
            count(digitsGone, row, column);
        }
        if (settled instanceof Cell.Text text && isGarbled(text.value())) {
            garbled = mojibake.cells == 0 ? text.value() : garbled;
            mojibake.add(row, column);
        }
    }

    private static void count(Map<Integer, Count> counts, int row, int column) {
        counts.computeIfAbsent(column, c -> new Count()).add(row, column);
    }

    /** Whether a text looks like UTF-8 that was once read as windows-1252: {@code DoÃ±a} for {@code Doña}. */
    static boolean isGarbled(String text) {
        return follows(text, '\u00c3', '\u0080') || follows(text, '\u00c2', '\u00a1') || text.contains("\u00e2\u20ac");
    }

    private static boolean follows(String text, char lead, char from) {
        for (int at = text.indexOf(lead); at >= 0 && at + 1 < text.length(); at = text.indexOf(lead, at + 1)) {
            char next = text.charAt(at + 1);
            if ((next >= from && next <= '\u00bf') || UTF8_AS_1252.indexOf(next) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What there is to say, once the sheet has gone by. */
    public List<Problem> problems(SheetInfo sheet, SheetLayout layout) {
        List<Problem> problems = new ArrayList<>();
        String name = sheet.name();
        if (sheet.hidden()) {
            problems.add(new Problem(Severity.WARNING, name, null, Message.of("problem.hidden-sheet")));
        }
        hidden(problems, name, layout);
        formulas.forEach((column, count) ->
                problems.add(said(Severity.INFO, name, count, "problem.formulas-kept", count.cells, count.range())));
        withoutResult.forEach((column, count) -> problems.add(
                said(Severity.WARNING, name, count, "problem.formulas-without-result", count.cells, count.range())));
        digitsGone.forEach((column, count) ->
                problems.add(said(Severity.WARNING, name, count, "problem.digits-gone", count.cells, count.range())));
        if (mojibake.cells > 0) {
            problems.add(said(Severity.WARNING, name, mojibake, "problem.garbled-text", mojibake.cells, garbled));
        }
        return problems;
    }

    private static Problem said(Severity severity, String sheet, Count count, String key, Object... args) {
        return new Problem(severity, sheet, count.first, Message.of(key, args));
    }

    /** Hidden rows and columns are read like the others; only those where the table lies are worth a word. */
    private void hidden(List<Problem> problems, String sheet, SheetLayout layout) {
        long rows = layout.hiddenRows().stream().filter(row -> row <= lastRow).count();
        if (rows > 0) {
            int first = new TreeSet<>(layout.hiddenRows()).first();
            problems.add(new Problem(
                    Severity.INFO, sheet, new CellAddress(first, 1), Message.of("problem.hidden-rows", rows, first)));
        }
        TreeSet<Integer> columns = new TreeSet<>(layout.hiddenColumns());
        columns.removeIf(column -> column > lastColumn);
        if (!columns.isEmpty()) {
            String letters = String.join(
                    ", ",
                    columns.stream().limit(8).map(CellAddress::columnLetters).toList());
            problems.add(new Problem(
                    Severity.INFO,
                    sheet,
                    new CellAddress(1, columns.first()),
                    Message.of("problem.hidden-columns", columns.size(), letters)));
        }
    }
}
