package org.sharedsafety.stats;

/** Two-sided limits of an estimate, in the unit of the estimate; {@code lower <= upper}, both finite. */
public record Interval(double lower, double upper) {

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("limits out of order: " + lower + ", " + upper);
        }
    }

    /** Both limits times a factor {@code >= 0}. */
    public Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }

    /** Whether {@code value} lies between the limits, bounds included. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
