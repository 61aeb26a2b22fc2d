package org.sharedsafety.recipe;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the label of a place as a whole from those of its parts: {@code County total}, {@code All agencies}, its own name. */
final class WholeLabel {

    private static final Pattern WHOLE = Pattern.compile(
            "(?i).*\\b(?:sub-?\\s?totals?|totals?|totales)\\b.*|(?:all|entire|combined)(?:\\s.*)?|(?:county|state|city)\\s?-?wide"
                    + "|(?:todas?|todos?)\\s+(?:las?|los?)\\s.*");

    private static final Set<String> TYPES =
            Set.of("county", "parish", "borough", "city", "municipio", "condado", "of", "the");

    private WholeLabel() {}

    /** Whether a label stands for all parts of a place of this name. */
    static boolean is(String label, String place) {
        String text = CellReading.strip(label);
        return WHOLE.matcher(text).matches() || (!text.isEmpty() && bare(text).equals(bare(place)));
    }

    private static List<String> bare(String name) {
        return HeaderWords.of(name).stream()
                .filter(word -> !TYPES.contains(word))
                .toList();
    }
}
