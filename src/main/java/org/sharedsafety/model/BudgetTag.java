package org.sharedsafety.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the money of a budget line is for, as people in the room decide. */
public enum BudgetTag {
    PREVENTION(Side.UPSTREAM),
    DETECTION_HEALTH(Side.UPSTREAM),
    RECOVERY(Side.UPSTREAM),
    ACCOUNTABILITY_REENTRY(Side.NEITHER),
    ENFORCEMENT(Side.RESPONSE),
    INCARCERATION(Side.RESPONSE),
    OTHER(Side.NEITHER);

    private final Side side;

    /** Which side of the investment balance money stands on. */
    public enum Side {
        UPSTREAM,
        RESPONSE,
        NEITHER
    }

    BudgetTag(Side side) {
        this.side = side;
    }

    /** Which side of the balance it stands on: prevention, health and recovery against enforcement and incarceration. */
    public Side side() {
        return side;
    }

    /** The name in files, such as {@code detection_health}. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tag of a name in a file; blanks and hyphens are as good as underscores. */
    public static Optional<BudgetTag> ofJson(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(values()).filter(tag -> tag.json().equals(plain)).findFirst();
    }
}
