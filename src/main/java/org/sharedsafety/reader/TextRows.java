package org.sharedsafety.reader;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.SheetRow;

/** Makes a row of every record of a text, with its fields as text cells. */
final class TextRows extends AbstractBaseCsvCallbackHandler<SheetRow> {
    private final Path file;
    private Cell[] cells = new Cell[32];
    private int width;
    private int number;

    TextRows(Path file) {
        this.file = file;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        width = 0;
    }

    @Override
    protected void handleField(int index, char[] chars, int offset, int length, boolean quoted) {
        if (width == cells.length) {
            if (width >= RowBuilder.MAX_COLUMNS) {
                throw Failures.of("reader.too-many-columns", file, number + 1);
            }
            cells = Arrays.copyOf(cells, width * 2);
        }
        cells[width++] = length == 0 ? Cell.Blank.CELL : new Cell.Text(new String(chars, offset, length));
    }

    @Override
    protected SheetRow buildRecord() {
        number++;
        boolean nothing = width == 0 || (width == 1 && cells[0] == Cell.Blank.CELL);
        return new SheetRow(number, nothing ? List.of() : List.of(Arrays.copyOf(cells, width)));
    }
}
