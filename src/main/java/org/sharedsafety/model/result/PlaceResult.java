package org.sharedsafety.model.result;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;

/**
 * One place in a comparison.
 *
 * @param population residents, where known
 * @param residual of the least-squares line, or null where the place does not enter it
 * @param brightSpot clearly better than its conditions predict, in these data
 * @param standing how the place stands against places in like conditions
 * @param quadrant where it lies against both medians, or null
 * @param local its local Moran result on y, or null
 */
public record PlaceResult(
        Place place,
        @Nullable Double population,
        Reading x,
        Reading y,
        @Nullable Double residual,
        boolean brightSpot,
        Standing standing,
        @Nullable Quadrant quadrant,
        @Nullable Local local) {

    /** Whether the place has both values. */
    public boolean isComplete() {
        return x.isUsable() && y.isUsable();
    }

    /** Against places in like conditions. */
    public enum Standing {
        CLEARLY_HIGHER,
        CLEARLY_LOWER,
        WITHIN_USUAL_RANGE,
        CANNOT_TELL
    }

    /** Against the medians of x and y, x first. */
    public enum Quadrant {
        LOW_LOW,
        LOW_HIGH,
        HIGH_LOW,
        HIGH_HIGH
    }

    /**
     * Local Moran of y: I, two-sided p of random orders (null where they were not asked for), whether significant after
     * FDR, and the kind of neighborhood.
     */
    public record Local(double i, @Nullable Double p, boolean significant, Quadrant cluster) {}
}
