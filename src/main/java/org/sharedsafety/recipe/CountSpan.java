package org.sharedsafety.recipe;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sharedsafety.model.Period;

/** From which day to which day the counted rows reach. */
final class CountSpan {

    private static final double GAPS = 7;
    private static final long MOST_DAYS = 45;

    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    void add(EventDates.Span when) {
        first = when.first().isBefore(first) ? when.first() : first;
        last = when.last().isAfter(last) ? when.last() : last;
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    /**
     * Whether the rows plainly begin after a period begins or end before it ends.
     *
     * <p>Where events come at random, seven times their mean gap passes without one with a chance of e⁻⁷, one in a
     * thousand; so long, and three days at least, rows may be missing at an end without meaning anything.
     */
    boolean isPartial(Period period, long rows) {
        if (first.isAfter(last)) {
            return false;
        }
        double gap = (double) ChronoUnit.DAYS.between(first, last) / Math.max(1, rows);
        long allowed = Math.max(3, Math.min(MOST_DAYS, Math.round(GAPS * gap)));
        return period.start().plusDays(allowed).isBefore(first)
                || period.end().minusDays(allowed).isAfter(last);
    }
}
