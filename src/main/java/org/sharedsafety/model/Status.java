package org.sharedsafety.model;

import java.util.Locale;

/** Why an observation has the value it has, or none; the only list of statuses. */
public enum Status {
    /** As published; a true zero is ok with the value 0. */
    OK("", true),
    /** Withheld by the publisher. */
    SUPPRESSED("[c]", false),
    /** Flagged by the publisher, or by our rule, as resting on few cases; may come without a value. */
    UNRELIABLE("[u]", true),
    /** Not collected, not published or not computable. */
    NOT_AVAILABLE("[x]", false),
    /** Cannot exist. */
    NOT_APPLICABLE("[z]", false),
    /** Apportioned, modelled, or divided by a neighbouring year's denominator. */
    ESTIMATED("[e]", true),
    /** Will still change. */
    PROVISIONAL("[p]", true),
    /** Changed since it was first published. */
    REVISED("[r]", true),
    /** First value after a break in the series. */
    BREAK("[b]", true);

    private final String shorthand;
    private final boolean mayHaveValue;

    Status(String shorthand, boolean mayHaveValue) {
        this.shorthand = shorthand;
        this.mayHaveValue = mayHaveValue;
    }

    /** The bracket shorthand used in tables and reports; empty for ok. */
    public String shorthand() {
        return shorthand;
    }

    /** Whether an observation with this status may carry a value. */
    public boolean mayHaveValue() {
        return mayHaveValue;
    }

    /** The name in JSON and on the command line, such as {@code not_available}. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of a JSON name; fails on any other text. */
    public static Status ofJson(String json) {
        return valueOf(json.toUpperCase(Locale.ROOT));
    }
}
