package org.sharedsafety.analysis;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.stats.CrudeRate;
import org.sharedsafety.stats.Interval;
import org.sharedsafety.stats.Proportion;

/**
 * The 95 % interval that a number has because of the counts it was made from.
 *
 * <p>Exact or Byar for rates, Wilson for percents. Only for things that were counted: the answers of a survey and the
 * figures of a model have the interval that their publisher gives, or none; money has none. Only where the value is
 * what its counts make: an age-adjusted rate is not.
 */
final class CountInterval {
    private static final double CONFIDENCE = 0.95;
    private static final Set<String> COUNTED =
            Set.of("police", "vital_statistics", "hospital", "administrative", "justice");

    /** Published rates are rounded to one decimal or to whole numbers. */
    private static final double RELATIVE_ROUNDING = 0.005;

    private static final double ROUNDING = 0.51;

    private final Metric metric;
    private final boolean counted;
    private final boolean percent;

    CountInterval(Metric metric) {
        this.metric = metric;
        this.counted = isCounted(metric);
        this.percent = metric.unit().equals("percent");
    }

    /** Whether the measure is of things that were counted. */
    static boolean isCounted(Metric metric) {
        return COUNTED.contains(metric.sourceKind());
    }

    /** The reading with an interval, where it has none and can have one. */
    Reading beside(Reading reading) {
        if (reading.hasInterval() || !tells(reading)) {
            return reading;
        }
        return of(number(reading.numerator()), number(reading.denominator()))
                .map(found -> reading.within(found.lower(), found.upper()))
                .orElse(reading);
    }

    /** Whether a number is what its whole count and its denominator make, of things that were counted. */
    boolean tells(Reading reading) {
        double count = number(reading.numerator());
        double outOf = number(reading.denominator());
        double made = count / outOf * metric.multiplier();
        double off = Math.abs(number(reading.value()) - made);
        return counted
                && reading.isUsable()
                && outOf > 0
                && count >= 0
                && count == Math.rint(count)
                && off <= Math.max(ROUNDING, RELATIVE_ROUNDING * made);
    }

    private Optional<Interval> of(double count, double outOf) {
        if (percent && count <= outOf) {
            return Proportion.wilson(count, outOf, CONFIDENCE).found().map(found -> found.times(metric.multiplier()));
        }
        return CrudeRate.of(count, outOf, metric.multiplier(), CONFIDENCE)
                .found()
                .map(CrudeRate::interval);
    }

    private static double number(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
