package org.sharedsafety.query;

import org.sharedsafety.model.ConfidenceLevel;

/**
 * A published interval of another confidence level, turned into one of 95 percent.
 *
 * <p>Each side is stretched by the ratio of the normal quantiles. Where the sides differ by more than a tenth of the half
 * width and all ends are positive, this is done on the log scale, on which intervals of rates are symmetric. An interval
 * that does not hold its value cannot be turned and is left out (both ends NaN).
 */
final class UsualInterval {
    private static final double MOST_ASYMMETRY = 0.1;

    final double lower;
    final double upper;

    /**
     * Turns an interval.
     *
     * @param lower NaN where there is none
     * @param upper NaN where there is none
     * @param most the greatest value that there can be, such as 100 for a percentage
     */
    UsualInterval(double value, double lower, double upper, ConfidenceLevel level, double most) {
        double ratio = ConfidenceLevel.USUAL.z() / level.z();
        if (lower > value || upper < value) {
            this.lower = Double.NaN;
            this.upper = Double.NaN;
            return;
        }
        double below = value - lower;
        double above = upper - value;
        boolean skewed = Math.abs(above - below) > MOST_ASYMMETRY * (above + below) / 2;
        double low = value - ratio * below;
        double high = value + ratio * above;
        if (skewed && lower > 0) {
            low = value * Math.pow(lower / value, ratio);
            high = value * Math.pow(upper / value, ratio);
        }
        this.lower = lower >= 0 ? Math.max(0, low) : low;
        this.upper = upper <= most ? Math.min(most, high) : high;
    }
}
