package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.SheetRow;

/**
 * Finds columns whose label stands only in the first of the rows it is for.
 *
 * <p>A blank is filled only where another label tells the rows apart: a row of numbers without any label may be a total
 * of anything.
 */
final class FillDownFinder {

    private static final int FEWEST_BLANK_SHARE = 5;

    private final LabelColumns labels;
    private final Map<Integer, int[]> counts = new TreeMap<>();
    private final Map<Integer, Boolean> startsFilled = new HashMap<>();

    FillDownFinder(LabelColumns labels) {
        this.labels = labels;
    }

    void take(SheetRow row) {
        boolean told = false;
        List<Integer> columns = labels.withKeys().boxed().toList();
        for (int i = columns.size() - 1; i >= 0; i--) {
            int column = columns.get(i);
            boolean filled = !row.cell(column).isBlank();
            int[] count = counts.computeIfAbsent(column, fresh -> new int[3]);
            startsFilled.putIfAbsent(column, filled);
            count[filled ? 0 : 1]++;
            if (!filled && told) {
                count[2]++;
            }
            told |= filled;
        }
    }

    /** The columns to fill, from left to right: the leftmost labels only, each told apart by a label to its right. */
    List<Integer> columns(List<MergedRange> merged) {
        List<Integer> columns = new ArrayList<>();
        for (Map.Entry<Integer, int[]> entry : counts.entrySet()) {
            int column = entry.getKey();
            int[] count = entry.getValue();
            int rows = count[0] + count[1];
            boolean often = count[1] * FEWEST_BLANK_SHARE >= rows && count[0] >= 1;
            boolean sure = isMergedDown(column, merged) || count[2] * 20 >= count[1] * 19;
            boolean starts = Boolean.TRUE.equals(startsFilled.get(column));
            if (column > labels.firstNumber() || !often || !sure || !starts) {
                break;
            }
            columns.add(column);
        }
        return columns;
    }

    private static boolean isMergedDown(int column, List<MergedRange> merged) {
        return merged.stream()
                        .filter(range -> range.firstColumn() == column && range.lastRow() > range.firstRow())
                        .count()
                >= 2;
    }
}
