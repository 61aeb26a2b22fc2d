package org.sharedsafety.model.result;

import org.jspecify.annotations.Nullable;

/**
 * The places that a person selected in a comparison beside the rest and beside all; never a test, because who was
 * selected was seen first.
 */
public record SelectionStatistics(Part selected, Part rest, Part all) {
    /**
     * One set of places.
     *
     * @param places how many there are
     * @param n how many have both values
     * @param r Pearson's r, for {@value #LEAST} places or more
     * @param line least squares, where r is
     * @param medianX of the places with both values, or null where there is none
     * @param medianY likewise
     */
    public record Part(
            int places,
            int n,
            Outcome<Double> r,
            Outcome<Line> line,
            @Nullable Double medianX,
            @Nullable Double medianY) {
        /** Under so many places a link is not given. */
        public static final int LEAST = 10;
    }

    /** A straight line over the range of its places. */
    public record Line(double intercept, double slope, double fromX, double toX) {
        /** Its height. */
        public double at(double x) {
            return intercept + slope * x;
        }
    }
}
