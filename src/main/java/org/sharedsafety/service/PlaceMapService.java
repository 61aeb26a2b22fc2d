package org.sharedsafety.service;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharedsafety.chart.MapShape;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.service.BoundaryService.Boundaries;

/** The outlines of places, for the maps that stand beside other views. */
public final class PlaceMapService {
    private final BoundaryService boundaries;

    public PlaceMapService(BoundaryService boundaries) {
        this.boundaries = boundaries;
    }

    /**
     * Outlines under the numbers of their places.
     *
     * @param shapes of the places asked for that have one
     * @param frame of the level above, under numbers that no place has
     */
    public record PlaceMap(List<MapShape> shapes, List<MapShape> frame) {
        /** No boundaries. */
        public static final PlaceMap NONE = new PlaceMap(List.of(), List.of());

        public PlaceMap {
            shapes = List.copyOf(shapes);
            frame = List.copyOf(frame);
        }

        /** Whether there is anything to draw. */
        public boolean isEmpty() {
            return shapes.isEmpty();
        }
    }

    /**
     * The outlines of places of one level, as they were in a period.
     *
     * @param places of that level
     */
    public Job<PlaceMap> mapping(OpenProject project, String level, Period period, List<Place> places) {
        return progress -> {
            List<String> codes = places.stream().map(Place::code).toList();
            Boundaries found = project.reading(tx -> boundaries.boundaries(tx, level, period, codes));
            Map<String, Place> byCode =
                    places.stream().collect(Collectors.toMap(Place::code, place -> place, (a, b) -> a));
            return new PlaceMap(found.shapes(byCode.values()), found.frameShapes());
        };
    }
}
