package org.sharedsafety.recipe;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Remembers which places were met, for each period and each slot of a row. */
final class SeenPlaces {

    private final Map<Long, BitSet> seen = new HashMap<>();

    /** Whether a place is met for the first time in a period and slot. */
    boolean isNew(int place, int period, int slot) {
        BitSet places = seen.computeIfAbsent(((long) period << 32) | slot, key -> new BitSet());
        boolean fresh = !places.get(place);
        places.set(place);
        return fresh;
    }
}
