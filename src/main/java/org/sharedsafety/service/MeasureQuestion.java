package org.sharedsafety.service;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;

/**
 * Which numbers of one measure are asked about; what is null is filled in where there is only one answer.
 *
 * @param metric id of the measure
 * @param series the data set, or null for the only one
 * @param level of geography, or null for the project's own
 * @param place code, or null for all places of the level
 * @param period or null for the latest, or for all where a view shows time
 */
public record MeasureQuestion(
        String metric,
        @Nullable String series,
        @Nullable String level,
        @Nullable String place,
        Group group,
        @Nullable Period period) {
    /** A measure, all else as usual. */
    public static MeasureQuestion of(String metric) {
        return new MeasureQuestion(metric, null, null, null, Group.EVERYONE, null);
    }

    /** The same about one place. */
    public MeasureQuestion in(@Nullable String code) {
        return new MeasureQuestion(metric, series, level, code, group, period);
    }
}
