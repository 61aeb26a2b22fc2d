package org.sharedsafety.recipe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a value with its interval out of one cell: {@code 12.3 (10.1–14.5)}, {@code 12.3 [10.1, 14.5]},
 * {@code 12.3 (95% CI 10.1 to 14.5)}, {@code 12.3 ± 1.2}. One object serves many cells, one after the other.
 */
final class IntervalText {

    private static final String NUMBER = "([-−+]?[$€£]?[0-9][0-9.,']*%?)";
    private static final Pattern ENDS = Pattern.compile(NUMBER
            + "\\s*[(\\[]\\s*(?:(?:9[059](?:\\.[0-9]+)?\\s*%\\s*)?(?:CI|IC|C\\.I\\.)\\s*[:=,]?\\s*)?" + NUMBER
            + "\\s*(?:-|–|—|−|‒|to|a|,|;)\\s*" + NUMBER + "\\s*[)\\]]");
    private static final Pattern MARGIN =
            Pattern.compile(NUMBER + "\\s*\\(?\\s*(?:±|\\+/-|\\+/−|\\+-)\\s*" + NUMBER + "\\s*\\)?");

    /** The words of a header that say that cells hold an interval. */
    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\s*[(\\[,;]?\\s*(?:(?:and|with|y|con)\\s+)?(?:(?:9[0-9](?:\\.[0-9])?\\s*%?\\s*)?(?:c\\.?i\\.?|conf(?:idence|\\.)"
                    + " (?:intervals?|limits?|int\\.?)|intervalo de confianza)|±|\\+/-)(?![\\p{L}])\\s*(?:9[0-9]\\s*%)?\\s*[)\\]]?");

    private final NumberText number;
    private double value;
    private double lower;
    private double upper;

    IntervalText(boolean decimalComma) {
        this.number = new NumberText(decimalComma);
    }

    /** A header without the words that say that its cells hold an interval. */
    static String withoutWords(String header) {
        String rest = CellReading.strip(WORDS.matcher(header).replaceAll(" "));
        return rest.isEmpty() ? header : rest;
    }

    double value() {
        return value;
    }

    double lower() {
        return lower;
    }

    double upper() {
        return upper;
    }

    /** Reads a text; answers false where it is not a value with an interval. */
    boolean parse(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('[') < 0 && text.indexOf('±') < 0 && text.indexOf('+') < 1) {
            return false;
        }
        String stripped = CellReading.strip(text);
        Matcher ends = ENDS.matcher(stripped);
        if (ends.matches()) {
            return read(ends.group(1), ends.group(2), ends.group(3));
        }
        Matcher margin = MARGIN.matcher(stripped);
        if (margin.matches() && number.parse(margin.group(1))) {
            value = number.value();
            if (number.parse(margin.group(2)) && number.value() >= 0) {
                lower = value - number.value();
                upper = value + number.value();
                return true;
            }
        }
        return false;
    }

    private boolean read(String middle, String low, String high) {
        if (!number.parse(middle)) {
            return false;
        }
        value = number.value();
        if (!number.parse(low)) {
            return false;
        }
        lower = number.value();
        if (!number.parse(high)) {
            return false;
        }
        upper = number.value();
        return lower <= upper;
    }
}
