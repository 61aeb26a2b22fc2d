package org.sharedsafety.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Facts about the project and settings of the person, as texts by name. */
public final class ProjectTable {
    private final Sql sql;

    ProjectTable(Sql sql) {
        this.sql = sql;
    }

    /** The text under a name. */
    public Optional<String> get(String name) {
        return sql.one("SELECT value FROM project WHERE name = ?", row -> row.getString(1), name);
    }

    /** All texts by name. */
    public Map<String, String> all() {
        Map<String, String> found = new TreeMap<>();
        sql.all("SELECT name, value FROM project", row -> found.put(row.getString(1), row.getString(2)));
        return found;
    }

    /** Sets the text under a name. */
    public void put(String name, String value) {
        sql.update(
                """
                INSERT INTO project (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """,
                name,
                value);
    }

    /** Removes a name. */
    public void remove(String name) {
        sql.update("DELETE FROM project WHERE name = ?", name);
    }
}
