package org.sharedsafety.recipe;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sharedsafety.model.SheetRow;

/** Finds the rows that hold the total of a place whose name stands only in the first row of its block. */
final class BlockTotalFinder {

    private static final int MOST_TEXTS = 100;
    private static final Pattern OF_A_PLACE = Pattern.compile(
            "(?i)(?:state|county|area|city|place|territory|district|province|region|parish|municipality)\\s+total"
                    + "|total\\s+(?:del\\s+|de\\s+la\\s+)?(?:estado|condado|municipio|distrito|ciudad|provincia)");

    private final LabelColumns labels;
    private final Map<Integer, Map<String, Integer>> totals = new TreeMap<>();
    private int blocks;

    BlockTotalFinder(LabelColumns labels) {
        this.labels = labels;
    }

    void take(SheetRow row) {
        int first = labels.first();
        if (first == 0) {
            return;
        }
        if (!row.cell(first).isBlank()) {
            blocks++;
            return;
        }
        for (int column : labels.labels()) {
            if (column <= first) {
                continue;
            }
            String text = HeaderText.oneLine(row.cell(column));
            Map<String, Integer> known = totals.computeIfAbsent(column, fresh -> new TreeMap<>());
            if (OF_A_PLACE.matcher(text).matches() && known.size() < MOST_TEXTS) {
                known.merge(text, 1, Integer::sum);
            }
        }
    }

    /** The column of the totals, or 0. */
    int column() {
        return totals.entrySet().stream()
                .filter(entry -> entry.getValue().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()
                                * 10
                        >= blocks * 8)
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** The labels of the totals. */
    List<String> texts() {
        return List.copyOf(totals.getOrDefault(column(), Map.of()).keySet());
    }
}
