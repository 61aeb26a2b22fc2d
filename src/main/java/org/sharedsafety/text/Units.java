package org.sharedsafety.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of measures in the person's language. */
public final class Units {
    private static final Pattern PER = Pattern.compile(".* per ([0-9,]+)");

    private Units() {}

    /** The unit for the head of a column: {@code per 100,000} for any rate, else the same as {@link #say}. */
    public static String shortly(Texts texts, String unit) {
        Matcher rate = PER.matcher(unit);
        if (unit.equals("percent")) {
            return texts.say("unit.percent-short");
        }
        return rate.matches() ? texts.say("unit.per", rate.group(1)) : say(texts, unit);
    }

    /** The unit of the catalogue, such as {@code deaths per 100,000}, in words; one that has no text says itself. */
    public static String say(Texts texts, String unit) {
        String key = "unit." + unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return texts.knows(key) ? texts.say(key) : unit;
    }

    /** Whether a unit is a plain count, such as {@code arrests} or {@code people}: nothing is divided. */
    public static boolean isPlain(String unit) {
        return unit.matches("[a-z]+( [a-z]+)?")
                && !unit.matches("percent|ratio|days|years|percentile.*|index.*|score.*|.* per .*");
    }
}
