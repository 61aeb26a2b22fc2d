package org.sharedsafety.ui.data;

/** The lists of differences. */
enum UpdateTab {
    SLICES,
    CHANGES,
    WITHDRAWN,
    SUPPRESSED,
    PLACES,
    SIGNS,
    STEPS;

    String key() {
        return "data.update.tab." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
