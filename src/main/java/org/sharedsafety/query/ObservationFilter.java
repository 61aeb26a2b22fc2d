package org.sharedsafety.query;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;

/**
 * Which observations are wanted; null stands for all.
 *
 * @param metricId the measure
 * @param seriesId one series of it
 * @param placeCode the place, by its code
 * @param level the level of the places
 */
public record ObservationFilter(
        @Nullable String metricId,
        @Nullable Integer seriesId,
        @Nullable String placeCode,
        @Nullable String level,
        @Nullable Period period,
        @Nullable Group group) {

    /** Everything. */
    public static ObservationFilter everything() {
        return new ObservationFilter(null, null, null, null, null, null);
    }

    /** One measure at one place in one period, of one group: the number card's. */
    public static ObservationFilter card(String metricId, String placeCode, Period period, Group group) {
        return new ObservationFilter(metricId, null, placeCode, null, period, group);
    }

    /** All of one measure. */
    public static ObservationFilter ofMetric(String metricId) {
        return new ObservationFilter(metricId, null, null, null, null, null);
    }
}
