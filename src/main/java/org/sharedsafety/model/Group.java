package org.sharedsafety.model;

/**
 * The people a number is about, such as everyone, or an age band.
 *
 * @param code stable text, {@code all} for everyone
 */
public record Group(String code) {
    /** Everyone in the place. */
    public static final Group EVERYONE = new Group("all");

    public Group {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a group has a code");
        }
    }
}
