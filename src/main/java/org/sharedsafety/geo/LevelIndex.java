package org.sharedsafety.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceMatch.Candidate;

/** The places of one level, by code and by name. */
final class LevelIndex {

    private static final double LEAST_LIKENESS = 0.72;
    private static final int MOST_CANDIDATES = 3;

    private final List<Place> places;
    private final boolean namesCarryTypes;
    private final Map<String, Place> byCode = new HashMap<>();
    private final Map<String, List<Place>> byFullName = new HashMap<>();
    private final Map<String, List<Place>> byBareName = new HashMap<>();
    private final Map<String, List<Place>> byCityName = new HashMap<>();
    private final Map<String, List<Place>> byAlias = new HashMap<>();
    private final Map<String, String> codeAliases = new HashMap<>();
    private final List<Spelling> spellings = new ArrayList<>();
    private final Set<String> parents = new HashSet<>();
    private int codeWidth;
    private int parentWidth;

    private record Spelling(String key, long letters, Place place) {}

    /**
     * Indexes places of one level.
     *
     * @param namesCarryTypes whether a last word such as County tells the kind of area: not among states, where Rhode Island
     *     ends so
     */
    LevelIndex(List<Place> places, boolean namesCarryTypes) {
        this.places = List.copyOf(places);
        this.namesCarryTypes = namesCarryTypes;
        for (Place place : places) {
            byCode.put(place.code().toUpperCase(Locale.ROOT), place);
            if (place.parentCode() != null) {
                parents.add(place.parentCode());
            }
            PlaceName full = PlaceName.of(place.name());
            add(byFullName, full, place);
            int remark = place.name().indexOf(" (");
            if (remark > 0 && place.parentCode() == null) {
                add(byAlias, PlaceName.of(place.name().substring(0, remark)), place);
            }
            addSpelling(full, place);
            if (namesCarryTypes && full.hasType()) {
                add(byBareName, full.withoutType(), place);
            }
            if (namesCarryTypes && full.isCity()) {
                add(byCityName, full.withoutCity(), place);
                addSpelling(full.withoutCity(), place);
            }
        }
        measureCodes();
    }

    /** Learns how long codes of digits are, and how many of their first digits are the parent's. */
    private void measureCodes() {
        Set<Integer> widths = new HashSet<>();
        Set<Integer> parentWidths = new HashSet<>();
        for (Place place : places) {
            if (place.code().chars().allMatch(c -> c >= '0' && c <= '9')) {
                widths.add(place.code().length());
                String parent = place.parentCode();
                parentWidths.add(parent != null && place.code().startsWith(parent) ? parent.length() : 0);
            }
        }
        codeWidth = widths.size() == 1 ? widths.iterator().next() : 0;
        parentWidth = parentWidths.size() == 1 ? parentWidths.iterator().next() : 0;
    }

    void addNameAlias(String name, Place place) {
        add(byAlias, PlaceName.of(name), place);
        addSpelling(PlaceName.of(name), place);
    }

    /** Another code for the place with this one; a code that is itself a place's stays that place's. */
    void addCodeAlias(String alias, String code) {
        if (byCode.containsKey(code)) {
            codeAliases.putIfAbsent(alias.toUpperCase(Locale.ROOT), code);
        }
    }

    private void add(Map<String, List<Place>> map, PlaceName name, Place place) {
        String key = name.key();
        if (key.isEmpty()) {
            return;
        }
        map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(place);
    }

    private void addSpelling(PlaceName name, Place place) {
        String key = bare(name).key();
        spellings.add(new Spelling(key, Likeness.lettersOf(key), place));
    }

    private PlaceName bare(PlaceName name) {
        return namesCarryTypes ? name.withoutType() : name;
    }

    @Nullable
    Place byCode(String code) {
        return byCode.get(code);
    }

    @Nullable
    Place byCodeAlias(String code) {
        String own = codeAliases.get(code);
        return own == null ? null : byCode.get(own);
    }

    /** Digits in a code, or 0 where codes are no digits or not all as long. */
    int codeWidth() {
        return codeWidth;
    }

    /** First digits of a code that are the parent's code, or 0. */
    int parentWidth() {
        return parentWidth;
    }

    /** Whether names may repeat under different parents, so that one without a parent proves nothing. */
    boolean needsParent() {
        return parents.size() > 1;
    }

    /** The codes of all parents. */
    Set<String> parents() {
        return parents;
    }

    /**
     * The places that the name says exactly, under a parent or under any.
     *
     * <p>The full name first; then the name without its word for the kind of area. A city is meant by its bare name too, but
     * never by a name with another kind's word, and a bare name that a county and a city share means both.
     */
    List<Place> named(PlaceName name, @Nullable String parent) {
        List<Place> full = under(byFullName.get(name.key()), parent);
        if (!full.isEmpty()) {
            return full;
        }
        List<Place> bare = new ArrayList<>(under(byBareName.get(name.key()), parent));
        bare.addAll(under(byCityName.get(name.key()), parent));
        if (!bare.isEmpty() || !namesCarryTypes || !name.hasType()) {
            return bare;
        }
        String key = name.withoutType().key();
        List<Place> withoutType = under(byFullName.get(key), parent);
        return withoutType.isEmpty() ? under(byBareName.get(key), parent) : withoutType;
    }

    /** The places that have the name for an alias. */
    List<Place> alias(PlaceName name, @Nullable String parent) {
        List<Place> found = under(byAlias.get(name.key()), parent);
        return found.isEmpty() && namesCarryTypes
                ? under(byAlias.get(name.withoutType().key()), parent)
                : found;
    }

    private static List<Place> under(@Nullable List<Place> found, @Nullable String parent) {
        if (found == null) {
            return List.of();
        }
        return parent == null
                ? found
                : found.stream().filter(p -> parent.equals(p.parentCode())).toList();
    }

    /** The places most like a name, best first; at most three. */
    List<Candidate> like(PlaceName name, @Nullable String parent) {
        String key = bare(name).key();
        if (key.chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        long letters = Likeness.lettersOf(key);
        Map<Place, Double> best = new LinkedHashMap<>();
        for (Spelling spelling : spellings) {
            double score = Likeness.of(key, letters, spelling.key(), spelling.letters(), LEAST_LIKENESS);
            if (score > 0 && parent != null && !parent.equals(spelling.place().parentCode())) {
                continue;
            }
            if (score > 0) {
                best.merge(spelling.place(), score, Math::max);
            }
        }
        return best.entrySet().stream()
                .map(e -> new Candidate(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(c -> c.place()
                        .code()))
                .limit(MOST_CANDIDATES)
                .toList();
    }
}
