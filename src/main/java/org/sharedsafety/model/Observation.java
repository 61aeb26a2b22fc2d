package org.sharedsafety.model;

import org.jspecify.annotations.Nullable;

/**
 * One number about one place, with all that is known of it.
 *
 * @param value the cell's own number, unscaled, or null with a status that says why
 * @param numerator the count above the line, where known
 * @param denominator the count below the line, where known
 * @param lower lower end of the published interval, where known
 * @param upper upper end of the published interval, where known
 */
public record Observation(
        ObservationKey key,
        @Nullable Double value,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Double lower,
        @Nullable Double upper,
        Status status,
        SourceCell source) {
    public Observation {
        if (value != null && !status.mayHaveValue()) {
            throw new IllegalArgumentException(status + " has no value");
        }
    }
}
