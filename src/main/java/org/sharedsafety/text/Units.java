package org.sharedsafety.text;

import java.util.Locale;

/** Units of measures in the person's language. */
public final class Units {
    private Units() {}

    /** The unit of the catalogue, such as {@code deaths per 100,000}, in words; one that has no text says itself. */
    public static String say(Texts texts, String unit) {
        String key = "unit." + unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return texts.knows(key) ? texts.say(key) : unit;
    }
}
