package org.sharedsafety.ui.common;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.Emphasis;

/** Which places stand out in all parts of a view at once: selected, under the pointer, under the keyboard. */
public final class PlaceSelection {
    private final ReadOnlyObjectWrapper<Emphasis> emphasis = new ReadOnlyObjectWrapper<>(Emphasis.NONE);

    /** What becomes of the places selected before. */
    public enum Mode {
        /** They are let go. */
        REPLACE,
        /** They stay. */
        ADD,
        /** They stay, but for those that are selected again. */
        TOGGLE
    }

    /** What stands out, changed as one. */
    public ReadOnlyObjectProperty<Emphasis> emphasisProperty() {
        return emphasis.getReadOnlyProperty();
    }

    /** What stands out now. */
    public Emphasis emphasis() {
        return emphasis.get();
    }

    /** The selected places. */
    public Set<Integer> selected() {
        return emphasis.get().selected();
    }

    /** Selects places. */
    public void select(Collection<Integer> ids, Mode mode) {
        Set<Integer> next = mode == Mode.REPLACE ? new LinkedHashSet<>() : new LinkedHashSet<>(selected());
        for (int id : ids) {
            if (mode == Mode.TOGGLE && next.contains(id)) {
                next.remove(id);
            } else {
                next.add(id);
            }
        }
        change(new Emphasis(next, emphasis.get().hovered(), emphasis.get().focused()));
    }

    /** Lets every place go. */
    public void clear() {
        change(Emphasis.NONE);
    }

    /** Says which place is under the pointer; null for none. */
    public void hover(@Nullable Integer id) {
        change(new Emphasis(selected(), id, emphasis.get().focused()));
    }

    /** Says which place the keyboard is at; null for none. */
    public void focus(@Nullable Integer id) {
        change(new Emphasis(selected(), emphasis.get().hovered(), id));
    }

    private void change(Emphasis next) {
        if (!next.equals(emphasis.get())) {
            emphasis.set(next);
        }
    }
}
