package org.sharedsafety.service;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;

/** Keeps which places a file names, and tells which it leaves out of those it seems to be about. */
final class PlacesMet implements Consumer<FoundObservation> {
    private final Map<String, Place> met = new HashMap<>();
    private final BitSet ids = new BitSet();
    private @Nullable Period last;
    private final Set<Period> periods = new HashSet<>();

    @Override
    public void accept(FoundObservation found) {
        Place place = found.place().place();
        if (place.id() <= 0 || !ids.get(place.id())) {
            met.put(place.level() + place.code(), place);
            ids.set(Math.max(0, place.id()));
        }
        if (!found.period().equals(last)) {
            last = found.period();
            periods.add(last);
        }
    }

    /** Places of the same levels in the same larger places that existed then and were not met, A to Z. */
    List<Place> others(List<Place> all) {
        Set<String> around = met.values().stream()
                .map(place -> place.level() + Objects.requireNonNullElse(place.parentCode(), ""))
                .collect(Collectors.toSet());
        return all.stream()
                .filter(place -> around.contains(place.level() + Objects.requireNonNullElse(place.parentCode(), "")))
                .filter(place -> !met.containsKey(place.level() + place.code()))
                .filter(place -> periods.stream().anyMatch(place::existsIn))
                .sorted(Comparator.comparing(Place::name).thenComparing(Place::code))
                .toList();
    }
}
