package org.sharedsafety.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.geo.BoundaryLayer;
import org.sharedsafety.geo.GeoJson;
import org.sharedsafety.geo.Outline;
import org.sharedsafety.geo.OutlineIndex;
import org.sharedsafety.geo.Polygons;
import org.sharedsafety.geo.UsAtlas;
import org.sharedsafety.geo.UsPlaces;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PointFinder;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.store.BoundaryTable.BoundarySet;

/** Finds the places of a project by coordinates in degrees, level by level, with the boundaries of the year. */
final class PointsOfProject {

    private final OpenProject project;
    private final List<BoundarySet> sets;
    private @Nullable UsAtlas atlas;

    PointsOfProject(OpenProject project) {
        this.project = project;
        this.sets = project.reading(tx -> tx.boundaries().all());
    }

    /** A finder for each level that has boundaries in degrees; boundaries are read when first asked for. */
    Map<String, PointFinder> all() {
        Map<String, PointFinder> finders = new LinkedHashMap<>();
        for (BoundarySet set : sets) {
            finders.computeIfAbsent(set.level(), ByYear::new);
        }
        return finders;
    }

    private Map<String, List<Place>> places(String level) {
        Map<String, List<Place>> byCode = new HashMap<>();
        for (Place place : project.reading(tx -> tx.places().ofLevel(level))) {
            byCode.computeIfAbsent(place.code(), code -> new ArrayList<>(1)).add(place);
        }
        return byCode;
    }

    private UsAtlas atlas() {
        UsAtlas known = atlas;
        if (known == null) {
            known = new UsAtlas(UsPlaces.load());
            atlas = known;
        }
        return known;
    }

    /** The boundaries of a level, indexed for each year that is asked for. */
    private final class ByYear implements PointFinder {
        private final String level;
        private final Map<Integer, OutlineIndex> years = new HashMap<>();
        private final Map<Object, OutlineIndex> known = new HashMap<>();
        private Map<String, List<Place>> places = Map.of();
        private int lastYear;
        private @Nullable OutlineIndex last;

        ByYear(String level) {
            this.level = level;
        }

        @Override
        public @Nullable Place find(double longitude, double latitude, Period period) {
            OutlineIndex index = index(Math.min(period.end().getYear(), 2_100));
            int number = index.find(longitude, latitude);
            if (number == OutlineIndex.NONE) {
                return null;
            }
            List<Place> found = places.getOrDefault(index.outline(number).code(), List.of());
            for (Place place : found) {
                if (place.existsIn(period)) {
                    return place;
                }
            }
            return found.isEmpty() ? null : found.get(0);
        }

        private OutlineIndex index(int year) {
            OutlineIndex index = last;
            if (index == null || year != lastYear) {
                if (last == null) {
                    places = places(level);
                }
                index = years.computeIfAbsent(year, this::make);
                last = index;
                lastYear = year;
            }
            return index;
        }

        private OutlineIndex make(int year) {
            BoundarySet set = sets.stream()
                    .filter(each -> each.level().equals(level) && BoundaryService.holdsFor(each, Period.ofYear(year)))
                    .min(BoundaryService.preference(Period.ofYear(year)))
                    .orElse(null);
            if (set == null) {
                return new OutlineIndex(List.of());
            }
            if (!set.format().equals(PlacesOfProject.BUILT_IN)) {
                return known.computeIfAbsent(set.id(), id -> new OutlineIndex(own(set)));
            }
            List<Outline> outlines = level.equals(UsPlaces.COUNTY) ? atlas().counties(year) : atlas().states(year);
            // Most years have the very same outlines.
            return known.computeIfAbsent(outlines, key -> new OutlineIndex(outlines));
        }

        private List<Outline> own(BoundarySet set) {
            if (set.format().equals(BoundaryImport.SHAPES)) {
                return shapes(set);
            }
            byte[] file = project.reading(tx -> tx.boundaries().file(set.id()).orElse(null));
            try {
                return file == null
                        ? List.of()
                        : GeoJson.read(new ByteArrayInputStream(file)).outlines("code", "name");
            } catch (IOException broken) {
                throw new WorkbenchException(Message.of("boundaries.broken", set.name()), broken);
            }
        }

        /** Shapes that are kept one by one; plane ones hold no degrees. */
        private List<Outline> shapes(BoundarySet set) {
            List<Outline> outlines = new ArrayList<>();
            if (!set.crs().equals(BoundaryLayer.PLANE)) {
                project.reading(tx -> tx.boundaries().shapes(set.id()))
                        .forEach((code, shape) -> outlines.add(Polygons.outline(code, "", shape)));
            }
            return outlines;
        }
    }
}
