package org.sharedsafety.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.AgeBand;
import org.sharedsafety.model.Cell;

/**
 * Reads bands of ages in the ways in which publishers write them.
 *
 * <p>{@code 5-9}, {@code 5 to 9 years}, {@code Ages 15–24}, {@code 85+}, {@code 85 years and over}, {@code <1},
 * {@code Under 1}, {@code Age15_24}, {@code 15 a 24 años}. A spreadsheet program that was given {@code 5-9} turned it
 * into the ninth of May: {@link #eaten} finds the band in what is left of it.
 */
final class AgeText {

    private static final int OLDEST = 130;

    private static final Pattern SPAN =
            Pattern.compile("([0-9]{1,3}) ?(?:-|to|through|thru|a|hasta|_|/) ?([0-9]{1,3})");
    private static final Pattern OPEN = Pattern.compile(
            "([0-9]{1,3}) ?(?:\\+|plus|(?:and|or|&|y|o) (?:over|older|above|up|more|mas|mayor|mayores)|up|over)");
    private static final Pattern FROM = Pattern.compile("(?:>=|≥|at least|from|desde) ?([0-9]{1,3})");
    private static final Pattern OVER =
            Pattern.compile("(?:>|over|older than|above|ovr|mayores de|mas de) ?([0-9]{1,3})");
    private static final Pattern UNDER =
            Pattern.compile("(?:<|under|und|less than|below|younger than|menos de|menores de|<1 y) ?([0-9]{1,3})");
    private static final Pattern UP_TO = Pattern.compile(
            "(?:<=|≤|up to|hasta) ?([0-9]{1,3})|([0-9]{1,3}) ?(?:and|or|y|o) (?:under|younger|below|menos|menor|menores)");
    private static final Pattern SINGLE = Pattern.compile("([0-9]{1,3})");

    /** Words around the numbers that say only that they are ages. */
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:ages?|aged|years?|yrs?|yr|y/o|of age|old|edad(?:es)?|anos?|de edad|people|persons|population|personas)\\b\\.?");

    private static final Pattern AGE_WORD =
            Pattern.compile("\\b(?:age[sd]?|years?|yrs?|edad(?:es)?|anos?)\\b|^age[0-9]", Pattern.CASE_INSENSITIVE);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DAY_MONTH = Pattern.compile("([0-9]{1,2})[- /.]([a-z]{3})[a-z]*");
    private static final Pattern MONTH_DAY = Pattern.compile("([a-z]{3})[a-z]*[- /.]([0-9]{1,2})");

    private AgeText() {}

    /** The band a text names in a place where ages are expected; a number alone is one year of age. */
    static Optional<AgeBand> parse(String text) {
        return parse(text, true);
    }

    /** The band a text names where it may name something else: the text must say that it is about ages. */
    static Optional<AgeBand> parseSaid(String text) {
        return AGE_WORD.matcher(plain(text)).find()
                        || text.contains("+")
                        || text.strip().startsWith("<")
                ? parse(text, false)
                : Optional.empty();
    }

    private static Optional<AgeBand> parse(String text, boolean single) {
        String core = WORDS.matcher(plain(text))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        core = core.replaceAll("^age(?=[0-9])", "")
                .replaceAll("[()\\[\\]:,;.]", " ")
                .strip()
                .replaceAll("\\s+", " ");
        Matcher span = SPAN.matcher(core);
        if (span.matches()) {
            return band(span.group(1), span.group(2));
        }
        Matcher open = OPEN.matcher(core);
        if (open.matches()) {
            return from(number(open.group(1)));
        }
        Matcher from = FROM.matcher(core);
        if (from.matches()) {
            return from(number(from.group(1)));
        }
        Matcher over = OVER.matcher(core);
        if (over.matches()) {
            // Publishers write "over 64" and "over 65" for the same people.
            int age = number(over.group(1));
            return from(age % 5 == 0 && !core.startsWith(">") ? age : age + 1);
        }
        Matcher under = UNDER.matcher(core);
        if (under.matches()) {
            return upTo(number(under.group(1)) - 1);
        }
        Matcher upTo = UP_TO.matcher(core);
        if (upTo.matches()) {
            return upTo(number(upTo.group(1) != null ? upTo.group(1) : upTo.group(2)));
        }
        Matcher one = SINGLE.matcher(core);
        boolean said = single || AGE_WORD.matcher(plain(text)).find();
        return said && one.matches() ? band(one.group(1), one.group(1)) : Optional.empty();
    }

    /** Small letters, no accents, one kind of dash, blanks single. */
    static String plain(String text) {
        return java.text.Normalizer.normalize(CellReading.strip(text), java.text.Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[–—‒‐‑−]", "-")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    /** The band that became a date: {@code 9-May}, {@code 5-Sep}, {@code Oct-14} or a date cell. */
    static Optional<AgeBand> eaten(Cell cell) {
        Optional<AgeBand> text = eaten(cell.shown());
        if (text.isPresent()) {
            return text;
        }
        if (cell.settled() instanceof Cell.Moment moment) {
            return sorted(moment.value().getMonthValue(), moment.value().getDayOfMonth());
        }
        return Optional.empty();
    }

    /** The band in the shown text of a cell that became a date. */
    static Optional<AgeBand> eaten(String shown) {
        String text = plain(shown);
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return sorted(number(dayMonth.group(1)), MONTHS.indexOf(dayMonth.group(2)) + 1);
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return sorted(MONTHS.indexOf(monthDay.group(1)) + 1, number(monthDay.group(2)));
        }
        return Optional.empty();
    }

    private static Optional<AgeBand> sorted(int one, int two) {
        return one < 1 || two < 1 || one == two
                ? Optional.empty()
                : Optional.of(new AgeBand(Math.min(one, two), Math.max(one, two)));
    }

    private static Optional<AgeBand> band(String lower, String upper) {
        int from = number(lower);
        int to = number(upper);
        return to < from || to > OLDEST ? Optional.empty() : Optional.of(new AgeBand(from, to));
    }

    private static Optional<AgeBand> from(int age) {
        return age > OLDEST ? Optional.empty() : Optional.of(new AgeBand(age, null));
    }

    private static Optional<AgeBand> upTo(int age) {
        return age < 0 || age > OLDEST ? Optional.empty() : Optional.of(new AgeBand(0, age));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
