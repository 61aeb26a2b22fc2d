package org.sharedsafety.recipe;

import java.util.regex.Pattern;

/**
 * Tells the label of a place as a whole from those of its parts: {@code County total}, {@code All agencies}.
 *
 * <p>The place's own name is none: the police of the city of Alameda are a part of Alameda County.
 */
final class WholeLabel {

    private static final Pattern WHOLE = Pattern.compile(
            "(?i).*\\b(?:sub-?\\s?totals?|totals?|totales)\\b.*|(?:all|entire|combined)(?:\\s.*)?|(?:county|state|city)\\s?-?wide"
                    + "|(?:todas?|todos?)\\s+(?:las?|los?)\\s.*");

    private WholeLabel() {}

    /** Whether a label stands for all parts of a place. */
    static boolean is(String label) {
        return WHOLE.matcher(CellReading.strip(label)).matches();
    }
}
