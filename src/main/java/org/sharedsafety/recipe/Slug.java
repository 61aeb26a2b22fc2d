package org.sharedsafety.recipe;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the id of a person's own measure out of its header: the same next year, so without years. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    static String of(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", " ")
                .replace("%", " percent ")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-+$", "");
        return cut.isEmpty() ? "measure" : cut;
    }
}
