package org.sharedsafety.recipe;

import java.util.BitSet;
import java.util.List;
import org.sharedsafety.model.SheetRow;

/**
 * Which columns of a sheet hold labels, judged by the rows below the header: those whose cells are mostly text, and
 * columns of years; numbers left of all words are keys of the rows.
 */
final class LabelColumns {

    private final BitSet texts = new BitSet();
    private final BitSet years = new BitSet();
    private final BitSet keys = new BitSet();
    private final BitSet numbers = new BitSet();
    private final int[] labels;
    private final int[] labelsAndKeys;
    private int firstNumber = Integer.MAX_VALUE;

    LabelColumns(List<SheetRow> body, int width, CellReading reading) {

        for (int column = 1; column <= width; column++) {
            ColumnStats stats = new ColumnStats();
            for (SheetRow row : body) {
                if (HeaderText.filled(row) >= Math.min(2, width)) {
                    stats.add(row.cell(column), reading);
                }
            }
            boolean yearly = stats.numbers() * 2 > stats.filled() && stats.isYears();
            years.set(column, yearly);
            texts.set(column, !yearly && stats.texts() > 0 && stats.texts() * 2 >= stats.filled());
            numbers.set(column, stats.numbers() * 2 >= stats.filled() && stats.numbers() > 0 && !yearly);
        }
        int word = Math.max(1, texts.nextSetBit(1));
        for (int column = numbers.nextSetBit(1); column > 0; column = numbers.nextSetBit(column + 1)) {
            if (column < word) {
                keys.set(column);
            } else {
                firstNumber = Math.min(firstNumber, column);
            }
        }
        BitSet all = (BitSet) texts.clone();
        all.or(years);
        labels = all.stream().toArray();
        all.or(keys);
        labelsAndKeys = all.stream().toArray();
    }

    /** Whether the column stands left of all words and holds numbers: codes or running numbers. */
    boolean isKey(int column) {
        return keys.get(column);
    }

    /** Whether the column stands right of the labels and holds numbers. */
    boolean isNumber(int column) {
        return numbers.get(column) && !keys.get(column);
    }

    /** Whether the column holds words. */
    boolean isText(int column) {
        return texts.get(column);
    }

    /** Whether the column holds years. */
    boolean isYears(int column) {
        return years.get(column);
    }

    /** Whether the column holds words or years. */
    boolean isLabel(int column) {
        return texts.get(column) || years.get(column);
    }

    /** The first column of words, or 0. */
    int first() {
        return Math.max(0, texts.nextSetBit(1));
    }

    /** The first column of numbers that are no years; beyond all columns where there is none. */
    int firstNumber() {
        return firstNumber;
    }

    /** The columns of words and years from left to right. */
    int[] labels() {
        return labels;
    }

    /** The columns of words, years and keys from left to right. */
    int[] withKeys() {
        return labelsAndKeys;
    }
}
