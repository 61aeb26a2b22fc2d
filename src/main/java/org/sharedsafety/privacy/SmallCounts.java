package org.sharedsafety.privacy;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.result.Reading;

/**
 * The first rule of small cells: which single numbers an output must not carry.
 *
 * <p>A known count of 1 to T − 1 is hidden with everything made from it; so is a number whose denominator is below 30,
 * and one where everybody is counted. A true zero is shown; only of measures about survivors a project may choose to hide
 * it too. T is the larger of the project's threshold and the
 * measure's own. Source: practice of CDC WONDER and Washington State DOH, as the honesty page settles it.
 *
 * @param threshold the project's T, 5 to 11
 * @param survivorZeros whether counts of zero are hidden too where the measure is about survivors
 */
public record SmallCounts(int threshold, boolean survivorZeros) {
    /** The project's threshold where nobody chose another. */
    public static final int USUAL = 10;

    private static final int SMALLEST_DENOMINATOR = 30;

    /** The rule that shows every true zero. */
    public SmallCounts(int threshold) {
        this(threshold, false);
    }

    public SmallCounts {
        if (threshold < 2) {
            throw new IllegalArgumentException("a threshold below 2 hides nothing");
        }
    }

    /** The threshold that holds for a measure. */
    public int thresholdOf(Metric metric) {
        Integer own = metric.minCount();
        return own == null ? threshold : Math.max(threshold, own);
    }

    /** Whether an output must not carry a reading of the measure. */
    public boolean hides(Reading reading, Metric metric) {
        return hides(reading.numerator(), reading.denominator(), metric);
    }

    /** Whether an output must not carry a count and what is made from it; what is not known is not hidden. */
    public boolean hides(@Nullable Double count, @Nullable Double outOf, Metric metric) {
        if (count == null) {
            return false;
        }
        if (count == 0) {
            return survivorZeros && metric.principle() == Principle.SV;
        }
        boolean small = count > 0 && count < thresholdOf(metric);
        boolean few = outOf != null && outOf < SMALLEST_DENOMINATOR;
        boolean everybody = outOf != null && count.equals(outOf) && metric.isRate();
        return small || few || everybody;
    }
}
