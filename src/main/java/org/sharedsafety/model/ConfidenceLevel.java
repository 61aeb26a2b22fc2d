package org.sharedsafety.model;

import java.util.Map;
import java.util.Optional;

/**
 * How sure a published interval is to hold the true number, in percent; only levels that publishers use.
 *
 * @param percent such as 90 or 95
 */
public record ConfidenceLevel(double percent) {

    /** Quantiles of the standard normal distribution at (1 + level) / 2. */
    private static final Map<Double, Double> QUANTILES = Map.of(
            68.0, 0.9944578832,
            80.0, 1.2815515655,
            90.0, 1.6448536270,
            95.0, 1.9599639845,
            98.0, 2.3263478740,
            99.0, 2.5758293035,
            99.9, 3.2905267315);

    /** The level of every interval that is shown or computed with. */
    public static final ConfidenceLevel USUAL = new ConfidenceLevel(95);

    public ConfidenceLevel {
        if (!QUANTILES.containsKey(percent)) {
            throw new IllegalArgumentException("no usual level: " + percent);
        }
    }

    /** The level of a percentage; empty where no publisher uses it. */
    public static Optional<ConfidenceLevel> of(double percent) {
        return QUANTILES.containsKey(percent) ? Optional.of(new ConfidenceLevel(percent)) : Optional.empty();
    }

    /** How many standard errors an interval of this level reaches to each side. */
    public double z() {
        return QUANTILES.getOrDefault(percent, Double.NaN);
    }
}
