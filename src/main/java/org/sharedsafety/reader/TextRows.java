package org.sharedsafety.reader;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;

/** Makes a row of every record of a delimited text, with its fields as text cells. */
final class TextRows extends AbstractBaseCsvCallbackHandler<SheetRow> {
    private static final int MOST_PROBLEMS = 20;

    private final String file;
    private final String sheet;
    private final TextForm form;
    private final List<Problem> problems = new ArrayList<>();
    private Cell[] cells = new Cell[32];
    private int width;
    private int number;
    private int widthBefore;

    TextRows(String file, String sheet, TextForm form) {
        this.file = file;
        this.sheet = sheet;
        this.form = form;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        begin();
    }

    @Override
    protected void handleField(int index, char[] chars, int offset, int length, boolean quoted) {
        field(chars, offset, length, quoted);
    }

    @Override
    protected SheetRow buildRecord() {
        return finish();
    }

    void begin() {
        width = 0;
    }

    void field(char[] chars, int offset, int length, boolean quoted) {
        if (width == cells.length) {
            if (width >= RowBuilder.MAX_COLUMNS) {
                throw Failures.of("reader.too-many-columns", file, number + 1);
            }
            cells = Arrays.copyOf(cells, width * 2);
        }
        cells[width++] = length == 0 ? Cell.Blank.CELL : new Cell.Text(new String(chars, offset, length));
        if (quoted && widthBefore > 1 && holdsARow(chars, offset, length)) {
            problem("problem.quoted-rows");
        }
    }

    SheetRow finish() {
        number++;
        widthBefore = Math.max(widthBefore, width);
        boolean nothing = width == 0 || (width == 1 && cells[0] == Cell.Blank.CELL);
        if (nothing || (number == 1 && form.namesDelimiter())) {
            return new SheetRow(number, List.of());
        }
        return new SheetRow(number, List.of(Arrays.copyOf(cells, width)));
    }

    /** A quotation mark may have paired with one of a later line and swallowed what lies between. */
    private boolean holdsARow(char[] chars, int offset, int length) {
        int delimiters = 0;
        boolean broken = false;
        for (int i = offset; i < offset + length; i++) {
            broken |= chars[i] == '\n' || chars[i] == '\r';
            delimiters += chars[i] == form.delimiter() ? 1 : 0;
        }
        return broken && delimiters >= widthBefore - 1;
    }

    /** Notes something about the field last taken. */
    void problem(String key) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(
                    new Problem(Problem.Severity.WARNING, sheet, new CellAddress(number + 1, width), Message.of(key)));
        }
    }

    List<Problem> problems() {
        return problems;
    }
}
