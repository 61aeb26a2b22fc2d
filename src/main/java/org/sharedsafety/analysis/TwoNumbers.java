package org.sharedsafety.analysis;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.Trend.Estimate;
import org.sharedsafety.stats.Interval;
import org.sharedsafety.stats.TwoRates;

/**
 * Two independent numbers of one measure beside each other: the first is the reference.
 *
 * <p>From counts where both have them: Newcombe's difference and the log-Wald ratio of two risks, the rate difference
 * (ten events or more in both) and the rate ratio else. From published intervals where both have those: half their
 * widths are put together by squares, the ratio on the log scale.
 */
final class TwoNumbers {
    private static final double CONFIDENCE = 0.95;
    private static final double ENOUGH_EVENTS = 10;

    private final Metric metric;
    private final Reading reference;
    private final Reading other;
    private final boolean counted;

    TwoNumbers(Metric metric, Reading reference, Reading other) {
        this.metric = metric;
        this.reference = reference;
        this.other = other;
        CountInterval counts = new CountInterval(metric);
        this.counted = counts.tells(reference) && counts.tells(other);
    }

    private static double number(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    private TwoRates rates() {
        return new TwoRates(
                number(other.numerator()),
                number(other.denominator()),
                number(reference.numerator()),
                number(reference.denominator()));
    }

    private boolean isShare() {
        return metric.unit().equals("percent")
                && number(other.numerator()) <= number(other.denominator())
                && number(reference.numerator()) <= number(reference.denominator());
    }

    /** The other less the reference, in the measure's unit. */
    Outcome<Estimate> difference() {
        if (!reference.isUsable() || !other.isUsable()) {
            return Outcome.notAvailable("status.not_available");
        }
        if (counted && isShare()) {
            return rates().riskDifference(CONFIDENCE).map(found -> shown(found, metric.multiplier(), 0));
        }
        boolean enough = number(other.numerator()) >= ENOUGH_EVENTS && number(reference.numerator()) >= ENOUGH_EVENTS;
        if (counted) {
            return enough
                    ? Outcome.of(shown(rates().rateDifference(CONFIDENCE), metric.multiplier(), 0))
                    : Outcome.notAvailable("reason.count-too-small");
        }
        if (!reference.hasInterval() || !other.hasInterval()) {
            return Outcome.notAvailable("reason.no-interval");
        }
        double difference = number(other.value()) - number(reference.value());
        double half = Math.hypot(width(other), width(reference)) / 2;
        return Outcome.of(new Estimate(difference, new Comparison.Interval(difference - half, difference + half)));
    }

    /** How many percent the other is more than the reference. */
    Outcome<Estimate> percent() {
        if (!reference.isUsable() || !other.isUsable()) {
            return Outcome.notAvailable("status.not_available");
        }
        if (counted) {
            Outcome<TwoRates.Estimate> ratio = isShare() ? rates().riskRatio(CONFIDENCE) : rates().ratio(CONFIDENCE);
            return ratio.map(found -> shown(found, 100, -100));
        }
        double first = number(reference.value());
        double second = number(other.value());
        if (!reference.hasInterval() || !other.hasInterval()) {
            return Outcome.notAvailable("reason.no-interval");
        }
        if (!(first > 0 && second > 0)) {
            return Outcome.notAvailable("reason.count-too-small");
        }
        double half = Math.hypot(width(reference) / first, width(other) / second) / 2;
        double ratio = second / first;
        return Outcome.of(new Estimate(
                100 * (ratio - 1),
                new Comparison.Interval(100 * (ratio * Math.exp(-half) - 1), 100 * (ratio * Math.exp(half) - 1))));
    }

    /** The full width of an interval; a half of it is 1.96 errors. */
    private static double width(Reading reading) {
        return (number(reading.upper()) - number(reading.lower()));
    }

    private static Estimate shown(TwoRates.Estimate found, double times, double plus) {
        Interval at = found.interval();
        return new Estimate(
                found.value() * times + plus,
                new Comparison.Interval(at.lower() * times + plus, at.upper() * times + plus));
    }
}
