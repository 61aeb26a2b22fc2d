package org.sharedsafety.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Period;

/**
 * Time from left to right, in days.
 *
 * @param from first day
 * @param to day after the last
 * @param labels what stands under it, earliest first
 */
public record TimeAxis(LocalDate from, LocalDate to, List<Label> labels) {
    /**
     * Words under a stretch of time.
     *
     * @param to day after its last
     * @param edged whether ticks mark where it begins and ends
     */
    public record Label(LocalDate from, LocalDate to, String text, boolean edged) {}

    public TimeAxis {
        labels = List.copyOf(labels);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("time runs on: " + from + " to " + to);
        }
    }

    /**
     * An axis that holds all periods: calendar years under it, or where periods are not parts of years their own names.
     *
     * @param periods earliest first, at least one
     * @param until a year that must be on it too, or 0
     */
    public static TimeAxis of(List<Period> periods, int until, PeriodWords words) {
        LocalDate from = periods.get(0).start();
        LocalDate to = periods.stream()
                .map(Period::end)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(1);
        if (until >= to.getYear()) {
            to = LocalDate.of(until + 1, 1, 1);
        }
        if (periods.stream().allMatch(TimeAxis::isInOneYear)) {
            from = LocalDate.of(from.getYear(), 1, 1);
            to = to.getDayOfYear() == 1 ? to : LocalDate.of(to.getYear() + 1, 1, 1);
            List<Label> years = new ArrayList<>();
            for (int year = from.getYear(); year < to.getYear(); year++) {
                years.add(new Label(
                        LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), Integer.toString(year), true));
            }
            return new TimeAxis(from, to, years);
        }
        return new TimeAxis(
                from,
                to,
                periods.stream()
                        .map(period -> new Label(period.start(), period.end().plusDays(1), words.brief(period), false))
                        .toList());
    }

    private static boolean isInOneYear(Period period) {
        return period.start().getYear() == period.end().getYear();
    }

    /** Where a day lies, 0 at the start to 1 at the end. */
    double fraction(LocalDate day) {
        return ChronoUnit.DAYS.between(from, day) / (double) ChronoUnit.DAYS.between(from, to);
    }

    /** Where the middle of a period lies. */
    double middle(Period period) {
        return (fraction(period.start()) + fraction(period.end().plusDays(1))) / 2;
    }
}
