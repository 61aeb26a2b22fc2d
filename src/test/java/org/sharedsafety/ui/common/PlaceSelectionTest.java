package org.sharedsafety.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharedsafety.chart.Emphasis;
import org.sharedsafety.ui.common.PlaceSelection.Mode;

/** One selection for all parts of a view, told as one change. */
class PlaceSelectionTest {
    private final PlaceSelection selection = new PlaceSelection();

    @Test
    void replacesAddsAndToggles() {
        selection.select(List.of(1, 2), Mode.REPLACE);
        selection.select(List.of(2, 3), Mode.ADD);
        assertEquals(Set.of(1, 2, 3), selection.selected());
        selection.select(List.of(2, 4), Mode.TOGGLE);
        assertEquals(Set.of(1, 3, 4), selection.selected());
        selection.select(List.of(9), Mode.REPLACE);
        assertEquals(Set.of(9), selection.selected());
        selection.hover(5);
        selection.clear();
        assertEquals(Emphasis.NONE, selection.emphasis());
    }

    @Test
    void tellsEachChangeOnceAndNoChangeNever() {
        List<Emphasis> told = new ArrayList<>();
        selection.emphasisProperty().addListener((observable, before, now) -> told.add(now));
        selection.select(List.of(1, 2), Mode.REPLACE);
        selection.select(List.of(2, 1), Mode.REPLACE);
        selection.hover(7);
        selection.hover(7);
        selection.hover(null);
        assertEquals(3, told.size());
        assertNull(told.get(2).hovered());
    }
}
