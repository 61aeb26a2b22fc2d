package org.sharedsafety.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.Period;

/**
 * Knows fiscal years, {@code FY2018}, and when they start if the notes of the sheet say so.
 *
 * <p>A fiscal year is named by the calendar year in which it ends.
 */
final class FiscalYears {

    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:fy|fiscal year|fiscal yr|ano fiscal|ejercicio|sy|school year|academic year|ciclo escolar)[ _.-]*'?((?:19|20)?[0-9]{2})(?:\\s*[-/]\\s*((?:19|20)?[0-9]{2}))?(?![0-9])");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final Pattern STARTS =
            Pattern.compile("(?:begin|start|run|from|desde)[a-z]*(?: on| from)?\\s+(?:1 (?:de )?" + MONTH + "|" + MONTH
                    + " 1(?:st)?(?![0-9]))");
    private static final Pattern ENDS =
            Pattern.compile("(?:end)[a-z]*(?: on)?\\s+(?:3[01] " + MONTH + "|" + MONTH + " 3[01])");
    private static final Pattern SPAN = Pattern.compile("(?:1 " + MONTH + "|" + MONTH
            + " 1(?:st)?)[ ,0-9]*(?:to|through|-|–)\\s*(?:3[01] " + MONTH + "|" + MONTH + " 3[01])");

    private final int startMonth;

    FiscalYears(SheetNotes notes) {
        this.startMonth = notes.lines().stream()
                .map(line -> start(line.toLowerCase(Locale.ROOT)))
                .filter(month -> month > 0)
                .findFirst()
                .orElse(0);
    }

    /** The month in which fiscal years start: as the sheet says, else July. */
    int startMonth() {
        return startMonth == 0 ? Period.FISCAL_START : startMonth;
    }

    /** Whether the sheet says when its fiscal years start. */
    boolean isSaid() {
        return startMonth > 0;
    }

    /** Whether a text names a fiscal year. */
    static boolean isNamed(String text) {
        return NAMED.matcher(AgeText.plain(text)).find();
    }

    /** A header without the fiscal year that it names. */
    static String without(String header) {
        return isNamed(header)
                ? header.replaceAll(
                                "(?i)\\s*[,(]?\\s*\\b(?:fy|fiscal year|fiscal yr|año fiscal|ejercicio|sy|school year|academic year|ciclo escolar)[ _.-]*'?[0-9]{2,4}(?:\\s*[-/]\\s*[0-9]{2,4})?\\)?",
                                "")
                        .strip()
                : header;
    }

    /** The fiscal year a text names; empty where it names none. */
    Optional<Period> find(String text) {
        return find(text, startMonth());
    }

    /** The fiscal year a text names, where it starts in this month; empty where it names none. */
    static Optional<Period> find(String text, int startMonth) {
        Matcher named = NAMED.matcher(AgeText.plain(text));
        if (!named.find()) {
            return Optional.empty();
        }
        int year = named.group(2) == null ? year(named.group(1)) : year(named.group(2));
        return Optional.of(Period.ofFiscalYear(year, startMonth));
    }

    private static int year(String digits) {
        int number = Integer.parseInt(digits);
        return digits.length() == 4 ? number : 2000 + number;
    }

    private static int start(String line) {
        boolean fiscal = line.contains("fiscal") || line.contains("fy");
        Matcher starts = STARTS.matcher(line);
        if (fiscal && starts.find()) {
            return month(starts, 1, 2);
        }
        Matcher span = SPAN.matcher(line);
        if (fiscal && span.find()) {
            return month(span, 1, 2);
        }
        Matcher ends = ENDS.matcher(line);
        return fiscal && ends.find() ? month(ends, 1, 2) % 12 + 1 : 0;
    }

    private static int month(Matcher matcher, int one, int two) {
        return MONTHS.indexOf(matcher.group(one) != null ? matcher.group(one) : matcher.group(two)) + 1;
    }
}
