package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;

/**
 * A composite index by a community's own definition: scores, and how far their order depends on choices.
 *
 * @param scale the name of how the measures were brought to one scale
 * @param mean how they were put together, {@code arithmetic} or {@code geometric}
 * @param leastShare of the measures that a place must have for a score
 * @param places all of the level, in the order of their names
 * @param moved places that would be in another fifth with equal weights
 * @param alpha how far the measures measure one thing
 * @param rounds random draws behind the intervals of ranks
 */
public record CompositeScores(
        Definition definition,
        String level,
        String scale,
        String mean,
        double leastShare,
        List<Indicator> indicators,
        List<PlaceScore> places,
        int moved,
        Outcome<Double> alpha,
        int rounds,
        About about) {
    public CompositeScores {
        indicators = List.copyOf(indicators);
        places = List.copyOf(places);
    }

    /**
     * A measure of the index.
     *
     * @param domain it belongs to
     * @param weight in the whole, 0 to 1
     * @param values places that have one
     * @param higherIsBetter its direction
     * @param drawnIn extreme values that were drawn in before scaling
     * @param leftOut why it does not count, or null where it does
     * @param meanShift by how many ranks places move on average when it is left out
     * @param largestShift the most that a place moves
     */
    public record Indicator(
            MeasureSide measure,
            String domain,
            double weight,
            int values,
            boolean higherIsBetter,
            int drawnIn,
            @Nullable Message leftOut,
            double meanShift,
            int largestShift) {}

    /**
     * A place in the index.
     *
     * @param score on the scale, or why there is none
     * @param present measures that the place has
     * @param rank 1 the best, and where it may lie; only where there is a score
     * @param parts its standing in each measure, 0 to 100 with 100 the best; null where it has no value
     */
    public record PlaceScore(
            Place place, Outcome<Double> score, int present, @Nullable Rank rank, List<@Nullable Double> parts) {
        public PlaceScore {
            parts = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(parts));
        }
    }

    /** A rank with the ranks between which nine of ten choices put the place. */
    public record Rank(int rank, int low, double median, int high) {
        /** Whether the order of two places is not sure. */
        public boolean overlaps(Rank other) {
            return low <= other.high && other.low <= high;
        }
    }
}
