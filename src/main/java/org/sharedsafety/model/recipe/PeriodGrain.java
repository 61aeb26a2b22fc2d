package org.sharedsafety.model.recipe;

import java.time.LocalDate;
import java.util.Locale;
import org.sharedsafety.model.Period;

/** How long the periods are by which rows are counted. */
public enum PeriodGrain {
    YEAR,
    QUARTER,
    MONTH;

    /** The name in JSON, such as {@code month}. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The period of this length that holds a day. */
    public Period of(LocalDate day) {
        return switch (this) {
            case YEAR -> Period.ofYear(day.getYear());
            case QUARTER -> {
                LocalDate first = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
                yield new Period(first, first.plusMonths(3).minusDays(1));
            }
            case MONTH -> new Period(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
        };
    }
}
