package org.sharedsafety.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.MapShape;
import org.sharedsafety.geo.BoundaryLayer;
import org.sharedsafety.geo.GeoJson;
import org.sharedsafety.geo.LambertAzimuthalEqualArea;
import org.sharedsafety.geo.Outline;
import org.sharedsafety.geo.Polygons;
import org.sharedsafety.geo.Projection;
import org.sharedsafety.geo.UsAtlas;
import org.sharedsafety.geo.UsPlaces;
import org.sharedsafety.geo.UsProjection;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.store.BoundaryTable.BoundarySet;
import org.sharedsafety.store.Transaction;

/** The shapes of places: for maps, for distances and for neighbors. */
public final class BoundaryService {
    /** From this year on the built-in map is that of 2023. */
    private static final int FIRST_OF_2023 = 2022;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private @Nullable UsAtlas usAtlas;
    // The outlines of the atlas as they are drawn and measured: no more than the atlas has, each worked out once.
    private final Map<Outline, Outline> drawn = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<Outline, Outline> measured = Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * The boundaries of a level in a year.
     *
     * @param drawn outlines as a map shows them, by code
     * @param measured outlines as distances are measured on them, by code: the same where the map has no insets
     * @param frame outlines of the level above, as the map shows them
     */
    record Boundaries(Map<String, Outline> drawn, Map<String, Outline> measured, List<Outline> frame) {
        static final Boundaries NONE = new Boundaries(Map.of(), Map.of(), List.of());

        /** The shapes of places, by their numbers. */
        List<MapShape> shapes(Collection<Place> places) {
            return places.stream()
                    .filter(place -> drawn.containsKey(place.code()))
                    .map(place -> new MapShape(
                            place.id(),
                            java.util.Objects.requireNonNull(drawn.get(place.code()))
                                    .rings()))
                    .toList();
        }

        /** The frame's shapes, under numbers that no place has. */
        List<MapShape> frameShapes() {
            List<MapShape> shapes = new java.util.ArrayList<>();
            for (int i = 0; i < frame.size(); i++) {
                shapes.add(new MapShape(-1 - i, frame.get(i).rings()));
            }
            return shapes;
        }
    }

    /** The atlas, read when the first map wants it: the window does not wait for it. */
    private synchronized UsAtlas atlas() {
        UsAtlas known = usAtlas;
        if (known == null) {
            known = new UsAtlas(UsPlaces.load());
            usAtlas = known;
        }
        return known;
    }

    /**
     * The boundaries of a level in a year, none where the project has none.
     *
     * @param inData codes of the places that have a value: the map shows no other territory, and old areas only for
     *     data that still speak of them
     */
    Boundaries boundaries(Transaction tx, String level, Period period, Collection<String> inData) {
        BoundarySet set = tx.boundaries().all().stream()
                .filter(candidate -> candidate.level().equals(level) && holdsFor(candidate, period))
                .min(preference(period))
                .orElse(null);
        if (set == null) {
            return Boundaries.NONE;
        }
        int year = period.end().getYear();
        if (set.format().equals(PlacesOfProject.BUILT_IN)) {
            return level.equals(UsPlaces.COUNTY) ? counties(year, inData) : states(year, inData);
        }
        if (set.format().equals(BoundaryImport.SHAPES)) {
            return shapes(tx, set);
        }
        byte[] file = tx.boundaries().file(set.id()).orElse(null);
        return file == null ? Boundaries.NONE : own(file, set);
    }

    /** The newest edition that is not newer than the period, else the oldest; a person's own before the built-in one. */
    static Comparator<BoundarySet> preference(Period period) {
        int year = period.end().getYear();
        return Comparator.comparing((BoundarySet set) -> edition(set, year) > year)
                .thenComparing(set -> Math.abs(edition(set, year) - year))
                .thenComparing(set -> set.format().equals(PlacesOfProject.BUILT_IN));
    }

    /** The year of a set's edition; where it has none, it is taken for right. */
    private static int edition(BoundarySet set, int year) {
        if (set.format().equals(PlacesOfProject.BUILT_IN)) {
            return year >= FIRST_OF_2023 ? 2023 : 2017;
        }
        Matcher named = YEAR.matcher(set.vintage());
        return named.find() ? Integer.parseInt(named.group()) : year;
    }

    /** Shapes that are kept one by one: degrees in an equal-area projection around their middle, plane ones as they are. */
    private static Boundaries shapes(Transaction tx, BoundarySet set) {
        List<Outline> outlines = new ArrayList<>();
        try {
            tx.boundaries().shapes(set.id()).forEach((code, shape) -> outlines.add(Polygons.outline(code, "", shape)));
        } catch (IllegalArgumentException broken) {
            throw new WorkbenchException(Message.of("boundaries.broken", set.name()), broken);
        }
        Projection projection =
                set.crs().equals(BoundaryLayer.PLANE) ? Projection.PLANE : LambertAzimuthalEqualArea.around(outlines);
        Map<String, Outline> byCode = byCode(
                outlines.stream().map(outline -> outline.projected(projection)).toList());
        return new Boundaries(byCode, byCode, List.of());
    }

    static boolean holdsFor(BoundarySet set, Period period) {
        return (set.validFrom() == null || !set.validFrom().isAfter(period.end()))
                && (set.validTo() == null || !set.validTo().isBefore(period.end()));
    }

    private Boundaries counties(int year, Collection<String> inData) {
        List<Outline> counties = atlas().counties(year, inData);
        List<Outline> states = atlas().states(year).stream()
                .filter(state ->
                        counties.stream().anyMatch(county -> county.code().startsWith(state.code())))
                .toList();
        return new Boundaries(byCode(drawn(counties)), byCode(measured(counties)), drawn(states));
    }

    private Boundaries states(int year, Collection<String> inData) {
        List<Outline> states = atlas().states(year).stream()
                .filter(state -> !UsAtlas.isTerritory(state.code()) || inData.contains(state.code()))
                .toList();
        return new Boundaries(byCode(drawn(states)), byCode(measured(states)), List.of());
    }

    /** Insets move places, so distances are taken on one map of the whole. */
    private List<Outline> measured(List<Outline> outlines) {
        return outlines.stream()
                .map(outline -> measured.computeIfAbsent(
                        outline, one -> one.projected(LambertAzimuthalEqualArea.UNITED_STATES)))
                .toList();
    }

    private List<Outline> drawn(List<Outline> outlines) {
        return outlines.stream()
                .map(outline -> drawn.computeIfAbsent(
                        outline, one -> UsProjection.project(List.of(one)).get(0)))
                .toList();
    }

    private static Boundaries own(byte[] file, BoundarySet set) {
        try {
            GeoJson json = GeoJson.read(new ByteArrayInputStream(file));
            List<Outline> outlines = json.onMap(json.outlines("code", "name"));
            Map<String, Outline> byCode = byCode(outlines);
            return new Boundaries(byCode, byCode, List.of());
        } catch (IOException broken) {
            throw new WorkbenchException(Message.of("boundaries.broken", set.name()), broken);
        }
    }

    private static Map<String, Outline> byCode(List<Outline> outlines) {
        Map<String, Outline> byCode = new LinkedHashMap<>();
        outlines.forEach(outline -> byCode.put(outline.code(), outline));
        return byCode;
    }
}
