package org.sharedsafety.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.model.AgeBand;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.MeasureSide;

/**
 * Which places to rank, beside the numbers themselves.
 *
 * @param measure its period is the one looked at
 * @param facts what is known of the measure beside its numbers
 * @param ages to standardise rates by, or null for the numbers as they are
 * @param rounds draws
 */
public record RankingRequest(
        MeasureSide measure,
        String level,
        Group group,
        List<Place> places,
        MeasureFacts facts,
        @Nullable Ages ages,
        int rounds,
        long seed) {
    public RankingRequest {
        places = List.copyOf(places);
    }

    /**
     * Ages to standardise by.
     *
     * @param bands in the order of the groups' positions in the table
     */
    public record Ages(List<AgeBand> bands, StandardPopulation standard) {
        public Ages {
            bands = List.copyOf(bands);
        }
    }
}
