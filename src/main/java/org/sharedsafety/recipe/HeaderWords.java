package org.sharedsafety.recipe;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of a header, comparable: small letters, no accents, no plural, cut at signs and at a capital inside a word
 * ({@code TotPop}).
 */
final class HeaderWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9%$]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    /** Words that say how a thing is counted, not what it is. */
    private static final Set<String> NEUTRAL = Set.of(
            "rate",
            "percent",
            "percentage",
            "pct",
            "%",
            "prop",
            "proportion",
            "share",
            "count",
            "number",
            "num",
            "of",
            "the",
            "in",
            "per",
            "by",
            "for",
            "and",
            "to",
            "a",
            "100",
            "000",
            "100k",
            "100000",
            "10k",
            "10000",
            "1000",
            "1k",
            "1",
            "10",
            "crude",
            "reported",
            "estimate",
            "estimated",
            "value",
            "rawvalue",
            "total",
            "tot",
            "annual",
            "county",
            "tasa",
            "porcentaje",
            "de",
            "del",
            "la",
            "el",
            "los",
            "por");

    /** British spellings of words that measures are named with, by their beginning. */
    private static final Map<String, String> SPELLINGS = Map.of(
            "neighbour", "neighbor",
            "organis", "organiz",
            "behaviour", "behavior",
            "offence", "offense",
            "enrolment", "enrollment",
            "programme", "program",
            "labour", "labor",
            "centre", "center",
            "licence", "license",
            "paediatric", "pediatric");

    private HeaderWords() {}

    /** All words in order. */
    static List<String> of(String header) {
        String spread = INNER_CAPITAL.matcher(header.replace("%", " % ")).replaceAll(" ");
        String plain = MARKS.matcher(Normalizer.normalize(spread, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : SIGNS.split(plain)) {
            if (!word.isEmpty()) {
                words.add(american(singular(word)));
            }
        }
        return words;
    }

    /** What the header is about: its words without years and without words of counting, sorted, joined by blanks. */
    static String core(String header) {
        TreeSet<String> words = new TreeSet<>();
        for (String word : of(header)) {
            if (!NEUTRAL.contains(word) && !YEAR.matcher(word).matches()) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    private static String american(String word) {
        for (Map.Entry<String, String> spelling : SPELLINGS.entrySet()) {
            if (word.startsWith(spelling.getKey())) {
                return spelling.getValue() + word.substring(spelling.getKey().length());
            }
        }
        return word;
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
