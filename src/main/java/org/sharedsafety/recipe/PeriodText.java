package org.sharedsafety.recipe;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.Period;

/** Finds the periods that a text names. */
final class PeriodText {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** A month, a quarter, a span of years or a year, not inside a longer number. */
    private static final Pattern ANY = Pattern.compile("(?<![0-9])(?:((?:19|20)[0-9]{2})-(0[1-9]|1[0-2])(?![0-9/-])"
            + "|((?:19|20)[0-9]{2})\\s*-?\\s*[Qq]([1-4])"
            + "|[Qq]([1-4])\\s*-?\\s*((?:19|20)[0-9]{2})(?![0-9])"
            + "|((?:19|20)[0-9]{2})\\s*(?:[-–—/]|to|through|a)\\s*((?:19|20)[0-9]{2}|[0-9]{2})(?![0-9])"
            + "|((?:19|20)[0-9]{2})(?![0-9]))");

    private static final Pattern FIRST_OF_MONTH =
            Pattern.compile("([01]?[0-9])/0?1/((?:19|20)[0-9]{2})|((?:19|20)[0-9]{2})-([01][0-9])-01(?:[ T]00:00.*)?");

    /** Lines about the publication, whose year is not the year of the data. */
    private static final Pattern PUBLICATION = Pattern.compile(
            "releas|publi|updat|revis|download|access|version|vintage|copyright|©|last modified|as of|prepared|"
                    + "as-of|printed|created|extracted|actualiz|boundar",
            Pattern.CASE_INSENSITIVE);

    private PeriodText() {}

    /** The period that a cell of a period column holds: {@code 2016}, {@code 2016-07}, {@code 2012-2016}. */
    static Optional<Period> ofCell(String text) {
        return ofCell(text, Period.FISCAL_START);
    }

    /** The period that a cell of a period column holds, where fiscal years start in a month. */
    static Optional<Period> ofCell(String text, int fiscalStart) {
        String stripped = PeriodMarks.without(CellReading.strip(text));
        Optional<Period> exact = Period.parse(stripped);
        if (exact.isPresent()) {
            return exact.filter(PeriodText::plausible);
        }
        Matcher matcher = ANY.matcher(stripped);
        if (matcher.matches()) {
            return read(matcher);
        }
        Optional<Period> months = SplitYears.pooled(stripped, fiscalStart).or(() -> SpanText.find(stripped));
        if (months.isPresent()) {
            return months;
        }
        Optional<Period> fiscal = FiscalYears.find(stripped, fiscalStart);
        return fiscal.isPresent() ? fiscal : MonthText.parse(stripped).or(() -> monthOfDay(stripped));
    }

    /** The month of a date that is its first day. */
    private static Optional<Period> monthOfDay(String text) {
        Matcher day = FIRST_OF_MONTH.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        String year = day.group(2) != null ? day.group(2) : day.group(3);
        String month = day.group(1) != null ? day.group(1) : day.group(4);
        return Period.parse(String.format(Locale.ROOT, "%s-%02d", year, Integer.parseInt(month)));
    }

    /** All different periods named in a text, in order. */
    static Set<Period> allIn(String text) {
        Set<Period> found = new LinkedHashSet<>();
        Matcher matcher = ANY.matcher(text);
        while (matcher.find()) {
            read(matcher).ifPresent(found::add);
        }
        return found;
    }

    /** A text with a blank in place of each period. */
    static String withoutPeriods(String text) {
        return ANY.matcher(text).replaceAll(" ");
    }

    /** The periods of the data that title and note lines name; lines about the publication are passed over. */
    static Set<Period> inTitle(String text) {
        Set<Period> found = new LinkedHashSet<>();
        for (String line : text.split("[\\r\\n]+|(?<=[.;])\\s")) {
            if (!PUBLICATION.matcher(line.toLowerCase(Locale.ROOT)).find()) {
                Optional<Period> months = SpanText.find(line);
                if (months.isPresent()) {
                    found.add(months.get());
                } else {
                    found.addAll(allIn(line));
                }
            }
        }
        return found;
    }

    /** Whether a number can be a year of data. */
    static boolean isYear(double number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR && number == Math.rint(number);
    }

    private static boolean plausible(Period period) {
        return isYear(period.start().getYear()) && isYear(period.end().getYear());
    }

    private static Optional<Period> read(Matcher m) {
        if (m.group(1) != null) {
            return Period.parse(m.group(1) + "-" + m.group(2));
        }
        if (m.group(3) != null) {
            return Period.parse(m.group(3) + "-Q" + m.group(4));
        }
        if (m.group(5) != null) {
            return Period.parse(m.group(6) + "-Q" + m.group(5));
        }
        if (m.group(7) != null) {
            String last = m.group(8).length() == 2 ? m.group(7).substring(0, 2) + m.group(8) : m.group(8);
            Optional<Period> span = Period.parse(m.group(7) + "/" + last);
            return span.isPresent() ? span : Period.parse(m.group(7));
        }
        return Period.parse(m.group(9));
    }
}
