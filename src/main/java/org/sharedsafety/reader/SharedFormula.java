package org.sharedsafety.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.CellAddress;

/** A formula that several cells share, written for the cell in a row and column. */
record SharedFormula(String text, int row, int column) {
    /** Quoted text and quoted sheet names as they are; else a reference that is not part of a longer name. */
    private static final Pattern REFERENCE = Pattern.compile("\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'"
            + "|(?<![A-Za-z0-9_.$])(\\$?)([A-Z]{1,3})(\\$?)([1-9][0-9]{0,6})(?![A-Za-z0-9_.(!])");

    /** The formula as it reads in another cell: relative references moved, fixed ones kept. */
    String at(int otherRow, int otherColumn) {
        Matcher matcher = REFERENCE.matcher(text);
        StringBuilder moved = new StringBuilder();
        while (matcher.find()) {
            String found = matcher.group();
            if (matcher.group(2) != null) {
                int toColumn = CellAddress.columnNumber(matcher.group(2))
                        + (matcher.group(1).isEmpty() ? otherColumn - column : 0);
                int toRow =
                        Integer.parseInt(matcher.group(4)) + (matcher.group(3).isEmpty() ? otherRow - row : 0);
                found = toColumn < 1 || toRow < 1
                        ? "#REF!"
                        : matcher.group(1) + CellAddress.columnLetters(toColumn) + matcher.group(3) + toRow;
            }
            matcher.appendReplacement(moved, Matcher.quoteReplacement(found));
        }
        return matcher.appendTail(moved).toString();
    }
}
