package org.sharedsafety.recipe;

import java.util.List;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.SheetRow;

/**
 * Reads how a row names its place out of its cells, putting lost zeros back into codes of a known width.
 *
 * @param code columns of the code's parts, counted from 1
 * @param widths how many digits each part has, 0 where it is not made of digits
 * @param name column of the name, 0 for none
 * @param parent column of the place above, 0 for none
 * @param onlyParent the place above of all rows, where no column names it; else empty
 */
record PlaceCells(List<Integer> code, List<Integer> widths, int name, int parent, String onlyParent) {

    PlaceCells {
        code = List.copyOf(code);
        widths = List.copyOf(widths);
    }

    /** The code with its zeros; empty where a part of it is missing. */
    String codeOf(SheetRow row) {
        if (code.size() == 1) {
            return padded(rawCode(row.cell(code.get(0))), widths.get(0), false);
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < code.size(); i++) {
            String part = rawCode(row.cell(code.get(i)));
            if (part.isEmpty()) {
                return "";
            }
            joined.append(padded(part, widths.get(i), true));
        }
        return joined.toString();
    }

    /** Whether zeros had to be put back into the row's code. */
    boolean lostZeros(SheetRow row, String codeOfRow) {
        int length = 0;
        for (int column : code) {
            length += rawCode(row.cell(column)).length();
        }
        return length < codeOfRow.length();
    }

    String nameOf(SheetRow row) {
        return name == 0 ? "" : CellReading.strip(row.cell(name).shown());
    }

    String parentOf(SheetRow row) {
        return parent == 0 ? onlyParent : rawCode(row.cell(parent));
    }

    /** The text of a code: digits where the cell holds a whole number, however it is shown. */
    static String rawCode(Cell cell) {
        Cell settled = cell.settled();
        if (settled instanceof Cell.Text text) {
            String stripped = CellReading.strip(text.value());
            int us = stripped.indexOf("US");
            return us >= 3 && us + 2 < stripped.length() && isDigits(stripped, 0, us)
                    ? stripped.substring(us + 2)
                    : stripped;
        }
        if (settled instanceof Cell.Numeric numeric) {
            double value = numeric.value();
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : CellReading.strip(numeric.shown());
        }
        return CellReading.strip(settled.shown());
    }

    /** One lost zero is put back into a whole code, all of them into a part of one. */
    private static String padded(String text, int width, boolean part) {
        int lost = width - text.length();
        if (lost <= 0 || text.isEmpty() || !(part || lost == 1) || !isDigits(text, 0, text.length())) {
            return text;
        }
        return "0".repeat(lost) + text;
    }

    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }
}
