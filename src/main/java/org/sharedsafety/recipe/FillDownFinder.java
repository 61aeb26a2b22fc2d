package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.SheetRow;

/**
 * Finds columns whose label stands only in the first of the rows it is for.
 *
 * <p>A blank is filled only where another label tells the rows apart: a row of numbers without any label may be a total
 * of anything. A code is filled only where the name beside it is blank too.
 */
final class FillDownFinder {

    private static final int FEWEST_BLANK_SHARE = 5;
    private static final int FEWEST_RUNS = 2;

    private final LabelColumns labels;
    private final Map<Integer, Blanks> columns = new TreeMap<>();

    FillDownFinder(LabelColumns labels) {
        this.labels = labels;
    }

    void take(SheetRow row) {
        boolean told = false;
        boolean named = labels.first() > 0 && !row.cell(labels.first()).isBlank();
        int[] all = labels.withKeys();
        for (int i = all.length - 1; i >= 0; i--) {
            int column = all[i];
            boolean filled = !row.cell(column).isBlank();
            columns.computeIfAbsent(column, fresh -> new Blanks()).take(filled, told, named && labels.isKey(column));
            told |= filled;
        }
    }

    /** The columns to fill, from left to right: the leftmost labels only, each told apart by a label to its right. */
    List<Integer> columns(List<MergedRange> merged) {
        List<Integer> found = new ArrayList<>();
        for (Map.Entry<Integer, Blanks> entry : columns.entrySet()) {
            boolean down = merged.stream()
                            .filter(range ->
                                    range.firstColumn() == entry.getKey() && range.lastRow() > range.firstRow())
                            .count()
                    >= FEWEST_RUNS;
            if (entry.getKey() > labels.firstNumber() || !entry.getValue().areFilled(down)) {
                break;
            }
            found.add(entry.getKey());
        }
        return found;
    }

    /** The blanks of a column. */
    private static final class Blanks {
        private long filled;
        private long blank;
        private long told;
        private long misfits;
        private int runs;
        private boolean startsFilled;
        private boolean inRun;

        void take(boolean isFilled, boolean isTold, boolean isMisfit) {
            startsFilled |= isFilled && filled + blank == 0;
            if (isFilled) {
                filled++;
                inRun = false;
                return;
            }
            blank++;
            told += isTold ? 1 : 0;
            misfits += isMisfit ? 1 : 0;
            runs += inRun ? 0 : 1;
            inRun = true;
        }

        boolean areFilled(boolean mergedDown) {
            boolean often = blank * FEWEST_BLANK_SHARE >= filled + blank && runs >= FEWEST_RUNS;
            return startsFilled && misfits == 0 && often && (mergedDown || told * 20 >= blank * 19);
        }
    }
}
