package org.sharedsafety.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.MeasureSide;

/**
 * Which benchmark to hold a measure against, beside the numbers themselves.
 *
 * @param periods in the order of their positions in the table, earliest first
 * @param benchmark in the measure's unit, or null for the median of the places in the latest period
 * @param facts what is known of the measure beside its numbers
 */
public record SafetyForAllRequest(
        MeasureSide measure,
        String level,
        List<Period> periods,
        List<Place> places,
        @Nullable Double benchmark,
        MeasureFacts facts) {
    public SafetyForAllRequest {
        periods = List.copyOf(periods);
        places = List.copyOf(places);
    }
}
