package org.sharedsafety.analysis;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.Reading;

/**
 * A number in its period.
 *
 * @param coverage share of the people that it covers, or null where not known
 */
record PeriodNumber(Period period, Reading reading, @Nullable Double coverage) {
    private static final double DAYS_OF_A_YEAR = 365.2425;

    /** The middle of the period in years. */
    double time() {
        return (period.start().toEpochDay() + period.end().toEpochDay() + 1) / 2.0 / DAYS_OF_A_YEAR;
    }

    /** How long the period is, in years to the nearest. */
    int years() {
        return (int)
                Math.max(1, Math.round((ChronoUnit.DAYS.between(period.start(), period.end()) + 1) / DAYS_OF_A_YEAR));
    }

    /** Whether the number is one that calculations may use. */
    boolean isUsable() {
        return reading.isUsable();
    }

    double value() {
        return number(reading.value());
    }

    double count() {
        return number(reading.numerator());
    }

    double outOf() {
        return number(reading.denominator());
    }

    private static double number(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
