package org.sharedsafety.ui.compare;

import java.util.Locale;

/** The ways a comparison can be drawn. */
public enum Face {
    /** A scatter and a map for each measure. */
    TWIN,
    /** One map of both measures. */
    BIVARIATE,
    /** A scatter, a map of neighbors that are unusually alike, and one of places that stand apart. */
    NEIGHBORS,
    /** The same pair in parts of its places, or for groups of people. */
    PANELS;

    /** The key of its word. */
    String key() {
        return "compare.face." + name().toLowerCase(Locale.ROOT);
    }
}
