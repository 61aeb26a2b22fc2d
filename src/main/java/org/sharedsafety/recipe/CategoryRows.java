package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.SheetRow;

/** Keeps the first rows in which each text of a column of few different texts stands: one of each kind of row. */
final class CategoryRows {

    private static final int MOST_TEXTS = 300;
    private static final int MOST_ROWS = 1_500;
    private static final int LONGEST = 200;

    private final Map<Integer, Set<String>> seen = new HashMap<>();
    private final List<SheetRow> rows = new ArrayList<>();

    void see(SheetRow row) {
        boolean fresh = false;
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size() && rows.size() < MOST_ROWS; i++) {
            if (cells.get(i) instanceof Cell.Text text && text.value().length() <= LONGEST) {
                Set<String> texts = seen.computeIfAbsent(i, key -> new HashSet<>());
                fresh |= texts.size() < MOST_TEXTS && texts.add(text.value());
            }
        }
        if (fresh && rows.size() < MOST_ROWS) {
            rows.add(row);
        }
    }

    List<SheetRow> rows() {
        return rows;
    }
}
