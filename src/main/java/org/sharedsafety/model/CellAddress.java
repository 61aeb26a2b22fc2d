package org.sharedsafety.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a cell stands in a sheet; rows and columns count from 1, so row 17 of column 2 is {@code B17}. */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {
    private static final Pattern A1 = Pattern.compile("([A-Z]{1,5})([1-9][0-9]{0,9})");

    public CellAddress {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("rows and columns count from 1: " + row + ", " + column);
        }
    }

    /** Reads an address such as {@code AB205}; fails on anything else. */
    public static CellAddress parse(String text) {
        Matcher matcher = A1.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a cell address: " + text);
        }
        return new CellAddress(Integer.parseInt(matcher.group(2)), columnNumber(matcher.group(1)));
    }

    /** The letters of a column: 1 is A, 27 is AA. */
    public static String columnLetters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The number of a column given by its letters: A is 1, AA is 27. */
    public static int columnNumber(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + (letters.charAt(i) - 'A' + 1);
        }
        return number;
    }

    /** The letters of this cell's column. */
    public String columnLetters() {
        return columnLetters(column);
    }

    @Override
    public int compareTo(CellAddress other) {
        int byRow = Integer.compare(row, other.row);
        return byRow != 0 ? byRow : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return columnLetters() + row;
    }
}
