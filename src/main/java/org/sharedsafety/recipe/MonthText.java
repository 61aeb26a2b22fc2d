package org.sharedsafety.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.Period;

/** Reads months and quarters written in words, with their year or without: {@code Jan 2018}, {@code 2018 ▸ January}. */
final class MonthText {

    private static final List<List<String>> NAMES = List.of(
            List.of("january", "jan", "enero", "ene"),
            List.of("february", "feb", "febrero"),
            List.of("march", "mar", "marzo"),
            List.of("april", "apr", "abril", "abr"),
            List.of("may", "mayo"),
            List.of("june", "jun", "junio"),
            List.of("july", "jul", "julio"),
            List.of("august", "aug", "agosto", "ago"),
            List.of("september", "sep", "sept", "septiembre"),
            List.of("october", "oct", "octubre"),
            List.of("november", "nov", "noviembre"),
            List.of("december", "dec", "diciembre", "dic"));
    private static final Pattern MONTH_YEAR =
            Pattern.compile("([a-z]{3,10})\\.?[ ,_/-]*(?:de )?((?:19|20)[0-9]{2}|'?[0-9]{2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("((?:19|20)[0-9]{2})[ ,_/-]*([a-z]{3,10})\\.?");
    private static final Pattern QUARTER = Pattern.compile("(?:q|qtr\\.? ?|quarter |trimestre |t)([1-4])|([1-4])(?:q|t)"
            + "|(first|second|third|fourth|1st|2nd|3rd|4th) quarter");
    private static final Pattern QUARTER_YEAR =
            Pattern.compile("(?:q([1-4])|([1-4])q)[ _/-]*'?((?:19|20)[0-9]{2}|[0-9]{2})");

    private MonthText() {}

    /** The month or quarter that a text names together with its year. */
    static Optional<Period> parse(String text) {
        String plain = AgeText.plain(text);
        Matcher monthYear = MONTH_YEAR.matcher(plain);
        if (monthYear.matches()) {
            return month(number(monthYear.group(1)), year(monthYear.group(2)));
        }
        Matcher yearMonth = YEAR_MONTH.matcher(plain);
        if (yearMonth.matches()) {
            return month(number(yearMonth.group(2)), Integer.parseInt(yearMonth.group(1)));
        }
        Matcher quarter = QUARTER_YEAR.matcher(plain);
        if (quarter.matches()) {
            String which = quarter.group(1) != null ? quarter.group(1) : quarter.group(2);
            return Period.parse(year(quarter.group(3)) + "-Q" + which);
        }
        return Optional.empty();
    }

    /** The part of a year that a text names alone, such as {@code Jan} or {@code Q3}. */
    static Optional<Period> partOf(int year, String text) {
        String plain = AgeText.plain(text);
        Optional<Period> month = month(number(plain.replaceAll("\\.$", "")), year);
        if (month.isPresent()) {
            return month;
        }
        Matcher quarter = QUARTER.matcher(plain);
        if (!quarter.matches()) {
            return Optional.empty();
        }
        String which = quarter.group(1) != null ? quarter.group(1) : quarter.group(2);
        if (which == null) {
            which = Integer.toString(List.of("fi", "se", "th", "fo", "1s", "2n", "3r", "4t")
                                    .indexOf(quarter.group(3).substring(0, 2))
                            % 4
                    + 1);
        }
        return Period.parse(year + "-Q" + which);
    }

    private static int year(String digits) {
        String plain = digits.replace("'", "");
        return plain.length() == 4 ? Integer.parseInt(plain) : 2000 + Integer.parseInt(plain);
    }

    private static int number(String name) {
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).contains(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<Period> month(int month, int year) {
        return month == 0 ? Optional.empty() : Period.parse(String.format(Locale.ROOT, "%04d-%02d", year, month));
    }
}
