package org.sharedsafety.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.MeasureSide;

/**
 * Whose shares of a harm to tell, beside the numbers themselves.
 *
 * @param measure what the numbers are; its period is the one looked at
 * @param place the only place, or null for all
 * @param grouping dimension of the groups, or {@link #BY_PLACE}
 * @param groups in the order of their positions in the table; none overlaps another
 * @param places of the level that enter
 * @param known what is known of the measure beside its numbers
 */
public record BurdenRequest(
        MeasureSide measure,
        String level,
        @Nullable Place place,
        String grouping,
        List<Group> groups,
        List<Place> places,
        ViewFacts known) {
    /** The grouping by place. */
    public static final String BY_PLACE = "place";

    public BurdenRequest {
        groups = List.copyOf(groups);
        places = List.copyOf(places);
    }

    boolean isByPlace() {
        return grouping.equals(BY_PLACE);
    }
}
