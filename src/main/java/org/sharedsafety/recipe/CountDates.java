package org.sharedsafety.recipe;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.DateOrder;
import org.sharedsafety.model.recipe.PeriodGrain;

/** Finds the columns that tell when the person or event of a row is counted, and how they are written. */
final class CountDates {

    private static final Set<String> OTHERS = Set.of(
            "release",
            "released",
            "published",
            "update",
            "updated",
            "modified",
            "entered",
            "closed",
            "cleared",
            "extract",
            "created");
    private static final Set<String> EVENTS = Set.of(
            "occurred", "occurrence", "incident", "offense", "offence", "hecho", "event", "crime", "arrest", "booking");
    private static final Pattern SLASHED = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ][0-9]{2,4}.*");
    private static final long DAYS_OF_A_YEAR = 360;

    private final SheetProfile profile;
    private final PeopleRows people;

    CountDates(SheetProfile profile, PeopleRows people) {
        this.profile = profile;
        this.people = people;
    }

    /** The column of the date, month or year, 0 for none. */
    int column() {
        int best = 0;
        for (int column : people.of(PeopleSign.DAY)) {
            Set<String> words = words(column);
            boolean day = PeopleSign.mostlyDays(profile.column(column))
                    || profile.column(column).greatest() > 100;
            if (day && words.stream().noneMatch(OTHERS::contains)) {
                boolean event = words.stream().anyMatch(EVENTS::contains);
                best = best == 0 || (event && words(best).stream().noneMatch(EVENTS::contains)) ? column : best;
            }
        }
        return best > 0 ? best : PeriodColumns.find(profile);
    }

    /** The column of the month beside one of years, 0 for none. */
    int monthBeside(int column) {
        if (column == 0 || !profile.column(column).isYears()) {
            return 0;
        }
        for (int other = 1; other <= profile.width(); other++) {
            Set<String> words = words(other);
            ColumnStats stats = profile.column(other);
            boolean named = words.contains("month") || words.contains("mes");
            boolean months = stats.isWhole() ? stats.least() >= 1 && stats.greatest() <= 12 : stats.distinct() <= 24;
            if (other != column && named && months) {
                return other;
            }
        }
        return 0;
    }

    private Set<String> words(int column) {
        return Set.copyOf(HeaderWords.of(profile.layout().header(column)));
    }

    /** How the dates of a column name their parts; null where 04/05/2019 may be either. */
    @Nullable
    DateOrder order(int column) {
        boolean slashed = false;
        for (String text : profile.column(column).distinctTexts()) {
            Matcher matcher = SLASHED.matcher(text.strip());
            if (matcher.matches()) {
                slashed = true;
                if (Integer.parseInt(matcher.group(1)) > 12) {
                    return DateOrder.DAY_FIRST;
                }
                if (Integer.parseInt(matcher.group(2)) > 12) {
                    return DateOrder.MONTH_FIRST;
                }
            }
        }
        return slashed ? null : DateOrder.YEAR_FIRST;
    }

    /** Years, or months where the rows reach over less than a year and say their months. */
    PeriodGrain grain(int column, int month, DateOrder order, List<SheetRow> sample) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        boolean months = true;
        EventDates dates = new EventDates(column, month, order);
        for (SheetRow row : sample) {
            EventDates.Span when = dates.read(row);
            if (when != null) {
                first = when.first().isBefore(first) ? when.first() : first;
                last = when.last().isAfter(last) ? when.last() : last;
                months &= ChronoUnit.DAYS.between(when.first(), when.last()) < 31;
            }
        }
        boolean manyDays = profile.column(column).distinct() > DAYS_OF_A_YEAR;
        boolean years = first.isAfter(last)
                || !months
                || manyDays
                || ChronoUnit.DAYS.between(first, last) > DAYS_OF_A_YEAR - 28;
        return years ? PeriodGrain.YEAR : PeriodGrain.MONTH;
    }
}
