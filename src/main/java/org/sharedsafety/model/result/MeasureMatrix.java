package org.sharedsafety.model.result;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;

/**
 * The latest numbers of all measures in all places of a level.
 *
 * @param places A to Z by name
 * @param columns in the order of the catalogue
 */
public record MeasureMatrix(String level, List<Place> places, List<Column> columns, About about) {
    public MeasureMatrix {
        places = List.copyOf(places);
        columns = List.copyOf(columns);
    }

    /**
     * One measure.
     *
     * @param measure its period is the latest that the level has
     * @param readings one a place, in the order of the places
     * @param small whether outputs will hide the number, one a place
     * @param spread of the places, or null where none has a value
     */
    public record Column(
            MeasureSide measure, List<Reading> readings, List<Boolean> small, @Nullable MiddleHalf spread) {
        public Column {
            readings = List.copyOf(readings);
            small = List.copyOf(small);
        }
    }

    /** Where a place stands among the places. */
    public Optional<Integer> row(int placeId) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).id() == placeId) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
