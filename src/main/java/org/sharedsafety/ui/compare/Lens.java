package org.sharedsafety.ui.compare;

import java.util.Locale;

/** The ways to look closer at a comparison, each a pane beside the charts. */
public enum Lens {
    /** The selected places beside the rest and beside all. */
    SELECTION,
    /** Four kinds of place, and bright spots. */
    KINDS,
    /** What may be said. */
    SAY,
    /** Classes, years, bubbles, neighbors, a second level. */
    SETTINGS;

    /** The key of its word. */
    String key() {
        return "compare.lens." + name().toLowerCase(Locale.ROOT);
    }
}
