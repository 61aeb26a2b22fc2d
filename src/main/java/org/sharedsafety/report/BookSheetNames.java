package org.sharedsafety.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives sheets names that every office program takes: at most 31 letters, no forbidden ones, none twice. */
final class BookSheetNames {
    private static final int LONGEST = 31;

    /** Excel keeps the name for itself. */
    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** A name that resembles the wish and was not given before. */
    String take(String wish) {
        String plain =
                BookText.clean(wish).replaceAll("[\\[\\]:*?/\\\\\\t\\n]", "-").strip();
        // An apostrophe at an end would end the quoted name in a formula.
        plain = plain.replaceAll("^'+|'+$", "").strip();
        if (plain.isEmpty()) {
            plain = "Sheet";
        }
        String name = cut(plain, LONGEST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = " (" + i + ")";
            name = cut(plain, LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int to = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, to).replaceAll("['\\s]+$", "");
    }

    /** The name as it stands in formulas and links. */
    static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }
}
