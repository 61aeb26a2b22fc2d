package org.sharedsafety.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a view was asked: enough to open it again, to draw its figure and to ask it anew of other data.
 *
 * @param view which view, by the name it has on the command line, such as {@code trend}
 * @param settings its settings by the names of their options, such as {@code metric} and {@code place}
 */
public record ViewQuestion(String view, SortedMap<String, String> settings) {
    public ViewQuestion {
        if (view.isBlank()) {
            throw new IllegalArgumentException("a view has a name");
        }
        settings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** A question of a view with its settings. */
    public static ViewQuestion of(String view, Map<String, String> settings) {
        return new ViewQuestion(view, new TreeMap<>(settings));
    }

    /** The same question with another setting. */
    public ViewQuestion with(String name, String value) {
        SortedMap<String, String> changed = new TreeMap<>(settings);
        changed.put(name, value);
        return new ViewQuestion(view, changed);
    }

    /** A setting, or what stands for it where it was not given. */
    public String get(String name, String otherwise) {
        return settings.getOrDefault(name, otherwise);
    }
}
