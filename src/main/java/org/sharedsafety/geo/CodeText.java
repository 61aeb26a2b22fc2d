package org.sharedsafety.geo;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code as it stands in a sheet, freed of what spreadsheets and publishers put around it.
 *
 * <p>{@code ="06037"}, {@code '06037} and {@code 6037.0} lose their wrapping; of a Census geographic identifier
 * ({@code 0500000US06037}, {@code 050US06037}, {@code US06037}) the part behind {@code US} is taken.
 *
 * @param text the bare code, upper case; empty where there is none
 * @param rounded whether it is a number in E-notation, whose last digits are lost
 */
record CodeText(String text, boolean rounded) {

    private static final Pattern E_NOTATION = Pattern.compile("[0-9](?:[.,][0-9]+)?E\\+?[0-9]+");
    private static final Pattern WHOLE = Pattern.compile("([0-9]+)\\.0+");
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+");
    private static final Pattern GEO_ID = Pattern.compile("(?:[0-9]{2,3}[0-9A-Z]*)?US([0-9]+)");

    static CodeText of(String raw) {
        String text = raw.strip().toUpperCase(Locale.ROOT);
        if (text.startsWith("=")) {
            text = text.substring(1);
        }
        text = unquoted(text);
        if (E_NOTATION.matcher(text).matches()) {
            return new CodeText(text, true);
        }
        Matcher whole = WHOLE.matcher(text);
        if (whole.matches()) {
            return new CodeText(whole.group(1), false);
        }
        if (THOUSANDS.matcher(text).matches()) {
            return new CodeText(text.replace(",", ""), false);
        }
        Matcher geoId = GEO_ID.matcher(text);
        return new CodeText(geoId.matches() ? geoId.group(1) : text, false);
    }

    private static String unquoted(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isQuote(text.charAt(from))) {
            from++;
        }
        while (to > from && isQuote(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to).strip();
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '’' || c == '‘' || c == '“' || c == '”' || c == '\u00a0' || c == ' ';
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether it is made of digits only. */
    boolean isDigits() {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
