package org.sharedsafety.geo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.sharedsafety.model.WorkbenchException;

/**
 * A kind of place: what its codes look like and what it is called. Kinds are data, so a country is added by a table.
 *
 * @param level its name as a level, such as {@code zip}
 * @param pattern of a whole code
 * @param labelEn what one such place is called in English
 * @param labelEs in Spanish
 * @param words words of column headers that announce it, lower case
 */
public record GeoType(String level, Pattern pattern, String labelEn, String labelEs, Set<String> words) {
    private static final Pattern DIGITS = Pattern.compile("\\[0-9]\\{([0-9]+)}");

    public GeoType {
        words = Set.copyOf(words);
    }

    /** A kind out of texts; refuses a pattern that is no regular expression. */
    public static GeoType of(String level, String pattern, String labelEn, String labelEs, String words) {
        try {
            List<String> split = words.isBlank()
                    ? List.of()
                    : List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
            return new GeoType(level, Pattern.compile(pattern), labelEn, labelEs, Set.copyOf(split));
        } catch (PatternSyntaxException wrong) {
            throw WorkbenchException.of("places.wrong-pattern", level, pattern);
        }
    }

    /** Whether a text is a code of this kind. */
    public boolean isCode(String code) {
        return pattern.matcher(code).matches();
    }

    /** How many digits each code has where codes are nothing but so many digits; else 0. */
    public int digits() {
        Matcher fixed = DIGITS.matcher(pattern.pattern());
        return fixed.matches() ? Integer.parseInt(fixed.group(1)) : 0;
    }

    /** The code that a spreadsheet's text stands for, with the zeros it lost put back; the text itself where it is no code. */
    public String restored(String text) {
        String bare = text.strip();
        if (digits() == 0 && isCode(bare)) {
            return bare;
        }
        CodeText code = CodeText.of(text);
        int width = digits();
        boolean lost = code.isDigits() && code.text().length() < width && !code.rounded();
        String full = lost ? "0".repeat(width - code.text().length()) + code.text() : code.text();
        return isCode(full) ? full : bare;
    }
}
