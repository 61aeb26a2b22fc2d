package org.sharedsafety.chart;

import java.util.List;

/**
 * What the colors and patterns of a map stand for.
 *
 * @param palette a color for each class
 * @param edges labels of minimum, inner breaks and maximum, one more than colors; empty where there are no classes
 * @param rule how the classes were made, in words
 * @param keys the patterns that occur, and only those
 * @param classes classes that have a word instead of limits
 */
public record Legend(Palette palette, List<String> edges, String rule, List<Key> keys, List<ClassKey> classes) {
    public Legend {
        classes = List.copyOf(classes);
        edges = List.copyOf(edges);
        keys = List.copyOf(keys);
        if (!edges.isEmpty() && edges.size() != palette.colors().size() + 1) {
            throw new IllegalArgumentException("one edge more than colors");
        }
    }

    /** A legend of classes between limits. */
    public Legend(Palette palette, List<String> edges, String rule, List<Key> keys) {
        this(palette, edges, rule, keys, List.of());
    }

    /** A class and its words. */
    public record ClassKey(int classIndex, String text) {}

    /** A pattern and its words. */
    public record Key(Pattern pattern, String text) {}

    /**
     * A part of a legend that can be pointed at.
     *
     * @param classIndex a class, or -1 for a pattern
     */
    public record Part(int classIndex, Pattern pattern) {
        /** Whether a place is drawn as this part says. */
        public boolean holds(MapSpec.Area area) {
            return classIndex >= 0
                    ? area.pattern().hasValue() && area.classIndex() == classIndex
                    : area.pattern() == pattern;
        }
    }
}
