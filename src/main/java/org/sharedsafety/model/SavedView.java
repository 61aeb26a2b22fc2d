package org.sharedsafety.model;

import java.time.Instant;

/**
 * A view that somebody put into the collection, from which reports and workshops take.
 *
 * @param id unique within the project
 * @param question opens the view again
 * @param title what it is about; a person may rename it
 * @param finding the sentence that it said when it was collected, empty where it said none
 * @param note of the person, may be empty
 */
public record SavedView(String id, ViewQuestion question, String title, String finding, String note, Instant at) {
    public SavedView {
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a collected view has an id and a title");
        }
    }

    /** The same under another title and with another note. */
    public SavedView named(String newTitle, String newNote) {
        return new SavedView(id, question, newTitle, finding, newNote, at);
    }
}
