package org.sharedsafety.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that could be done, as the people of a project know it; the program never rates evidence itself.
 *
 * @param principle it serves, or null
 * @param evidence how well it is known to work, in the words of whoever wrote it down
 * @param citation where that is written
 * @param metric id of the measure it should move, or empty
 * @param leadTime how long until it shows, in words
 * @param owner who leads it
 * @param cost roughly, in words
 */
public record Solution(
        String name,
        @Nullable Principle principle,
        String evidence,
        String citation,
        String metric,
        String leadTime,
        String owner,
        String cost,
        String note) {
    /** A solution of which only the name is known. */
    public static Solution named(String name) {
        return new Solution(name, null, "", "", "", "", "", "", "");
    }
}
