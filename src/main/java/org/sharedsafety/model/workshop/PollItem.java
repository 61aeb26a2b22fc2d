package org.sharedsafety.model.workshop;

/**
 * Something that can be chosen.
 *
 * @param id unique within the poll
 * @param text what it is
 * @param solution name of the solution of the library that it stands for, or empty
 */
public record PollItem(String id, Wording text, String solution) {
    public PollItem {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an item has an id");
        }
    }
}
