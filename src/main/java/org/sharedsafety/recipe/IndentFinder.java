package org.sharedsafety.recipe;

import java.util.TreeMap;
import org.sharedsafety.model.SheetRow;

/** Finds labels whose leading blanks tell what they belong to. */
final class IndentFinder {

    private static final int FEWEST_SHARE = 5;

    private final int column;
    private final TreeMap<Integer, Integer> indents = new TreeMap<>();
    private boolean startsIndented;
    private int rows;

    IndentFinder(LabelColumns labels) {
        this.column = labels.first();
    }

    void take(SheetRow row) {
        String shown = column == 0 ? "" : row.cell(column).shown();
        if (!shown.isBlank()) {
            int indent = IndentStage.indent(row.cell(column));
            startsIndented |= rows == 0 && indent > 0;
            indents.merge(indent, 1, Integer::sum);
            rows++;
        }
    }

    /** The column of the indented labels, or 0. */
    int column() {
        int plain = indents.getOrDefault(0, 0);
        boolean both = plain > 0 && (rows - plain) * FEWEST_SHARE >= rows;
        return both && !startsIndented && indents.size() <= 6 && indents.lastKey() >= 2 ? column : 0;
    }
}
