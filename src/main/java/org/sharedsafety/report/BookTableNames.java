package org.sharedsafety.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives tables names that every office program takes and that resemble no cell. */
final class BookTableNames {
    private static final Pattern CELL = Pattern.compile("(?i)[a-z]{1,3}[0-9]+|r[0-9]*c[0-9]*|r|c");

    private final Set<String> taken = new HashSet<>();

    /** A name that resembles the wish and was not given before. */
    String take(String wish) {
        String plain = wish.replaceAll("[^A-Za-z0-9_]", "_");
        if (plain.isEmpty()
                || !Character.isLetter(plain.charAt(0))
                || CELL.matcher(plain).matches()) {
            plain = "t_" + plain;
        }
        plain = plain.substring(0, Math.min(plain.length(), 200));
        String name = plain;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = plain + "_" + i;
        }
        return name;
    }
}
