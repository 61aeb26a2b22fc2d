package org.sharedsafety.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A span of days, both ends in: a year, a month, a quarter, several years, a fiscal year. */
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {
    private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})");
    private static final Pattern YEARS = Pattern.compile("([12][0-9]{3})/([12][0-9]{3})");
    private static final Pattern FISCAL = Pattern.compile("FY([12][0-9]{3})");
    private static final Pattern DAYS =
            Pattern.compile("([12][0-9]{3}-[01][0-9]-[0-3][0-9])/([12][0-9]{3}-[01][0-9]-[0-3][0-9])");
    private static final Pattern MONTH = Pattern.compile("([12][0-9]{3})-([01][0-9])");
    private static final Pattern QUARTER = Pattern.compile("([12][0-9]{3})-Q([1-4])");

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends after it starts: " + start + " " + end);
        }
    }

    /** The calendar year. */
    public static Period ofYear(int year) {
        return ofYears(year, year);
    }

    /** The month in which a fiscal year starts that is written {@code FY2016}: July, as in most states and counties. */
    public static final int FISCAL_START = 7;

    /** The fiscal year that ends in a calendar year. */
    public static Period ofFiscalYear(int year, int startMonth) {
        LocalDate start = LocalDate.of(startMonth == 1 ? year : year - 1, startMonth, 1);
        return new Period(start, start.plusYears(1).minusDays(1));
    }

    /** Whole calendar years, both in. */
    public static Period ofYears(int first, int last) {
        return new Period(LocalDate.of(first, Month.JANUARY, 1), LocalDate.of(last, Month.DECEMBER, 31));
    }

    /**
     * Reads {@code 2016}, {@code 2016-07}, {@code 2016-Q3}, {@code 2012/2016}, {@code FY2016} (July to June) or two days
     * such as {@code 2017-10-01/2018-09-30}; empty for anything else.
     */
    public static Optional<Period> parse(String text) {
        try {
            Matcher year = YEAR.matcher(text);
            if (year.matches()) {
                return Optional.of(ofYear(Integer.parseInt(text)));
            }
            Matcher years = YEARS.matcher(text);
            if (years.matches()) {
                int first = Integer.parseInt(years.group(1));
                int last = Integer.parseInt(years.group(2));
                return last < first ? Optional.empty() : Optional.of(ofYears(first, last));
            }
            Matcher month = MONTH.matcher(text);
            if (month.matches()) {
                return Optional.of(
                        ofMonths(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))), 1));
            }
            Matcher quarter = QUARTER.matcher(text);
            if (quarter.matches()) {
                int firstMonth = Integer.parseInt(quarter.group(2)) * 3 - 2;
                return Optional.of(ofMonths(YearMonth.of(Integer.parseInt(quarter.group(1)), firstMonth), 3));
            }
            Matcher fiscal = FISCAL.matcher(text);
            if (fiscal.matches()) {
                return Optional.of(ofFiscalYear(Integer.parseInt(fiscal.group(1)), FISCAL_START));
            }
            Matcher days = DAYS.matcher(text);
            if (days.matches()) {
                LocalDate first = LocalDate.parse(days.group(1));
                LocalDate last = LocalDate.parse(days.group(2));
                return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
            }
            return Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Period ofMonths(YearMonth first, int months) {
        return new Period(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    /** The shortest of {@code 2016}, {@code 2012/2016}, {@code 2016-Q3}, {@code 2016-07}, {@code FY2016}, or both days. */
    public String text() {
        if (start.getDayOfYear() == 1 && end.getMonthValue() == 12 && end.getDayOfMonth() == 31) {
            return start.getYear() == end.getYear()
                    ? Integer.toString(start.getYear())
                    : start.getYear() + "/" + end.getYear();
        }
        YearMonth first = YearMonth.from(start);
        if (start.getDayOfMonth() == 1 && end.equals(first.atEndOfMonth())) {
            return first.toString();
        }
        if (start.getDayOfMonth() == 1
                && start.getMonthValue() % 3 == 1
                && end.equals(first.plusMonths(2).atEndOfMonth())) {
            return start.getYear() + "-Q" + (start.getMonthValue() / 3 + 1);
        }
        return equals(ofFiscalYear(end.getYear(), FISCAL_START)) ? "FY" + end.getYear() : start + "/" + end;
    }

    /** Whether the two share at least a day. */
    public boolean overlaps(Period other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    @Override
    public int compareTo(Period other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    @Override
    public String toString() {
        return text();
    }
}
