package org.sharedsafety.model.workshop;

/**
 * A comment that is still being written: kept at every letter, so that a crash takes none of it, and never an entry.
 *
 * @param comment id of the comment that is written anew; empty for a new one
 * @param slide that it is about
 * @param table label of a table or group; never a name
 * @param publish whether it may leave the desk once it is kept
 */
public record Draft(
        String workshop, String comment, String slide, CommentTag tag, String text, String table, boolean publish) {
    /** Whether there is nothing to lose. */
    public boolean isEmpty() {
        return text.isBlank();
    }
}
