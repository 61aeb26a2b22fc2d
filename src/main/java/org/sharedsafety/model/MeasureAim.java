package org.sharedsafety.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a community starts from on a measure, and where it wants to be.
 *
 * @param metric id of the measure
 * @param level of geography
 * @param place its code, or null for all places of the level together
 * @param baseline the period to look back to, or null
 * @param target the value wanted, in the measure's unit, or null
 * @param by the year in which it is to be reached, or null where there is no target
 */
public record MeasureAim(
        String metric,
        String level,
        @Nullable String place,
        @Nullable Period baseline,
        @Nullable Double target,
        @Nullable Integer by) {
    public MeasureAim {
        if ((target == null) != (by == null)) {
            throw new IllegalArgumentException("a target is a value by a year");
        }
        if (target != null && !Double.isFinite(target)) {
            throw new IllegalArgumentException("a target is a number: " + target);
        }
    }

    /** Nothing aimed at yet. */
    public static MeasureAim none(String metric, String level, @Nullable String place) {
        return new MeasureAim(metric, level, place, null, null, null);
    }

    /** Whether it says anything. */
    public boolean isEmpty() {
        return baseline == null && target == null;
    }
}
