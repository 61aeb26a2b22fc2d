package org.sharedsafety.ui.profiles;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;
import org.sharedsafety.service.ProfileService.LevelPlaces;
import org.sharedsafety.text.Alphabet;

/** The places of a level A to Z, sorted once while the same level is asked for: a country has thousands. */
final class PlacesByName {
    private @Nullable Sorted last;

    private record Sorted(LevelPlaces level, Locale locale, List<Place> places) {}

    List<Place> of(LevelPlaces level, Locale locale) {
        Sorted known = last;
        if (known == null || !known.level.equals(level) || !known.locale.equals(locale)) {
            known = new Sorted(
                    level,
                    locale,
                    level.places().stream()
                            .sorted(Comparator.comparing(Place::name, Alphabet.of(locale)))
                            .toList());
            last = known;
        }
        return known.places;
    }
}
