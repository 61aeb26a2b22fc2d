package org.sharedsafety.geo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A name of a place made comparable: how it is spelled does not matter, what it says does.
 *
 * <p>Compatibility decomposition, marks and apostrophes (okina too) dropped, lower case, {@code &} read as <i>and</i>, other
 * punctuation as a blank; <i>saint</i> and <i>sainte</i> as {@code st} and {@code ste}; <i>independent city</i> as
 * {@code city}; <i>county of X</i> as {@code x county}, <i>state of X</i> as {@code x}. Keys hold no blanks, so De Kalb is DeKalb.
 *
 * @param words the words, one blank between them
 */
record PlaceName(String words) {

    private static final List<String> TYPE_WORDS = List.of(
            "city and borough",
            "city and county",
            "borough city",
            "borough municipality",
            "county city",
            "census area",
            "planning region",
            "county",
            "counties",
            "cnty",
            "co",
            "parish",
            "borough",
            "municipality",
            "municipio",
            "island",
            "district",
            "condado");

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("county of ", " county"),
            Map.entry("parish of ", " parish"),
            Map.entry("borough of ", " borough"),
            Map.entry("municipality of ", " municipality"),
            Map.entry("municipio de ", " municipio"),
            Map.entry("city and borough of ", " city and borough"),
            Map.entry("city and county of ", " city and county"),
            Map.entry("condado de ", " county"),
            Map.entry("condado del ", " county"),
            Map.entry("ciudad de ", " city"),
            Map.entry("city of ", " city"),
            Map.entry("state of ", ""),
            Map.entry("commonwealth of ", ""),
            Map.entry("estado de ", ""));

    private static final String CITY = " city";

    /** Reads a name as it stands in a sheet. */
    static PlaceName of(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) && !isApostrophe(c)) {
                letters.appendCodePoint(c);
            } else if (c == '&') {
                letters.append(" and ");
            } else if (!isApostrophe(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                letters.append(' ');
            }
        });
        StringBuilder words = new StringBuilder(letters.length());
        for (String word : letters.toString().trim().split(" +")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(
                            switch (word) {
                                case "saint" -> "st";
                                case "sainte" -> "ste";
                                default -> word;
                            });
        }
        return new PlaceName(turned(words.toString().replace(" independent city", CITY)));
    }

    private static String turned(String words) {
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (words.startsWith(prefix.getKey())
                    && words.length() > prefix.getKey().length()) {
                return words.substring(prefix.getKey().length()) + prefix.getValue();
            }
        }
        return words;
    }

    private static boolean isApostrophe(int c) {
        return switch (c) {
            case '\'', '`', '´', '‘', '’', 'ʻ', 'ʼ', 'ʽ', '′' -> true;
            default -> false;
        };
    }

    /** The words without blanks. */
    String key() {
        return words.replace(" ", "");
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The name without its one trailing word for the kind of area, or the name itself where it has none. <i>City</i> stays. */
    PlaceName withoutType() {
        for (String type : TYPE_WORDS) {
            if (words.endsWith(" " + type)) {
                return new PlaceName(words.substring(0, words.length() - type.length() - 1));
            }
        }
        return this;
    }

    /** Whether the name ends with a word for the kind of area other than <i>city</i>. */
    boolean hasType() {
        return !withoutType().words.equals(words);
    }

    /** Whether the last word is <i>city</i> and not the whole name. */
    boolean isCity() {
        return words.endsWith(CITY);
    }

    /** The name without its trailing <i>city</i>, or the name itself. */
    PlaceName withoutCity() {
        return isCity() ? new PlaceName(words.substring(0, words.length() - CITY.length())) : this;
    }

    /** The name without the words that make a row a total of the named place: <i>California total</i>, <i>State of California</i>. */
    PlaceName withoutTotal() {
        StringBuilder rest = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            boolean filler =
                    switch (word) {
                        case "total", "totals", "statewide", "state", "all", "entire", "estado" -> true;
                        case "of", "de", "for" -> rest.isEmpty();
                        default -> false;
                    };
            if (!filler) {
                rest.append(rest.isEmpty() ? "" : " ").append(word);
            }
        }
        return new PlaceName(rest.toString());
    }
}
