package org.sharedsafety.recipe;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.Period;

/**
 * Tells ranges of two calendar years from years that run across two: school years, financial years.
 *
 * <p>Words decide: in the header, the title or a note. A slash before two digits, {@code 2018/19}, needs no words. Where
 * nothing tells, a range is what it says, and ranges that overlap are named as a problem.
 */
final class SplitYears {

    private static final int SCHOOL_START = 7;

    /** The month in which financial years start in the United Kingdom. */
    private static final int BRITISH_START = 4;

    private static final Pattern RANGE =
            Pattern.compile("((?:19|20)[0-9]{2})\\s*[-–—/]\\s*((?:19|20)[0-9]{2}|[0-9]{2})(?![0-9])");
    private static final Pattern SLASH = Pattern.compile("(?:19|20)[0-9]{2}/[0-9]{2}(?![0-9/])");
    private static final Pattern LONG = Pattern.compile("(?:19|20)[0-9]{2}\\s*[-–—/]\\s*(?:19|20)[0-9]{2}");
    private static final Pattern POOLED =
            Pattern.compile("((?:19|20)[0-9]{2})\\s*[/-]\\s*[0-9]{2}\\s*(?:-|–|—|to|a)\\s*"
                    + "(?:(?:19|20)?[0-9]{2})\\s*[/-]\\s*((?:19|20)?[0-9]{2})");
    private static final Pattern SCHOOL = Pattern.compile(
            "\\b(?:school|academic) years?\\b|\\bsy ?(?:19|20)[0-9]{2}|\\b(?:ciclo|año|ano) (?:escolar|acad[eé]mico|lectivo)\\b");
    private static final Pattern SPLIT = Pattern.compile("\\b(?:fiscal|financial) years?\\b|\\baño fiscal\\b");
    private static final Pattern BRITISH = Pattern.compile("\\b[EWSN][0-9]{8}\\b");

    /** What tells that ranges are single years. */
    enum Told {
        NO,
        SCHOOL,
        FINANCIAL
    }

    private final Told told;
    private final boolean british;
    private final int fiscal;

    /**
     * Reads the words of a sheet.
     *
     * @param words titles, headers and names, and a few texts of its cells
     * @param notes footnotes, which tell of ranges written short only: 2014-2015 may be any two years
     * @param fiscal the month in which its fiscal years start
     */
    SplitYears(String words, String notes, int fiscal) {
        this.british = BRITISH.matcher(words).find();
        this.fiscal = fiscal;
        Told direct = told(words);
        this.told = direct == Told.NO && !LONG.matcher(words).find() ? told(notes) : direct;
    }

    private static Told told(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        boolean split = SLASH.matcher(words).find() || SPLIT.matcher(plain).find();
        return SCHOOL.matcher(plain).find() ? Told.SCHOOL : split ? Told.FINANCIAL : Told.NO;
    }

    boolean areTold() {
        return told != Told.NO;
    }

    /** Whether it is known in which month these years start. */
    boolean isStartKnown() {
        return british && told == Told.FINANCIAL;
    }

    /** The month in which these years start. */
    int start() {
        return told == Told.SCHOOL ? SCHOOL_START : british ? BRITISH_START : fiscal;
    }

    /** Whether a text holds a range of two years that follow each other. */
    static boolean isRange(String text) {
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            if (last(range) == Integer.parseInt(range.group(1)) + 1) {
                return true;
            }
        }
        return false;
    }

    private static int last(Matcher range) {
        String digits = range.group(2);
        return Integer.parseInt(digits.length() == 4 ? digits : range.group(1).substring(0, 2) + digits);
    }

    /** The year that runs across two calendar years, of a period read as both of them; any other period as it is. */
    static Period across(Period period, int startMonth) {
        boolean two = period.equals(
                Period.ofYears(period.start().getYear(), period.start().getYear() + 1));
        return two ? Period.ofFiscalYear(period.end().getYear(), startMonth) : period;
    }

    /** Several such years together: {@code 2018/19 - 20/21}. */
    static Optional<Period> pooled(String text, int startMonth) {
        Matcher pooled = POOLED.matcher(text.strip());
        if (!pooled.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(pooled.group(1));
        String digits = pooled.group(2);
        int last =
                Integer.parseInt(digits.length() == 4 ? digits : pooled.group(1).substring(0, 2) + digits);
        if (last <= first + 1) {
            return Optional.empty();
        }
        LocalDate start = LocalDate.of(first, startMonth, 1);
        return Optional.of(
                new Period(start, start.plusYears((long) last - first).minusDays(1)));
    }

    /** Whether ranges of two years written short overlap, so that they may be single years. */
    static boolean overlap(Set<String> texts) {
        Set<Integer> firsts = new TreeSet<>();
        for (String text : texts) {
            Matcher range = RANGE.matcher(CellReading.strip(text));
            if (range.matches() && last(range) == Integer.parseInt(range.group(1)) + 1) {
                firsts.add(Integer.parseInt(range.group(1)));
            }
        }
        return List.copyOf(firsts).stream().anyMatch(first -> firsts.contains(first + 1));
    }
}
