package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowSpan;

/** Gathers what single rows were taken for into spans. */
final class RowSpans {

    private final TreeMap<Integer, RowKind> kinds = new TreeMap<>();

    void put(int row, RowKind kind) {
        kinds.put(row, kind);
    }

    List<RowSpan> spans() {
        List<RowSpan> spans = new ArrayList<>();
        for (Map.Entry<Integer, RowKind> entry : kinds.entrySet()) {
            int row = entry.getKey();
            RowSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.last() == row - 1 && last.kind() == entry.getValue()) {
                spans.set(spans.size() - 1, new RowSpan(last.first(), row, last.kind()));
            } else {
                spans.add(new RowSpan(row, row, entry.getValue()));
            }
        }
        return spans;
    }
}
