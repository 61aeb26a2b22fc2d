package org.sharedsafety.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ReportedShare;
import org.sharedsafety.honesty.ViewFacts;
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
 * @param overridden whether a person asked to see measures compared although one was made from the other
 * @param known what is known of the two measures beside their numbers, x first
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
        boolean overridden,
        ViewFacts known) {
    /** The usual number of permutations. */
    public static final int USUAL_PERMUTATIONS = 9_999;

    /** The usual seed. */
    public static final long USUAL_SEED = 20261123;

    /** A request that knows no more of its measures than what they are and how much of them was reported. */
    public ComparisonRequest(
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
        this(
                x,
                y,
                level,
                group,
                places,
                neighbors,
                permutations,
                seed,
                overridden,
                ViewFacts.of(measure(x, coverage), measure(y, coverage)));
    }

    private static MeasureFacts measure(MeasureSide side, @Nullable Double coverage) {
        return coverage == null || !side.metric().pitfalls().contains("COVER")
                ? MeasureFacts.of(side)
                : MeasureFacts.of(side).reportedBy(ReportedShare.of(coverage));
    }

    public ComparisonRequest {
        places = List.copyOf(places);
        if (neighbors != null && neighbors.size() != places.size()) {
            throw new IllegalArgumentException("neighbors of other places");
        }
    }
}
