package org.sharedsafety.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A keyword of well-known text with what stands in its brackets: {@code UNIT["metre",1]}.
 *
 * @param keyword upper case
 * @param words its quoted texts and numbers, in order, as text
 * @param children the keywords inside it, in order
 */
record Wkt(String keyword, List<String> words, List<Wkt> children) {
    private static final int DEEPEST = 50;

    /** Reads a text; null where it is none. */
    static @Nullable Wkt parse(String text) {
        Parser parser = new Parser(text.strip());
        Wkt root = parser.node(0);
        return root == null || root.children.isEmpty() ? null : root;
    }

    /** The first child of a keyword, or null. */
    @Nullable
    Wkt child(String name) {
        for (Wkt child : children) {
            if (child.keyword.equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** Its name, empty where it has none. */
    String name() {
        return words.isEmpty() ? "" : words.get(0);
    }

    /** One of its numbers, NaN where it stands not there. */
    double number(int index) {
        try {
            return index < words.size() ? Double.parseDouble(words.get(index)) : Double.NaN;
        } catch (NumberFormatException text) {
            return Double.NaN;
        }
    }

    /** Reads keywords, brackets, quoted texts and numbers. */
    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        @Nullable
        Wkt node(int depth) {
            int start = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
                at++;
            }
            String keyword = text.substring(start, at).toUpperCase(Locale.ROOT);
            blanks();
            if (keyword.isEmpty() || at >= text.length() || "[(".indexOf(text.charAt(at)) < 0 || depth > DEEPEST) {
                return null;
            }
            at++;
            List<String> words = new ArrayList<>();
            List<Wkt> children = new ArrayList<>();
            while (at < text.length() && "])".indexOf(text.charAt(at)) < 0) {
                if (!item(words, children, depth)) {
                    return null;
                }
            }
            at++;
            return new Wkt(keyword, words, children);
        }

        private boolean item(List<String> words, List<Wkt> children, int depth) {
            char c = text.charAt(at);
            if (c == ',' || Character.isWhitespace(c)) {
                at++;
            } else if (c == '"') {
                int end = text.indexOf('"', at + 1);
                if (end < 0) {
                    return false;
                }
                words.add(text.substring(at + 1, end));
                at = end + 1;
            } else if (Character.isLetter(c)) {
                int before = at;
                Wkt child = node(depth + 1);
                if (child != null) {
                    children.add(child);
                } else if (at == before) {
                    return false;
                }
                // A bare word such as EAST in AXIS["X",EAST] says nothing that is needed.
            } else {
                int start = at;
                while (at < text.length() && ",])\t\n\r ".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                if (at == start) {
                    return false;
                }
                words.add(text.substring(start, at));
            }
            return true;
        }

        private void blanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
