package org.sharedsafety.model;

import org.jspecify.annotations.Nullable;

/** Finds the place in whose boundary a point lies. */
@FunctionalInterface
public interface PointFinder {
    /** The place that holds the point in the period, in degrees; null where none does. */
    @Nullable
    Place find(double longitude, double latitude, Period period);
}
