package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.SheetRow;

/**
 * Finds the header rows of a sheet by looking for the first row that is like the rows far below it.
 *
 * <p>A column whose lower cells hold numbers is a number column; the first row with numbers there is data, except for a
 * row of years above columns that hold no years. The header is the nearest full row above, with the rows of parents
 * above that.
 */
final class HeaderFinder {

    private static final int MOST_HEADER_ROWS = 4;
    private static final int LONG_TEXT = 120;

    private final CellReading reading = new CellReading(MissingCodes.standard(), false);
    private final CellReading commaReading = new CellReading(MissingCodes.standard(), true);
    private final List<SheetRow> rows;
    private final List<MergedRange> merged;
    private final BitSet numberColumns = new BitSet();
    private final BitSet yearColumns = new BitSet();
    private int bodyWidth;

    HeaderFinder(List<SheetRow> rows, List<MergedRange> merged) {
        this.rows = rows;
        this.merged = merged;
    }

    /** Where the table begins; header rows that a person has named are taken as they are. */
    SheetLayout find(List<Integer> told) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (told.contains(rows.get(i).number())) {
                indices.add(i);
            }
        }
        return indices.isEmpty() ? find() : layout(indices);
    }

    SheetLayout find() {
        readBody();
        int bottom = bottomHeader();
        if (bottom < 0) {
            int first = rows.stream()
                    .filter(row -> !row.isBlank())
                    .findFirst()
                    .map(SheetRow::number)
                    .orElse(0);
            return new SheetLayout(List.of(), first, List.of(), List.of(), lastColumn());
        }
        List<Integer> headerIndices = new ArrayList<>(List.of(bottom));
        for (int i = above(bottom); i >= 0 && headerIndices.size() < MOST_HEADER_ROWS && isParent(i, bottom); ) {
            headerIndices.add(0, i);
            i = above(i);
        }
        return layout(headerIndices);
    }

    private SheetLayout layout(List<Integer> headerIndices) {
        int bottom = headerIndices.get(headerIndices.size() - 1);
        List<SheetRow> headerRows = headerIndices.stream().map(rows::get).toList();
        int firstData = 0;
        for (int i = bottom + 1; i < rows.size() && firstData == 0; i++) {
            firstData = rows.get(i).isBlank() ? 0 : rows.get(i).number();
        }
        int width = lastColumn();
        List<List<String>> parts = new HeaderText(headerRows, merged).parts(width);
        return new SheetLayout(
                headerRows.stream().map(SheetRow::number).toList(),
                firstData,
                parts.stream().map(HeaderText::join).toList(),
                parts,
                width);
    }

    private void readBody() {
        List<SheetRow> full =
                rows.stream().filter(row -> HeaderText.filled(row) >= 2).toList();
        if (full.isEmpty()) {
            full = rows.stream().filter(row -> !row.isBlank()).toList();
        }
        List<SheetRow> body = full.subList(full.size() / 2, full.size());
        int[] fills = body.stream().mapToInt(HeaderText::filled).sorted().toArray();
        bodyWidth = fills.length == 0 ? 0 : fills[fills.length / 2];
        for (int column = 1; column <= lastColumn(); column++) {
            int filled = 0;
            int numbers = 0;
            int proper = 0;
            int years = 0;
            for (SheetRow row : body) {
                Cell cell = row.cell(column);
                if (!cell.isBlank()) {
                    filled++;
                    numbers += isNumberLike(cell) ? 1 : 0;
                    proper += isProperNumber(cell) ? 1 : 0;
                    years += isYear(cell) ? 1 : 0;
                }
            }
            numberColumns.set(column, proper > 0 && numbers * 2 >= filled);
            yearColumns.set(column, years * 2 >= filled && filled > 0);
        }
    }

    /** Index of the lowest header row, or -1. */
    private int bottomHeader() {
        int firstData = 0;
        while (firstData < rows.size() && !isData(rows.get(firstData))) {
            firstData++;
        }
        if (firstData == rows.size()) {
            firstData = Math.min(rows.size(), numberColumns.isEmpty() ? firstFull() + 1 : rows.size());
        }
        int best = -1;
        for (int i = firstData - 1; i >= 0; i--) {
            int filled = HeaderText.filled(rows.get(i));
            if (filled * 2 >= bodyWidth && filled >= Math.min(2, Math.max(1, bodyWidth))) {
                return i;
            }
            boolean sub = filled >= 2 || HeaderText.lastFilled(rows.get(i)) > 1;
            if (best < 0 && sub && filled > 0 && isBelowFullRow(i)) {
                return i;
            }
            best = filled >= 2 && best < 0 ? i : best;
        }
        return best;
    }

    /** Whether a row of a few short texts stands directly under a full one, as sub-headers of some columns do. */
    private boolean isBelowFullRow(int index) {
        if (index == 0 || rows.get(index).number() - rows.get(index - 1).number() > 1) {
            return false;
        }
        SheetRow above = rows.get(index - 1);
        boolean numbersAbove = above.cells().stream().anyMatch(this::isProperNumber);
        boolean full = 2 * HeaderText.filled(above) >= bodyWidth
                || HeaderText.filled(above) > HeaderText.filled(rows.get(index));
        return full && !numbersAbove;
    }

    private int firstFull() {
        for (int i = 0; i < rows.size(); i++) {
            if (HeaderText.filled(rows.get(i)) * 2 >= bodyWidth && !rows.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isData(SheetRow row) {
        int filled = 0;
        int numbers = 0;
        boolean onlyYears = true;
        for (int column = numberColumns.nextSetBit(0); column > 0; column = numberColumns.nextSetBit(column + 1)) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                filled++;
                if (isNumberLike(cell)) {
                    numbers++;
                    onlyYears &= isYear(cell) && !yearColumns.get(column);
                }
            }
        }
        boolean wide = HeaderText.filled(row) >= Math.min(2, bodyWidth);
        return wide && numbers > 0 && numbers * 2 >= filled && !onlyYears;
    }

    /** The next row above that may be a header: the one directly above, or one blank row away two parents or more. */
    private int above(int index) {
        int number = rows.get(index).number();
        int next = index - 1;
        if (next >= 0 && rows.get(next).isBlank()) {
            next--;
        }
        if (next < 0 || rows.get(next).isBlank() || number - rows.get(next).number() > 2) {
            return -1;
        }
        SheetRow row = rows.get(next);
        boolean direct = number - row.number() == 1;
        boolean parents = row.cell(1).isBlank()
                && HeaderText.filled(row) >= 2
                && HeaderText.filled(row) < HeaderText.filled(rows.get(index));
        return direct || parents ? next : -1;
    }

    private boolean isParent(int index, int bottom) {
        SheetRow row = rows.get(index);
        int filled = 0;
        int only = 0;
        for (int column = 1; column <= row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                filled++;
                only = column;
                if (cell.shown().length() > LONG_TEXT) {
                    return false;
                }
            }
        }
        if (filled >= 2) {
            return true;
        }
        int span = spanOf(row.number(), only);
        int table = HeaderText.filled(rows.get(bottom));
        return span > 1
                ? span * 4 < table * 3
                : only > 1 && !rows.get(bottom).cell(only).isBlank();
    }

    private int spanOf(int row, int column) {
        for (MergedRange range : merged) {
            if (range.contains(row, column)) {
                return range.lastColumn() - range.firstColumn() + 1;
            }
        }
        return 1;
    }

    private boolean isNumberLike(Cell cell) {
        CellReading.Kind kind = reading.read(cell);
        return kind == CellReading.Kind.NUMBER
                || kind == CellReading.Kind.MISSING
                || kind == CellReading.Kind.ERROR
                || commaReading.read(cell) == CellReading.Kind.NUMBER;
    }

    private boolean isProperNumber(Cell cell) {
        return reading.read(cell) == CellReading.Kind.NUMBER || commaReading.read(cell) == CellReading.Kind.NUMBER;
    }

    private boolean isYear(Cell cell) {
        return reading.read(cell) == CellReading.Kind.NUMBER && PeriodText.isYear(reading.value());
    }

    private int lastColumn() {
        return rows.stream().map(HeaderText::lastFilled).reduce(0, Math::max);
    }
}
