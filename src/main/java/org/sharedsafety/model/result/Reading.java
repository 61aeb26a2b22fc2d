package org.sharedsafety.model.result;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Status;

/**
 * A place's number in a view, in the measure's unit, or the reason why there is none.
 *
 * @param value in the measure's unit, or null
 * @param numerator count above the line, where known
 * @param denominator count below the line, where known
 * @param lower lower end of the 95 % interval, where known
 * @param upper upper end, where known
 * @param reason why there is no value, or what was done to have one; null where there is nothing to say
 * @param coverage share of the place, 0 to 1, that agencies cover which reported; null where not known
 */
public record Reading(
        @Nullable Double value,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Double lower,
        @Nullable Double upper,
        Status status,
        @Nullable Message reason,
        @Nullable Double coverage) {

    /** A number of which nobody tells how much of the place it covers. */
    public Reading(
            @Nullable Double value,
            @Nullable Double numerator,
            @Nullable Double denominator,
            @Nullable Double lower,
            @Nullable Double upper,
            Status status,
            @Nullable Message reason) {
        this(value, numerator, denominator, lower, upper, status, reason, null);
    }

    /** Whether the value enters statistics: it is there, and its status does not forbid it. */
    public boolean isUsable() {
        return value != null && status.mayHaveValue();
    }

    /** The same number with another interval. */
    public Reading within(double newLower, double newUpper) {
        return new Reading(value, numerator, denominator, newLower, newUpper, status, reason);
    }

    /** Whether both ends of the interval are known. */
    public boolean hasInterval() {
        return lower != null && upper != null;
    }

    /** No number, and why. */
    public static Reading missing(Status status, Message reason) {
        return new Reading(null, null, null, null, null, status, reason);
    }
}
