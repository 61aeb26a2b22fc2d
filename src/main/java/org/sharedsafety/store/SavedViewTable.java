package org.sharedsafety.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Views and selections a person saved, as JSON by kind and name. */
public final class SavedViewTable {
    private final Sql sql;
    private final Clock clock;

    SavedViewTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Saves a view; the one of the same kind and name is replaced. */
    public void put(String kind, String name, String json) {
        sql.update(
                """
                INSERT INTO saved_view (kind, name, content, at) VALUES (?, ?, ?, ?)
                ON CONFLICT (kind, name) DO UPDATE SET content = excluded.content, at = excluded.at
                """,
                kind,
                name,
                json,
                clock.instant().toString());
    }

    /** The content of a view. */
    public Optional<String> get(String kind, String name) {
        return sql.one(
                "SELECT content FROM saved_view WHERE kind = ? AND name = ?", row -> row.getString(1), kind, name);
    }

    /** The names of the views of a kind, last saved first. */
    public List<String> names(String kind) {
        return sql.all(
                "SELECT name FROM saved_view WHERE kind = ? ORDER BY at DESC, name", row -> row.getString(1), kind);
    }

    /** Removes a view. */
    public void remove(String kind, String name) {
        sql.update("DELETE FROM saved_view WHERE kind = ? AND name = ?", kind, name);
    }
}
