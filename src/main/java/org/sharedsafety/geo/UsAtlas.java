package org.sharedsafety.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;

/**
 * The boundaries of the United States: the map of a year, put together from the 2017 and the 2023 set.
 *
 * <p>To 2018 the 2017 set; from 2019 to 2021 the 2017 set without the areas that had ended and with those that had begun
 * by the end of the year (02261 gives way to 02063 and 02066); from 2022 the 2023 set. Sets are read when first asked
 * for and then kept. Outlines are in degrees, by code. Safe for several threads.
 */
public final class UsAtlas {

    private static final int FIRST_YEAR_OF_2023_SET = 2022;
    private static final Set<String> TERRITORIES = Set.of("60", "66", "69", "72", "78");

    private final Map<String, Place> counties = new HashMap<>();
    private final List<GeoChange> changes;
    private @Nullable BoundarySet set2017;
    private @Nullable BoundarySet set2023;

    /** An atlas whose areas begin and end as the places say. */
    public UsAtlas(UsPlaces places) {
        for (Place place : places.ofLevel(UsPlaces.COUNTY)) {
            counties.put(place.code(), place);
        }
        changes = places.changes();
    }

    /** Every county of the year with the territories, by code, in degrees. */
    public List<Outline> counties(int year) {
        return List.copyOf(countiesByCode(year).values());
    }

    /**
     * The counties to draw data of a year on: the fifty states and the District of Columbia always, a territory only where
     * the data has a place in it.
     *
     * <p>Where the data speaks of areas that the year no longer has and of none of their successors (02261 in 2019; the
     * counties of Connecticut in 2022, which many publishers still use), those areas are drawn in place of their
     * successors; never both.
     *
     * @param inData codes of the counties that have a value
     */
    public List<Outline> counties(int year, Collection<String> inData) {
        Set<String> wanted = Set.copyOf(inData);
        NavigableMap<String, Outline> map = countiesByCode(year);
        for (Set<String> olds : groupsReplacedBefore(map.keySet())) {
            Set<String> news = successors(olds);
            if (olds.stream().anyMatch(wanted::contains) && news.stream().noneMatch(wanted::contains)) {
                news.forEach(map::remove);
                for (String old : olds) {
                    Outline outline = set2017().counties().get(old);
                    if (outline != null) {
                        map.put(old, outline);
                    }
                }
            }
        }
        Set<String> statesInData = wanted.stream()
                .filter(code -> code.length() > 2)
                .map(code -> code.substring(0, 2))
                .collect(Collectors.toSet());
        map.keySet().removeIf(code -> isTerritory(code) && !statesInData.contains(code.substring(0, 2)));
        return List.copyOf(map.values());
    }

    /** The states of the year's boundary set with the territories, by code, in degrees. */
    public List<Outline> states(int year) {
        return List.copyOf(setOf(year).states().values());
    }

    /** Whether a code is that of a territory or of a county in one. */
    public static boolean isTerritory(String code) {
        return code.length() >= 2 && TERRITORIES.contains(code.substring(0, 2));
    }

    private NavigableMap<String, Outline> countiesByCode(int year) {
        NavigableMap<String, Outline> map = new TreeMap<>(setOf(year).counties());
        if (year < FIRST_YEAR_OF_2023_SET) {
            LocalDate lastDay = LocalDate.of(year, 12, 31);
            map.keySet().removeIf(code -> endedBefore(counties.get(code), lastDay));
            Set<String> missing = new HashSet<>();
            for (Place place : counties.values()) {
                if (!set2017().counties().containsKey(place.code()) && begunBy(place, lastDay)) {
                    missing.add(place.code());
                }
            }
            if (!missing.isEmpty()) {
                set2023().counties().forEach((code, outline) -> {
                    if (missing.contains(code)) {
                        map.put(code, outline);
                    }
                });
            }
        }
        return map;
    }

    private static boolean endedBefore(@Nullable Place place, LocalDate day) {
        return place != null && place.validTo() != null && place.validTo().isBefore(day);
    }

    private static boolean begunBy(Place place, LocalDate day) {
        return place.validFrom() != null && !place.validFrom().isAfter(day) && !endedBefore(place, day);
    }

    /** Splits and replacements whose new areas are on the map, as sets of the old areas that go together. */
    private List<Set<String>> groupsReplacedBefore(Set<String> onMap) {
        Map<String, Set<String>> groupOf = new HashMap<>();
        for (GeoChange change : changes) {
            boolean replaces = change.kind() == GeoChange.Kind.SPLIT || change.kind() == GeoChange.Kind.REPLACED;
            if (replaces && onMap.contains(change.newCode())) {
                // Areas that are exchanged on the same day in the same state stand or fall together.
                String key = change.oldCode().substring(0, 2) + change.effective();
                groupOf.computeIfAbsent(key, k -> new HashSet<>()).add(change.oldCode());
            }
        }
        return new ArrayList<>(groupOf.values());
    }

    private Set<String> successors(Set<String> olds) {
        Set<String> news = new HashSet<>();
        for (GeoChange change : changes) {
            if (olds.contains(change.oldCode())) {
                news.add(change.newCode());
            }
        }
        return news;
    }

    private BoundarySet setOf(int year) {
        return year < FIRST_YEAR_OF_2023_SET ? set2017() : set2023();
    }

    private synchronized BoundarySet set2017() {
        if (set2017 == null) {
            set2017 = BoundarySet.read("us-counties-2017.json");
        }
        return set2017;
    }

    private synchronized BoundarySet set2023() {
        if (set2023 == null) {
            set2023 = BoundarySet.read("us-counties-2023.json");
        }
        return set2023;
    }

    /** Counties and states of one boundary file, by code. */
    private record BoundarySet(Map<String, Outline> counties, Map<String, Outline> states) {

        static BoundarySet read(String file) {
            try (InputStream in = ResourceTable.open(file)) {
                TopoJson topology = TopoJson.read(in);
                return new BoundarySet(byCode(topology.outlines("counties")), byCode(topology.outlines("states")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, Outline> byCode(List<Outline> outlines) {
            Map<String, Outline> map = new TreeMap<>();
            for (Outline outline : outlines) {
                map.put(outline.code(), outline);
            }
            return map;
        }
    }
}
