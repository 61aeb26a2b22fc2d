package org.sharedsafety.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;

/**
 * Which numbers of one measure to read.
 *
 * @param seriesId the series
 * @param periods in the order in which their positions stand in the table
 * @param groups in the order in which their positions stand in the table
 * @param level of the places
 * @param placeId the only place to read, or null for all of the level
 * @param chosen which series of a denominator measure to use, by measure id
 */
public record MeasureRequest(
        int seriesId,
        List<Period> periods,
        List<Group> groups,
        String level,
        @Nullable Integer placeId,
        Map<String, Integer> chosen) {
    public MeasureRequest {
        periods = List.copyOf(periods);
        groups = List.copyOf(groups);
        chosen = Map.copyOf(chosen);
    }

    /** About everyone in all places of a level. */
    public static MeasureRequest ofLevel(int seriesId, List<Period> periods, String level) {
        return new MeasureRequest(seriesId, periods, List.of(Group.EVERYONE), level, null, Map.of());
    }

    /** About everyone in one place. */
    public static MeasureRequest ofPlace(int seriesId, List<Period> periods, String level, int placeId) {
        return new MeasureRequest(seriesId, periods, List.of(Group.EVERYONE), level, placeId, Map.of());
    }
}
