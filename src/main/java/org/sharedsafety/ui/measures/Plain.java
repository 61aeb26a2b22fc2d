package org.sharedsafety.ui.measures;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are searched: small letters without accents. */
final class Plain {
    private Plain() {}

    static String of(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether every word that is searched stands in a text of {@link #of}. */
    static boolean matches(String plain, String wanted) {
        for (String word : of(wanted).split("\\s+")) {
            if (!plain.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
