package org.sharedsafety.ui.data;

import java.util.List;
import java.util.Locale;

/** The lists of differences, each with the headings of its columns. */
enum UpdateTab {
    SLICES,
    CHANGES,
    WITHDRAWN,
    SUPPRESSED,
    PLACES,
    SIGNS,
    STEPS;

    String key() {
        return "data.update.tab." + name().toLowerCase(Locale.ROOT);
    }

    private List<String> headings() {
        return switch (this) {
            case SLICES -> List.of("measure", "period", "unchanged", "added");
            case CHANGES, WITHDRAWN, SUPPRESSED -> List.of("measure", "place", "before", "after");
            case PLACES -> List.of("place-name", "code", "change", "why");
            case SIGNS -> List.of("sign");
            case STEPS -> List.of("step", "columns", "outcome", "why");
        };
    }

    /** Whether a column of this number, counted from 0, holds anything here. */
    boolean has(int column) {
        return column < headings().size();
    }

    /** The key of a column's heading. */
    String heading(int column) {
        return "data.update.column." + headings().get(column);
    }
}
