package org.sharedsafety.recipe;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.recipe.RowStep;

/**
 * Tells the marks of footnotes at the end of a text from the text itself.
 *
 * <p>Digits are marks only where a footnote has them and a word, a bracket or a full stop stands directly before them: {@code Ward 3}, {@code RV001} and {@code 2018} keep theirs.
 */
final class MarkedText {

    private static final Pattern SIGNS = Pattern.compile("[ \\u00a0]*([*\\u2020\\u2021\\u00a7\\u00b6#]+)$");
    private static final Pattern BRACKETS = Pattern.compile("[ \\u00a0]*[(\\[]([0-9]{1,2}|[a-z])[)\\]]$");
    private static final Pattern SLASH = Pattern.compile("[ \\u00a0]+(?:/([0-9]{1,2}|[a-z])|([0-9]{1,2}|[a-z])/)$");
    private static final Pattern RAISED =
            Pattern.compile("[ \\u00a0]*([\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]+)$");
    private static final Pattern GLUED =
            Pattern.compile("(?<=\\p{Lu}{4}|[\\p{Ll}).\\u2019'\\]])([0-9]{1,2}(?:[ ]*,[ ]*[0-9]{1,2})*)[ ,]*$");
    private static final Pattern UNIT = Pattern.compile("(?:km|\\bm|mi|ft|in|mile|miles)$");
    private static final Pattern SPACE = Pattern.compile("[ ]+");
    private static final Pattern COMMA = Pattern.compile("[ ]*,[ ]*");

    private final Set<String> marks;

    private MarkedText(Set<String> marks) {
        this.marks = Set.copyOf(marks);
    }

    /** Knows the marks of these notes. */
    static MarkedText of(List<RowStep.FootnoteMarks.Footnote> notes) {
        Set<String> marks = new HashSet<>();
        notes.forEach(note -> marks.add(note.mark()));
        return new MarkedText(marks);
    }

    static MarkedText ofMarks(Set<String> marks) {
        return new MarkedText(marks);
    }

    /** The text without the marks at its end; the text itself where there are none or nothing else would be left. */
    String bare(String text) {
        int end = text.length();
        while (end > 0 && NumberText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        String rest = text.substring(0, end);
        int start = startOfMarks(rest, new ArrayList<>());
        return start == end || rest.substring(0, start).isBlank() ? text : rest.substring(0, start);
    }

    /** A header without the marks at its end or glued to a word of at least four letters inside it. */
    String bareHeader(String header) {
        StringBuilder bare = new StringBuilder();
        for (String word : SPACE.split(bare(header))) {
            boolean inside = word.length() > 4 && GLUED.matcher(word).find();
            bare.append(bare.isEmpty() ? "" : " ").append(inside ? bare(word) : word);
        }
        return CellReading.strip(bare.toString());
    }

    /** The marks that {@link #bareHeader} takes off. */
    List<String> marksOfHeader(String header) {
        List<String> found = new ArrayList<>(marksOf(header));
        for (String word : SPACE.split(bare(header))) {
            if (word.length() > 4 && GLUED.matcher(word).find()) {
                found.addAll(marksOf(word));
            }
        }
        return found;
    }

    /** The marks at the end of a text, in order. */
    List<String> marksOf(String text) {
        List<String> found = new ArrayList<>();
        startOfMarks(CellReading.strip(text), found);
        return found;
    }

    private int startOfMarks(String text, List<String> found) {
        Matcher glued = GLUED.matcher(text);
        if (glued.find() && allKnown(glued.group(1), found)) {
            return glued.start();
        }
        for (Pattern pattern : List.of(BRACKETS, SLASH, SIGNS)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                String mark = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                if (pattern == SIGNS) {
                    found.add(mark);
                    return matcher.start();
                }
                if (allKnown(mark, found)) {
                    return matcher.start();
                }
            }
        }
        Matcher raised = RAISED.matcher(text);
        if (raised.find() && !UNIT.matcher(text.substring(0, raised.start())).find()) {
            found.add(plain(raised.group(1)));
            return raised.start();
        }
        return text.length();
    }

    private boolean allKnown(String listed, List<String> found) {
        List<String> single = List.of(COMMA.split(listed));
        if (!marks.containsAll(single)) {
            return false;
        }
        found.addAll(single);
        return true;
    }

    /** Raised digits as plain ones. */
    static String plain(String raised) {
        return Normalizer.normalize(raised, Normalizer.Form.NFKC);
    }
}
