package org.sharedsafety.model;

import java.util.Locale;

/** Why an output does not carry a count that the project holds. */
public enum HiddenMark {
    /** It is small itself. */
    PRIMARY,
    /** With it another could be worked out. */
    COMPLEMENTARY;

    /** As JSON says it. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
