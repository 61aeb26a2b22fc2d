package org.sharedsafety.model.workshop;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a slide says, in the languages that somebody wrote it in.
 *
 * @param by text by the language's two letters, such as {@code es}; texts without words are left out
 */
public record Wording(SortedMap<String, String> by) {
    /** Nothing is said. */
    public static final Wording NONE = new Wording(Collections.emptySortedMap());

    private static final String USUAL = "en";

    public Wording {
        SortedMap<String, String> said = new TreeMap<>(by);
        said.values().removeIf(String::isBlank);
        by = Collections.unmodifiableSortedMap(said);
    }

    /** Something said in one language. */
    public static Wording of(String language, String text) {
        return new Wording(new TreeMap<>(Map.of(language, text)));
    }

    /** The text in a language; where nobody wrote it, in English, else in any; empty where nothing is said. */
    public String in(String language) {
        String text = by.get(language);
        if (text == null) {
            text = by.get(USUAL);
        }
        if (text == null) {
            text = by.values().stream().findFirst().orElse("");
        }
        return text;
    }

    /** The same with another text in one language; a blank one takes that language away. */
    public Wording with(String language, String text) {
        SortedMap<String, String> changed = new TreeMap<>(by);
        changed.put(language, text);
        return new Wording(changed);
    }

    /** Whether nothing is said in any language. */
    public boolean isEmpty() {
        return by.isEmpty();
    }

    /** The languages that still have to be written, of those that are wanted; none where nothing is said at all. */
    public List<String> missing(List<String> wanted) {
        return isEmpty()
                ? List.of()
                : wanted.stream().filter(language -> !by.containsKey(language)).toList();
    }
}
