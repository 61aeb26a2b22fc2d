package org.sharedsafety.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Counts as a reader has them before him: some shown, some not, and the sums that he knows must hold. */
final class PublishedTable {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<OptionalLong> shown = new ArrayList<>();
    private final List<List<Integer>> sums = new ArrayList<>();

    /** A cell of that name, not shown as long as nobody says so. */
    int cell(String name) {
        return numbers.computeIfAbsent(name, fresh -> {
            names.add(fresh);
            shown.add(OptionalLong.empty());
            return names.size() - 1;
        });
    }

    void show(String name, long count) {
        shown.set(cell(name), OptionalLong.of(count));
    }

    /** Says that the first cell is the sum of the others. */
    void sum(String total, List<String> parts) {
        List<Integer> sum = new ArrayList<>(List.of(cell(total)));
        parts.forEach(part -> sum.add(cell(part)));
        sums.add(sum);
    }

    int size() {
        return names.size();
    }

    OptionalLong shown(int cell) {
        return shown.get(cell);
    }

    List<List<Integer>> sums() {
        return sums;
    }
}
