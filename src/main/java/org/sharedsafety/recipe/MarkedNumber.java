package org.sharedsafety.recipe;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with a footnote mark behind or before it, such as {@code 12.3*}, {@code 45 a} or {@code 45 (p)}.
 *
 * @param number the number's text
 * @param mark the mark without blanks and brackets
 * @param apart whether mark and number cannot be one word: the mark is a sign, or a blank or bracket stands between;
 *     {@code 3a} is not apart
 */
record MarkedNumber(String number, String mark, boolean apart) {

    private static final String SIGNS = "[*†‡§¶#^]{1,5}|[¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠ]{1,3}";
    private static final Pattern BEHIND = Pattern.compile("(.*[0-9][%)]?)(\\s*)(?:(" + SIGNS
            + ")|([A-Za-z]{1,2})|[(\\[]\\s*([A-Za-z]{1,2}|[*†‡§]{1,3})\\s*[)\\]]|\\[\\s*([0-9]{1,2})\\s*\\])");
    private static final Pattern BEFORE = Pattern.compile("(?:([*†‡§¶]{1,5})\\s*|([A-Za-z])\\s+)([-+$(]?[0-9.].*)");

    /** Splits a text; empty where no mark stands at one of its ends. Whether the number is one is for others to say. */
    static Optional<MarkedNumber> split(String text) {
        String stripped = CellReading.strip(text);
        if (stripped.isEmpty() || stripped.length() > 40) {
            return Optional.empty();
        }
        Matcher behind = BEHIND.matcher(stripped);
        if (behind.matches()) {
            String letters = behind.group(4);
            String mark = first(behind.group(3), letters, behind.group(5), behind.group(6));
            boolean apart = letters == null || !behind.group(2).isEmpty();
            return Optional.of(new MarkedNumber(behind.group(1), mark, apart));
        }
        Matcher before = BEFORE.matcher(stripped);
        return before.matches()
                ? Optional.of(new MarkedNumber(before.group(3), first(before.group(1), before.group(2)), true))
                : Optional.empty();
    }

    private static String first(@org.jspecify.annotations.Nullable String... options) {
        for (String option : options) {
            if (option != null) {
                return option;
            }
        }
        return "";
    }
}
