package org.sharedsafety.model.finding;

import org.sharedsafety.model.Message;

/** A caution that a view raises by itself, with its code such as {@code W20}. */
public record Finding(String code, Severity severity, Message message) {
    private static final String MAP_ONLY = "W30";

    /** Whether the view's numbers are refused for it. */
    public boolean refusesNumbers() {
        return severity == Severity.BLOCK && !code.equals(MAP_ONLY);
    }

    /** Whether only the view's map is refused for it; the numbers may be shown all the same. */
    public boolean refusesMap() {
        return severity == Severity.BLOCK && code.equals(MAP_ONLY);
    }
}
