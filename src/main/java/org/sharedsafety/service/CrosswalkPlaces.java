package org.sharedsafety.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.geo.GeoType;
import org.sharedsafety.geo.PlaceMatcher;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PlaceText;

/**
 * The areas of one side of a crosswalk: those the project has, or, where it has none of their level, those of the file.
 *
 * <p>A list of ZIP codes or of one's own neighborhoods is often nowhere but in the crosswalk. Where there is a list, what is
 * not on it is unknown and said so.
 */
final class CrosswalkPlaces {
    private static final Period ALWAYS = Period.ofYears(1900, 2100);

    private final String level;
    private final boolean listed;
    private final PlaceMatcher matcher;
    private final @Nullable GeoType type;
    private final Map<String, String> names;
    private final Map<String, Optional<String>> found = new HashMap<>();
    private final Map<String, Place> fresh = new LinkedHashMap<>();

    /**
     * Prepares one side.
     *
     * @param listed whether the project has places of the level
     * @param type what is known of the level, or null
     * @param names names of areas by their text, for those that are new
     */
    CrosswalkPlaces(
            String level, boolean listed, PlaceMatcher matcher, @Nullable GeoType type, Map<String, String> names) {
        this.level = level;
        this.listed = listed;
        this.matcher = matcher;
        this.type = type;
        this.names = names;
    }

    /** The code that a text stands for, or null. */
    @Nullable
    String code(String text) {
        return found.computeIfAbsent(text, this::look).orElse(null);
    }

    private Optional<String> look(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        String code = type == null ? text.strip() : type.restored(text);
        if (!listed) {
            if (type != null && !type.isCode(code)) {
                return Optional.empty();
            }
            String name = names.getOrDefault(text, code);
            fresh.putIfAbsent(code, new Place(0, level, code, name.isBlank() ? code : name, null, null, null));
            return Optional.of(code);
        }
        PlaceMatch match = matcher.find(new PlaceText(level, code, "", ""), ALWAYS);
        if (!(match instanceof PlaceMatch.Matched)) {
            match = matcher.find(new PlaceText(level, "", text.strip(), ""), ALWAYS);
        }
        return match instanceof PlaceMatch.Matched matched
                ? Optional.of(matched.place().code())
                : Optional.empty();
    }

    /** The places that are new. */
    Collection<Place> fresh() {
        return fresh.values();
    }
}
