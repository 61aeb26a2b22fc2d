package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.SheetRow;

/** Joins the header rows of each column: merged and blank parents are filled to the right. */
final class HeaderText {

    /** What stands between a parent and its child. */
    static final String JOINT = " ▸ ";

    /** A word cut by a hyphen at the end of a line inside a cell. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private static final Pattern CUT = Pattern.compile("(\\p{L})-[ ]*[\\r\\n]+[ ]*(\\p{Ll})");

    private final List<SheetRow> rows;
    private final List<MergedRange> merged;

    HeaderText(List<SheetRow> rows, List<MergedRange> merged) {
        this.rows = rows;
        this.merged = merged;
    }

    /** The different header texts of each column up to {@code width}, from top to bottom. */
    List<List<String>> parts(int width) {
        List<List<String>> parts = new ArrayList<>();
        for (int column = 1; column <= width; column++) {
            List<String> own = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                String text = i == rows.size() - 1 ? own(i, column) : filled(i, column);
                String above = own.isEmpty() ? "" : own.get(own.size() - 1);
                if (goesOn(above, text)) {
                    own.set(own.size() - 1, above.substring(0, above.length() - 1) + text);
                } else if (!text.isEmpty() && !above.equals(text)) {
                    own.add(text);
                }
            }
            parts.add(List.copyOf(own));
        }
        return parts;
    }

    /** Whether a word cut by a hyphen at the end of one line goes on in the next. */
    private static boolean goesOn(String above, String below) {
        int last = above.length() - 1;
        return last > 0
                && above.charAt(last) == '-'
                && Character.isLetter(above.charAt(last - 1))
                && !below.isEmpty()
                && Character.isLowerCase(below.charAt(0));
    }

    static String join(List<String> parts) {
        return String.join(JOINT, parts);
    }

    /** How many cells of a row hold anything. */
    static int filled(SheetRow row) {
        int filled = 0;
        for (Cell cell : row.cells()) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }

    /** The last column of a row that holds anything, 0 for none. */
    static int lastFilled(SheetRow row) {
        int last = row.cells().size();
        while (last > 0 && row.cell(last).isBlank()) {
            last--;
        }
        return last;
    }

    private static String oneLine(Cell cell, Pattern cut) {
        return oneLine(new Cell.Text(cut.matcher(cell.shown()).replaceAll("$1$2")));
    }

    /** The text of a cell on one line. */
    static String oneLine(Cell cell) {
        String shown = cell.shown();
        return isPlain(shown) ? shown : CellReading.strip(SPACE.matcher(shown).replaceAll(" "));
    }

    /** Whether a text holds nothing but visible Latin characters and single blanks between them, as nearly all do. */
    private static boolean isPlain(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && blank)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank;
    }

    private String own(int index, int column) {
        String text = oneLine(rows.get(index).cell(column), CUT);
        return text.isEmpty() ? mergedText(index, column) : text;
    }

    /** The text above a column: its own, that of its merged range, or that of the nearest parent to the left. */
    private String filled(int index, int column) {
        String own = own(index, column);
        if (!own.isEmpty() || hasMergedCells(index) || bottomIsBlank(column)) {
            return own;
        }
        for (int left = column - 1; left >= 1; left--) {
            String text = oneLine(rows.get(index).cell(left));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private boolean bottomIsBlank(int column) {
        return rows.get(rows.size() - 1).cell(column).isBlank();
    }

    private String mergedText(int index, int column) {
        int number = rows.get(index).number();
        for (MergedRange range : merged) {
            if (range.contains(number, column)) {
                for (SheetRow row : rows) {
                    if (row.number() == range.firstRow()) {
                        return oneLine(row.cell(range.firstColumn()));
                    }
                }
            }
        }
        return "";
    }

    private boolean hasMergedCells(int index) {
        int number = rows.get(index).number();
        return merged.stream()
                .anyMatch(range -> range.firstRow() <= number
                        && range.lastRow() >= number
                        && range.lastColumn() > range.firstColumn());
    }
}
