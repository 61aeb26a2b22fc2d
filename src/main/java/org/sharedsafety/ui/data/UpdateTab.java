package org.sharedsafety.ui.data;

import java.util.List;
import java.util.Locale;

/** The lists of differences, each with the headings of its columns. */
enum UpdateTab {
    SLICES("measure", "period", "unchanged", "added"),
    CHANGES("measure", "place", "before", "after"),
    WITHDRAWN("measure", "place", "before", "after"),
    SUPPRESSED("measure", "place", "before", "after"),
    PLACES("place-name", "code", "change", "why"),
    SIGNS("sign"),
    STEPS("step", "columns", "outcome", "why");

    private final List<String> headings;

    UpdateTab(String... headings) {
        this.headings = List.of(headings);
    }

    String key() {
        return "data.update.tab." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a column of this number, counted from 0, holds anything here. */
    boolean has(int column) {
        return column < headings.size();
    }

    /** The key of a column's heading. */
    String heading(int column) {
        return "data.update.column." + headings.get(column);
    }
}
