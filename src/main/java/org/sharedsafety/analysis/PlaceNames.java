package org.sharedsafety.analysis;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sharedsafety.model.Place;

/** The order of places A to Z; a name is taken apart once, not at each comparison nor for each year. */
final class PlaceNames {
    /** Names that are kept: more than a country has counties, towns and school districts. */
    private static final int MOST = 50_000;

    private final Collator collator = Collator.getInstance(Locale.ROOT);
    private final Map<String, CollationKey> keys = new ConcurrentHashMap<>();

    /** A to Z, places of one name by their code. */
    Comparator<Place> order() {
        if (keys.size() > MOST) {
            keys.clear();
        }
        return Comparator.comparing((Place place) -> keys.computeIfAbsent(place.name(), collator::getCollationKey))
                .thenComparing(Place::code);
    }
}
