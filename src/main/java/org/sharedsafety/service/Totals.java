package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharedsafety.model.CountKey;
import org.sharedsafety.model.TotalKey;
import org.sharedsafety.privacy.HiddenCounts;

/** Totals over places while one decision is made: each set of places is given a number that no place has. */
final class Totals {
    private final List<Over> known = new ArrayList<>();
    private final Map<Over, Integer> ids = new HashMap<>();

    private record Over(String level, String parent) {}

    /** The count that stands for a total. */
    CountKey key(TotalKey total) {
        int id = ids.computeIfAbsent(new Over(total.level(), total.parent()), over -> {
            known.add(over);
            return -known.size();
        });
        return new CountKey(total.series(), total.period(), total.group(), id);
    }

    /** The total that a count stands for. */
    TotalKey total(CountKey key) {
        Over over = known.get(-key.place() - 1);
        return new TotalKey(key.series(), key.period(), key.group(), over.level(), over.parent());
    }

    Map<CountKey, Double> countsOf(Map<CountKey, Double> all) {
        Map<CountKey, Double> found = new HashMap<>();
        all.forEach((key, count) -> {
            if (key.place() >= 0) {
                found.put(key, count);
            }
        });
        return found;
    }

    Map<TotalKey, Double> totalsOf(Map<CountKey, Double> all) {
        Map<TotalKey, Double> found = new HashMap<>();
        all.forEach((key, count) -> {
            if (key.place() < 0) {
                found.put(total(key), count);
            }
        });
        return found;
    }

    /** Those of the totals that are hidden. */
    Set<TotalKey> hiddenOf(List<TotalKey> asked, HiddenCounts hidden) {
        Set<TotalKey> found = new HashSet<>();
        asked.stream().filter(total -> hidden.mark(key(total)).isPresent()).forEach(found::add);
        return found;
    }
}
