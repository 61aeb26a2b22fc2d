package org.sharedsafety.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.stats.SpatialWeights;

/**
 * What to compare, beside the numbers themselves.
 *
 * @param x the condition
 * @param y the harm
 * @param level of geography
 * @param places every place of the level that exists in the periods, each once
 * @param neighbors who is next to whom, binary, rows in the order of {@code places}, or null where not known
 * @param permutations of every random test
 * @param seed of everything random
 * @param coverage share of the people, 0 to 1, covered by the agencies that reported, or null where not known
 * @param overridden whether a person asked to see measures compared although one was made from the other
 */
public record ComparisonRequest(
        MeasureSide x,
        MeasureSide y,
        String level,
        Group group,
        List<Place> places,
        @Nullable SpatialWeights neighbors,
        int permutations,
        long seed,
        @Nullable Double coverage,
        boolean overridden) {
    /** The usual number of permutations. */
    public static final int USUAL_PERMUTATIONS = 9_999;

    /** The usual seed. */
    public static final long USUAL_SEED = 20261123;

    public ComparisonRequest {
        places = List.copyOf(places);
        if (neighbors != null && neighbors.size() != places.size()) {
            throw new IllegalArgumentException("neighbors of other places");
        }
    }
}
