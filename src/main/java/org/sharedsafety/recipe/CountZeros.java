package org.sharedsafety.recipe;

import java.util.List;
import java.util.Map;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.recipe.ZeroCells;

/** Enters the counts that are zeros because a person said that the file lists everything. */
record CountZeros(
        ZeroCells zeros,
        List<PlaceMatch.Matched> found,
        Map<String, Integer> numbers,
        List<Place> allPlaces,
        RowPeriods periods,
        int slots) {

    /** The number under which a count stands. */
    @FunctionalInterface
    interface Key {
        long of(int place, int period, int slot);
    }

    void enter(CellCounts counts, Key key) {
        if (zeros == ZeroCells.NONE) {
            return;
        }
        if (zeros == ZeroCells.ALL) {
            for (Place place : allPlaces) {
                if (numbers.putIfAbsent(place.code(), found.size()) == null) {
                    found.add(new PlaceMatch.Matched(place, PlaceMatch.How.CODE, null));
                }
            }
        }
        for (int place = 0; place < found.size(); place++) {
            for (int period = 0; period < periods.size(); period++) {
                if (found.get(place).place().existsIn(periods.period(period))) {
                    for (int slot = 0; slot < slots; slot++) {
                        counts.add(key.of(place, period, slot), 0);
                    }
                }
            }
        }
    }
}
