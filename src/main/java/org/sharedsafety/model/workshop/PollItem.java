package org.sharedsafety.model.workshop;

/**
 * Something that can be chosen.
 *
 * @param id unique within the poll
 * @param text what it is
 * @param solution name of the solution of the library that it stands for, or empty
 */
public record PollItem(String id, Wording text, String solution) {
    private static final String PAD = "dots:";

    public PollItem {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an item has an id");
        }
    }

    /** The pad on which dots for it are counted that lie on the wall; it stays when words or languages change. */
    public String pad() {
        return PAD + id;
    }
}
