package org.sharedsafety.recipe;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.PlaceFinder;
import org.sharedsafety.model.PointFinder;

/**
 * What the project knows of places, by which columns of places are told from other columns.
 *
 * @param levels the levels of the project, such as {@code state} and {@code county}; those named first win a tie
 * @param finder finds a place on one of these levels
 * @param points finds a place of a level by coordinates, for levels with boundaries
 */
public record PlaceKnowledge(List<String> levels, PlaceFinder finder, Map<String, PointFinder> points) {

    public PlaceKnowledge {
        levels = List.copyOf(levels);
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    /** Knowledge without boundaries. */
    public PlaceKnowledge(List<String> levels, PlaceFinder finder) {
        this(levels, finder, Map.of());
    }
}
