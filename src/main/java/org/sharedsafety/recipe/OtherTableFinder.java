package org.sharedsafety.recipe;

import org.sharedsafety.model.Cell;
import org.sharedsafety.model.SheetRow;

/**
 * Finds a row below the data that is the header of another table, with other columns.
 *
 * <p>Such a row has words where the rows above have numbers, stands behind a gap or a caption or shares a header with
 * the table, and rows with numbers follow it.
 */
final class OtherTableFinder {

    private final SheetLayout layout;
    private final LabelColumns labels;
    private final CellReading reading;
    private int before;
    private boolean gap;
    private int candidate;
    private int found;
    private int rows;

    OtherTableFinder(SheetLayout layout, LabelColumns labels, CellReading reading) {
        this.layout = layout;
        this.labels = labels;
        this.reading = reading;
    }

    /** Takes a row below the header that is not the header over again. */
    void take(SheetRow row) {
        if (found > 0) {
            return;
        }
        boolean sparse = HeaderText.filled(row) < 2;
        boolean behindGap = gap || (before > 0 && row.number() - before > 1);
        before = row.number();
        if (sparse) {
            gap = true;
            return;
        }
        if (candidate > 0 && hasNumber(row)) {
            found = candidate;
        } else if (candidate == 0 || behindGap) {
            candidate = rows > 0 && isHeader(row, behindGap) ? row.number() : 0;
        }
        rows++;
        gap = false;
    }

    private boolean isHeader(SheetRow row, boolean behindGap) {
        int words = 0;
        int numbers = 0;
        for (int column = 1; column <= row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (labels.isNumber(column) && !cell.isBlank()) {
                boolean word = reading.read(cell) == CellReading.Kind.TEXT;
                words += word ? 1 : 0;
                numbers += word ? 0 : 1;
            }
        }
        boolean wordy = words > 0 && words >= numbers;
        return wordy && ((behindGap && numbers == 0 && words > 1) || sharesHeader(row));
    }

    private boolean sharesHeader(SheetRow row) {
        for (int column = 1; column <= row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (!cell.isBlank() && HeaderText.oneLine(cell).equalsIgnoreCase(layout.header(column))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNumber(SheetRow row) {
        return row.cells().stream().anyMatch(cell -> reading.read(cell) == CellReading.Kind.NUMBER);
    }

    /** The number of the header row of the other table, or 0. */
    int row() {
        return found;
    }
}
