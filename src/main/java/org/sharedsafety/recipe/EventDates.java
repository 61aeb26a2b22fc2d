package org.sharedsafety.recipe;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.DateOrder;

/**
 * Reads when something happened, as precisely as the row says: a day, a month or a year.
 *
 * <p>Dates may be cells of dates, texts with or without a time ({@code 2019-04-23T12:30:00Z}, {@code 04/23/2019 1:05 PM}),
 * months ({@code 2018-10}), whole numbers ({@code 20190423}, {@code 201904}, {@code 2019}) and days counted from 1900, as
 * spreadsheets keep them.
 */
final class EventDates {

    private static final int MOST_TEXTS = 50_000;
    private static final double FIRST_SERIAL = 7_000;
    private static final double LAST_SERIAL = 80_000;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final String[] MONTHS = {
        "jan ene enero january janeiro",
        "feb february febrero fevereiro",
        "mar march marzo março",
        "apr abr april abril",
        "may mayo maio",
        "jun june junio junho",
        "jul july julio julho",
        "aug ago august agosto",
        "sep sept set september septiembre setembro",
        "oct october octubre out outubro",
        "nov november noviembre novembro",
        "dec dic december diciembre dez dezembro"
    };

    /** The days that a row may mean, first to last. */
    record Span(LocalDate first, LocalDate last) {
        /** Whether it is one day. */
        boolean isDay() {
            return first.equals(last);
        }
    }

    private final int column;
    private final int month;
    private final DateOrder order;
    private final Map<String, @Nullable Span> known = new HashMap<>();

    /**
     * A reader of dates.
     *
     * @param column where the date, the month or the year stands, from 1
     * @param month where the month beside a year stands, or 0
     */
    EventDates(int column, int month, DateOrder order) {
        this.column = column;
        this.month = month;
        this.order = order;
    }

    /** When the event of a row was, or null where that cannot be read. */
    @Nullable
    Span read(SheetRow row) {
        Span span = read(row.cell(column));
        if (span == null || month == 0) {
            return span;
        }
        int number = monthNumber(CellReading.strip(row.cell(month).shown()));
        return number == 0 ? null : month(span.first().getYear(), number);
    }

    private @Nullable Span read(Cell cell) {
        Cell settled = cell.settled();
        if (settled instanceof Cell.Moment moment) {
            return day(moment.value().toLocalDate());
        }
        if (settled instanceof Cell.Numeric numeric) {
            return number(numeric.value());
        }
        String text = settled.shown();
        if (known.containsKey(text)) {
            return known.get(text);
        }
        Span span = text(CellReading.strip(text));
        if (known.size() >= MOST_TEXTS) {
            known.clear();
        }
        known.put(text, span);
        return span;
    }

    private static @Nullable Span number(double number) {
        if (PeriodText.isYear(number)) {
            return year((int) number);
        }
        if (number >= FIRST_SERIAL && number < LAST_SERIAL) {
            return day(SERIAL_ZERO.plusDays((long) Math.floor(number)));
        }
        if (number != Math.rint(number)) {
            return null;
        }
        if (number >= 190001 && number < 210013) {
            return month((int) number / 100, (int) number % 100);
        }
        int whole = (int) number;
        return number >= 19_000_101 && number < 21_001_232 ? day(whole / 10_000, whole / 100 % 100, whole % 100) : null;
    }

    private @Nullable Span text(String text) {
        String[] parts = text.split("[^\\p{L}\\p{N}]+");
        if (parts.length == 0 || parts[0].isEmpty()) {
            return null;
        }
        int first = whole(parts[0].replaceAll("(?i)T.*", ""));
        if (parts.length == 1 || (parts.length == 2 && first > 2_100)) {
            Double number = decimal(text);
            return number == null ? null : number(number);
        }
        int second = whole(parts[1]);
        int third = parts.length > 2 ? whole(parts[2].replaceAll("(?i)T.*", "")) : -1;
        if (first > 31) {
            int named = second < 0 ? monthNumber(parts[1]) : second;
            return third > 0 && third <= 31 && !isTime(text) ? day(first, named, third) : month(first, named);
        }
        if (first < 0) {
            return named(monthNumber(parts[0]), second, third);
        }
        if (second < 0) {
            return third > 0 ? day(fullYear(third), monthNumber(parts[1]), first) : null;
        }
        if (third < 0) {
            return second > 31 ? month(second, first) : null;
        }
        return order == DateOrder.DAY_FIRST ? day(fullYear(third), second, first) : day(fullYear(third), first, second);
    }

    /** April 23, 2019 or April 2019. */
    private static @Nullable Span named(int month, int second, int third) {
        if (second > 31) {
            return month(second, month);
        }
        return third > 31 ? day(third, month, second) : null;
    }

    /** Whether a text such as {@code 2019-04 12:30} goes on with a time after the month. */
    private static boolean isTime(String text) {
        return text.matches("[0-9]{4}[^0-9:][0-9]{1,2}[^0-9:]+[0-9]{1,2}:.*")
                && !text.matches("[0-9]{4}.[0-9]{1,2}T.*");
    }

    /** Two digits of a year are those of the last hundred years to 2068, as spreadsheets read them. */
    private static int fullYear(int year) {
        return year >= 100 ? year : year < 69 ? 2000 + year : 1900 + year;
    }

    private static int monthNumber(String text) {
        int number = whole(text);
        if (number >= 0) {
            return number >= 1 && number <= 12 ? number : 0;
        }
        String word = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.length; i++) {
            for (String name : MONTHS[i].split(" ")) {
                if (name.equals(word)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static int whole(String text) {
        if (text.isEmpty() || text.length() > 9 || !PlaceCells.isDigits(text, 0, text.length())) {
            return -1;
        }
        return Integer.parseInt(text);
    }

    private static @Nullable Double decimal(String text) {
        return text.matches("[0-9]{1,9}(?:\\.[0-9]{1,12})?") ? Double.valueOf(text) : null;
    }

    private static @Nullable Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static @Nullable Span month(int year, int month) {
        if (!PeriodText.isYear(year) || month < 1 || month > 12) {
            return null;
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return new Span(first, first.plusMonths(1).minusDays(1));
    }

    private static @Nullable Span day(int year, int month, int day) {
        try {
            return day(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Span day(LocalDate day) {
        return PeriodText.isYear(day.getYear()) ? new Span(day, day) : null;
    }
}
