package org.sharedsafety.recipe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.recipe.ColumnRole;

/** Finds the period that each header names, and what the header says without it. */
final class HeaderPeriods {

    private static final Pattern DAY = Pattern.compile(
            "[01]?[0-9]/[0-3]?[0-9]/([0-9]{2}|[12][0-9]{3})|([12][0-9]{3})-[01][0-9]-[0-3][0-9](?:[ T]00:00.*)?");

    private final FiscalYears fiscal;
    private final YearSuffixes suffixes;
    private final SplitYears split;
    private boolean fiscalNamed;
    private boolean splitNamed;

    /**
     * Looks at all headers of a sheet.
     *
     * @param words further words of the file, such as its name
     */
    HeaderPeriods(List<ColumnDraft> drafts, SheetNotes notes, String words) {
        this.fiscal = new FiscalYears(notes);
        String headers = String.join(
                " ", drafts.stream().map(draft -> draft.ref.header()).toList());
        String cells = String.join(
                " ",
                drafts.stream()
                        .flatMap(draft -> draft.stats.examples().stream())
                        .toList());
        this.split = new SplitYears(
                words + " " + String.join(" ", notes.titles()) + " " + headers + " " + cells,
                String.join(" ", notes.notes()),
                fiscal.startMonth());
        this.suffixes = new YearSuffixes(drafts, words + " " + String.join(" ", notes.lines()) + " " + headers);
        drafts.forEach(this::read);
    }

    private void read(ColumnDraft draft) {
        Optional<Period> found = find(draft.parts);
        if (found.isEmpty() && suffixes.stem(draft).isPresent()) {
            found = suffixes.period(draft);
            draft.stem = found.isPresent() ? suffixes.stem(draft).orElse(null) : null;
        }
        draft.period = found.map(Period::text).orElse(null);
    }

    /** The one period that header parts name, the lowest first, a month or quarter with the year above it. */
    private Optional<Period> find(List<String> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            String part = parts.get(i);
            if (FiscalYears.isNamed(part)) {
                fiscalNamed = true;
                return fiscal.find(part);
            }
            Optional<Period> month = MonthText.parse(part).or(() -> yearOfDay(part));
            if (month.isPresent()) {
                return month;
            }
            Optional<Period> months = SpanText.find(part);
            if (months.isPresent()) {
                return months;
            }
            Optional<Period> inYear = partOfYearAbove(parts, i);
            if (inYear.isPresent()) {
                return inYear;
            }
            Set<Period> periods = PeriodText.allIn(part);
            if (periods.size() == 1) {
                return Optional.of(
                        across(yearWithPartAbove(parts, i, periods.iterator().next())));
            }
        }
        return Optional.empty();
    }

    private Period across(Period period) {
        Period year = split.areTold() ? SplitYears.across(period, split.start()) : period;
        splitNamed |= !year.equals(period);
        return year;
    }

    /** Whether ranges of years in rows name years that run across two calendar years. */
    boolean areSplitInRows(List<ColumnDraft> drafts) {
        return split.areTold()
                && drafts.stream()
                        .filter(draft -> draft.role == ColumnRole.PERIOD)
                        .anyMatch(draft -> draft.stats.distinctTexts().stream().anyMatch(SplitYears::isRange));
    }

    /** Whether ranges of two years overlap and nothing tells whether each is one year. */
    boolean areUnclear(List<ColumnDraft> drafts) {
        if (split.areTold()) {
            return false;
        }
        Set<String> headers = drafts.stream()
                .filter(draft -> draft.period != null)
                .flatMap(draft -> draft.parts.stream())
                .collect(Collectors.toSet());
        return SplitYears.overlap(headers)
                || drafts.stream()
                        .filter(draft -> draft.role == ColumnRole.PERIOD)
                        .anyMatch(draft -> SplitYears.overlap(draft.stats.distinctTexts()));
    }

    /** Whether a header part is nothing but a day. */
    static boolean isDay(String part) {
        return DAY.matcher(part.strip()).matches();
    }

    /** The year of a header that is a day, such as {@code 4/1/10}: a count on that day stands for its year. */
    private static Optional<Period> yearOfDay(String part) {
        Matcher day = DAY.matcher(part.strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        String year = day.group(1) != null ? day.group(1) : day.group(2);
        int number = Integer.parseInt(year);
        int full = year.length() == 4 ? number : number > 30 ? 1900 + number : 2000 + number;
        return Optional.of(Period.ofYear(full));
    }

    private static Optional<Period> partOfYearAbove(List<String> parts, int at) {
        for (int above = at - 1; above >= 0; above--) {
            Set<Period> years = PeriodText.allIn(parts.get(above));
            if (years.size() == 1) {
                Period year = years.iterator().next();
                return year.text().length() == 4
                        ? MonthText.partOf(year.start().getYear(), parts.get(at))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A year below the name of a month: {@code January ▸ 2018}. */
    private static Period yearWithPartAbove(List<String> parts, int at, Period year) {
        for (int above = at - 1; above >= 0 && year.text().length() == 4; above--) {
            Optional<Period> part = MonthText.partOf(year.start().getYear(), parts.get(above));
            if (part.isPresent()) {
                return part.get();
            }
        }
        return year;
    }

    /** What has to be asked about the headers' periods. */
    List<Message> questions() {
        return suffixes.isUnclear() ? List.of(Message.of("problem.two-digit-years")) : List.of();
    }

    /** The month in which the fiscal years of the sheet start, where headers or rows name some; else 0. */
    int fiscalStart(List<ColumnDraft> drafts) {
        boolean inRows = drafts.stream()
                .filter(draft -> draft.role == ColumnRole.PERIOD)
                .anyMatch(draft -> draft.stats.distinctTexts().stream().anyMatch(FiscalYears::isNamed));
        boolean across = splitNamed || areSplitInRows(drafts);
        return across ? split.start() : fiscalNamed || inRows ? fiscal.startMonth() : 0;
    }

    /** Whether the start of fiscal years is only the usual one, not said. */
    boolean isFiscalAssumed() {
        return !fiscal.isSaid() && !split.isStartKnown();
    }
}
