package org.sharedsafety.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes text from outside fit for a cell: every letter that a workbook cannot hold is shown by a sign for it, and a text
 * that is too long for a cell goes on in further pieces, so that nothing is lost.
 */
final class BookText {
    /** What a cell of an office program holds. */
    static final int LONGEST = 32_767;

    private static final float TALLEST = 409;
    /** Some fonts run wider than the one that widths are told in. */
    private static final double ROOM = 1.15;

    private static final char UNKNOWN = '\uFFFD';

    private BookText() {}

    /** The text as a cell can hold it, but for its length. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if ((letter < ' ' && letter != '\n') || (letter >= 0x7F && letter < 0xA0) || letter >= 0xD800) {
                return plain(text);
            }
        }
        return text;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\r') {
                // A reader of XML takes it for the end of a line, alone or before one.
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    plain.append('\n');
                }
            } else if (Character.isHighSurrogate(letter)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                int whole = text.codePointAt(i++);
                plain.appendCodePoint((whole & 0xFFFE) == 0xFFFE ? UNKNOWN : whole);
            } else {
                plain.append(shown(letter));
            }
        }
        return plain.toString();
    }

    /** Control characters are shown by the signs that Unicode has for them. */
    private static char shown(char letter) {
        if (letter == '\t' || letter == '\n') {
            return letter;
        }
        if (letter < ' ') {
            return (char) (0x2400 + letter);
        }
        if (letter == 0x7F) {
            return '\u2421';
        }
        boolean lost = (letter < 0xA0 && letter > 0x7F) || Character.isSurrogate(letter) || letter >= 0xFFFE;
        return lost ? UNKNOWN : letter;
    }

    /** Pieces of a text that fit into cells, at least one. */
    static List<String> pieces(String text) {
        String clean = clean(text);
        if (clean.length() <= LONGEST) {
            return List.of(clean);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < clean.length()) {
            int to = Math.min(clean.length(), from + LONGEST);
            if (to < clean.length() && Character.isHighSurrogate(clean.charAt(to - 1))) {
                to--;
            }
            pieces.add(clean.substring(from, to));
            from = to;
        }
        return pieces;
    }

    /**
     * The text as a workbook writes it.
     *
     * <p>An office program reads {@code _x0041_} as the letter with that number; words that look so are kept as words.
     */
    static String written(String text) {
        return text.indexOf("_x") < 0 ? text : text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }

    /** Whether an office program would take the text for a formula when a person types it. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0;
    }

    /** The text for a plain file: with an apostrophe before it where a program would take it for a formula. */
    static String field(String text) {
        String clean = clean(text);
        return looksLikeFormula(clean) || clean.startsWith("'") ? "'" + clean : clean;
    }

    /** The height in points that a text takes in a column of so many characters; office programs do not all ask. */
    static float height(String text, int width, int points) {
        int lines = 0;
        // Widths are told in letters of the usual size.
        double room = ROOM * Math.max(1, points / 11.0);
        for (String part : text.split("\n", -1)) {
            lines += part.length() <= width && points <= 11
                    ? 1
                    : Math.max(1, (int) Math.ceil(part.length() * room / width));
        }
        return Math.min(TALLEST, Math.round(lines * points * 1.36f));
    }
}
