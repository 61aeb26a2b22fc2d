package org.sharedsafety.analysis;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.RollUp;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Reading;

/**
 * A rate taken as the count above its line: the same measure per one period, so that every rule for rates of counts holds
 * for it as it stands. Years taken together are then the mean count of a year.
 */
final class Counted {
    private final Metric metric;

    /** The counts of a rate. */
    Counted(Metric metric) {
        this.metric = metric;
    }

    /** Whether a number is one whose count can stand for it. */
    boolean tells(Reading reading) {
        return metric.isRate() && new CountInterval(metric).tells(reading);
    }

    /** The measure that is counted. */
    Metric counts() {
        return new Metric(
                metric.id(),
                metric.principle(),
                metric.domain(),
                metric.nameEn(),
                metric.nameEs(),
                metric.numerator(),
                metric.denominator(),
                unit(),
                1,
                metric.direction(),
                RollUp.SUM_NUMERATORS_AND_DENOMINATORS,
                metric.locus(),
                metric.pitfalls(),
                metric.aliases(),
                metric.stage(),
                metric.sourceKind(),
                metric.sensitivity(),
                metric.countsAgencyActivity(),
                metric.denominatorId(),
                metric.minCount(),
                metric.notBelowLevel(),
                metric.computedFrom(),
                metric.catalogued());
    }

    private String unit() {
        int per = metric.unit().indexOf(" per ");
        return per > 0 ? metric.unit().substring(0, per) : "cases";
    }

    /** The measure of a view, counted. */
    MeasureSide side(MeasureSide side) {
        return new MeasureSide(counts(), side.series(), side.period(), unit(), side.sources(), side.computed());
    }

    /** The number of a period as a count, or why there is none. */
    PeriodNumber of(PeriodNumber number) {
        return new PeriodNumber(number.period(), of(number.reading()), number.coverage());
    }

    private Reading of(Reading reading) {
        if (!reading.isUsable()) {
            return reading;
        }
        Double count = reading.numerator();
        if (count == null || !tells(reading)) {
            return Reading.missing(Status.NOT_AVAILABLE, Message.of("reason.no-counts"));
        }
        Reading made =
                new Reading(count, count, 1.0, null, null, reading.status(), reading.reason(), reading.coverage());
        return beside(new CountInterval(counts()).beside(made), reading.coverage());
    }

    private static Reading beside(Reading made, @Nullable Double coverage) {
        return new Reading(
                made.value(),
                made.numerator(),
                made.denominator(),
                made.lower(),
                made.upper(),
                made.status(),
                made.reason(),
                coverage);
    }
}
