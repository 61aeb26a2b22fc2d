package org.sharedsafety.analysis;

import java.util.List;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.MeasureSide;

/**
 * Which places to rank, beside the numbers themselves.
 *
 * @param measure its period is the one looked at
 * @param facts what is known of the measure beside its numbers
 * @param rounds draws
 */
public record RankingRequest(
        MeasureSide measure, String level, Group group, List<Place> places, MeasureFacts facts, int rounds, long seed) {
    public RankingRequest {
        places = List.copyOf(places);
    }
}
