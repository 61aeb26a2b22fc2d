package org.sharedsafety.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Notes of the person, one for each thing they are about; kept among the saved views, so that they leave the project
 * only where views do.
 */
public final class NoteTable {
    private static final String KIND = "note";

    private final Sql sql;
    private final Clock clock;

    NoteTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A note.
     *
     * @param about what it is about: a kind and a code, such as {@code place:county:01001}, {@code measure:V01}
     */
    public record Note(String about, String text, Instant at) {}

    /** The note about something. */
    public Optional<String> get(String about) {
        return views().get(KIND, about);
    }

    /** All notes, last written first. */
    public List<Note> all() {
        return sql.all(
                "SELECT name, content, at FROM saved_view WHERE kind = ? ORDER BY at DESC, name",
                row -> new Note(row.getString(1), row.getString(2), Instant.parse(row.getString(3))),
                KIND);
    }

    void put(String about, String text) {
        views().put(KIND, about, text);
    }

    void remove(String about) {
        views().remove(KIND, about);
    }

    private SavedViewTable views() {
        return new SavedViewTable(sql, clock);
    }
}
