package org.sharedsafety.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.result.MeasureSide;

/**
 * Which trend to make, beside the numbers themselves.
 *
 * @param measure what the numbers are
 * @param place one of the places, or one of a higher level that they are the parts of, or null for all of them together
 * @param periods in the order of their positions in the table, earliest first
 * @param places of the level that enter
 * @param breaks that are known of the series
 * @param pool how many years to take together, at least 2
 */
public record TrendRequest(
        MeasureSide measure,
        String level,
        Group group,
        @Nullable Place place,
        List<Period> periods,
        List<Place> places,
        List<SeriesBreak> breaks,
        int pool) {
    public TrendRequest {
        periods = List.copyOf(periods);
        places = List.copyOf(places);
        breaks = List.copyOf(breaks);
        if (pool < 2) {
            throw new IllegalArgumentException("pooling takes two years or more: " + pool);
        }
    }

    /** Whether the numbers of the places are rolled up. */
    boolean isWhole() {
        return place == null || !place.level().equals(level);
    }
}
