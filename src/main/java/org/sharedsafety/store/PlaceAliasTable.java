package org.sharedsafety.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A person's answers to how a place is written. */
public final class PlaceAliasTable {
    private final Sql sql;
    private final Clock clock;

    PlaceAliasTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One answer: at this level, this text means the place with this code.
     *
     * @param parent the place above as the sheet names it, or empty
     */
    public record Alias(String level, String text, String parent, String placeCode) {}

    /** Remembers an answer; an earlier one to the same text is replaced. */
    public void put(Alias alias) {
        sql.update(
                """
                INSERT INTO place_alias (level, text, parent, place_code, at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (level, text, parent) DO UPDATE SET place_code = excluded.place_code, at = excluded.at
                """,
                alias.level(),
                alias.text(),
                alias.parent(),
                alias.placeCode(),
                clock.instant().toString());
    }

    /** Forgets an answer. */
    public void remove(String level, String text, String parent) {
        sql.update("DELETE FROM place_alias WHERE level = ? AND text = ? AND parent = ?", level, text, parent);
    }

    /** The code that was answered for a text. */
    public Optional<String> find(String level, String text, String parent) {
        return sql.one(
                "SELECT place_code FROM place_alias WHERE level = ? AND text = ? AND parent = ?",
                row -> row.getString(1),
                level,
                text,
                parent);
    }

    /** All answers. */
    public List<Alias> all() {
        return sql.all(
                "SELECT level, text, parent, place_code FROM place_alias ORDER BY level, text, parent",
                row -> new Alias(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    }
}
