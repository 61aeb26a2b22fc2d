package org.sharedsafety.recipe;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.Period;

/** Reads twelve months in words: {@code year ending June 2022}, {@code Apr 2019 to Mar 2020}. */
final class SpanText {

    private static final String MONTH = "([a-z]{3,10})\\.?";
    private static final String YEAR = "((?:19|20)[0-9]{2})";
    private static final Pattern ENDING =
            Pattern.compile("\\b(?:years?|12 months|twelve months)\\s+(?:ending|ended|to|end)"
                    + "(?:\\s+(?:on|in))?\\s+(?:(?:2[89]|3[01])(?:st|th)?\\s+)?" + MONTH
                    + "\\s+(?:(?:2[89]|3[01])(?:st|th)?,?\\s+)?"
                    + YEAR);
    private static final Pattern SPAN = Pattern.compile(
            "\\b" + MONTH + ",?\\s+" + YEAR + "\\s*(?:-|to|through|until|a|hasta)\\s*" + MONTH + ",?\\s+" + YEAR);

    private SpanText() {}

    /** The one span of months that a text names; empty where it names none. */
    static Optional<Period> find(String text) {
        String plain = AgeText.plain(text);
        Matcher ending = ENDING.matcher(plain);
        if (ending.find()) {
            Optional<Period> last = month(ending.group(1), ending.group(2));
            return last.map(month -> new Period(month.start().plusMonths(1).minusYears(1), month.end()));
        }
        Matcher span = SPAN.matcher(plain);
        if (span.find()) {
            Optional<Period> first = month(span.group(1), span.group(2));
            Optional<Period> last = month(span.group(3), span.group(4));
            return first.isPresent() && last.isPresent() && last.get().compareTo(first.get()) > 0
                    ? Optional.of(new Period(first.get().start(), last.get().end()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** A text with a blank in place of the span that it names. */
    static String without(String text) {
        if (find(text).isEmpty()) {
            return text;
        }
        return Pattern.compile(ENDING.pattern() + "|" + SPAN.pattern(), Pattern.CASE_INSENSITIVE)
                .matcher(text.replaceAll("[–—]", "-"))
                .replaceAll(" ");
    }

    private static Optional<Period> month(String name, String year) {
        return MonthText.partOf(Integer.parseInt(year), name);
    }
}
