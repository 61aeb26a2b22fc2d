package org.sharedsafety.service;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.RollUp;

/** The count that a number tells whoever sees it. */
final class ToldCount {
    /** Kinds of sources whose rates are made from counts of people or cases, not from samples or models. */
    private static final Set<String> COUNTED =
            Set.of("police", "vital_statistics", "hospital", "justice", "administrative");

    private ToldCount() {}

    /** The count itself where it is known, else the one that a published rate gives away; null where there is none. */
    static @Nullable Double of(
            Metric metric,
            Period period,
            @Nullable Double numerator,
            @Nullable Double value,
            @Nullable Double population) {
        return numerator == null ? implied(metric, period, value, population) : numerator;
    }

    /** What everyone who knows the residents can work out. */
    private static @Nullable Double implied(
            Metric metric, Period period, @Nullable Double value, @Nullable Double population) {
        boolean counted = metric.isRate()
                && "POP".equals(metric.denominatorId())
                && metric.rollUp() == RollUp.SUM_NUMERATORS_AND_DENOMINATORS
                && COUNTED.contains(metric.sourceKind());
        if (value == null || population == null || !counted || !(metric.multiplier() > 0)) {
            return null;
        }
        return (double) Math.round(Math.max(0, value) * population * years(period) / metric.multiplier());
    }

    private static long years(Period period) {
        return Math.max(1, Math.round((ChronoUnit.DAYS.between(period.start(), period.end()) + 1) / 365.25));
    }
}
