package org.sharedsafety.recipe;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Proposes the name of the publisher's data set from the words of the sheet, else from its own name. */
final class SeriesName {

    private static final Map<Pattern, String> KNOWN = known();

    private SeriesName() {}

    /** The data set that titles and notes name; else {@code sheet} without its years. */
    static String of(String words, String sheet) {
        for (Map.Entry<Pattern, String> entry : KNOWN.entrySet()) {
            if (entry.getKey().matcher(words).find()) {
                return entry.getValue();
            }
        }
        String plain = sheet.replaceAll("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", " ")
                .replaceAll("[_\\s]+", " ")
                .replaceAll("(?:\\s*[-–]\\s*)+(?=\\s|$)|(?:^|(?<=\\s))[-–]+", "")
                .strip();
        return plain.isEmpty() ? sheet : plain;
    }

    private static Map<Pattern, String> known() {
        Map<Pattern, String> known = new LinkedHashMap<>();
        put(known, "small area income and poverty|\\bsaipe\\b", "Census SAIPE");
        put(known, "\\blaus\\b|local area unemployment", "BLS LAUS");
        put(known, "american community survey|\\bs1701_c|\\bb19083", "Census ACS");
        put(known, "county health rankings", "County Health Rankings");
        put(known, "cdc wonder|wonder\\.cdc\\.gov", "CDC WONDER");
        put(known, "social vulnerability index|\\brpl_themes\\b", "CDC/ATSDR SVI");
        put(known, "uniform crime report|\\bucr\\b", "FBI UCR");
        return known;
    }

    private static void put(Map<Pattern, String> known, String pattern, String name) {
        known.put(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), name);
    }

    /** The name of a second series of the same measure that holds counts. */
    static String counts(String series) {
        return String.format(Locale.ROOT, "%s, counts", series);
    }

    /** The name of a series whose rates are adjusted for age: they never mix with crude ones. */
    static String adjusted(String series) {
        return String.format(Locale.ROOT, "%s, age-adjusted", series);
    }
}
