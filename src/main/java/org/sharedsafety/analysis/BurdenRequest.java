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
 * @param baseline the group that the others are put beside, or null for the one with the lowest rate
 * @param untold dimensions by which the measure has no numbers, such as {@code race}
 */
public record BurdenRequest(
        MeasureSide measure,
        String level,
        @Nullable Place place,
        String grouping,
        List<Group> groups,
        List<Place> places,
        ViewFacts known,
        @Nullable Group baseline,
        List<String> untold) {
    /** The grouping by place. */
    public static final String BY_PLACE = "place";

    public BurdenRequest {
        groups = List.copyOf(groups);
        places = List.copyOf(places);
        untold = List.copyOf(untold);
    }

    boolean isByPlace() {
        return grouping.equals(BY_PLACE);
    }
}
