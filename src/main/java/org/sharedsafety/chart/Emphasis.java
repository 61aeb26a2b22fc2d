package org.sharedsafety.chart;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands out in a chart or map: places by their id.
 *
 * @param selected drawn in ink with their names
 * @param hovered under the pointer in this or another view, or null
 * @param focused where the keyboard is, or null
 */
public record Emphasis(Set<Integer> selected, @Nullable Integer hovered, @Nullable Integer focused) {
    /** Nothing stands out. */
    public static final Emphasis NONE = new Emphasis(Set.of(), null, null);

    public Emphasis {
        selected = Set.copyOf(selected);
    }

    /** Only selected places. */
    public static Emphasis ofSelected(Set<Integer> selected) {
        return new Emphasis(selected, null, null);
    }

    boolean isSelected(int id) {
        return selected.contains(id);
    }
}
