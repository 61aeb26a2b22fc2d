package org.sharedsafety.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sharedsafety.model.workshop.Draft;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Workshop;

/** Workshops: as they are prepared (settings, so that their changes are steps of history), and what was captured in them. */
public final class WorkshopTable {
    /** Stands behind the id of a workshop where its half-written comment is kept, beside where its show stands. */
    private static final String DRAFT = "/draft";

    private final Sql sql;
    private final Clock clock;

    WorkshopTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All workshops, in no order. */
    public List<Workshop> all() {
        return sql.all(
                "SELECT value FROM project WHERE name GLOB 'workshop:*'",
                row -> WorkshopText.workshop(row.getString(1)));
    }

    /** A workshop. */
    public Optional<Workshop> get(String id) {
        return sql.one(
                "SELECT value FROM project WHERE name = ?",
                row -> WorkshopText.workshop(row.getString(1)),
                WorkshopText.setting(id));
    }

    /** What was captured in a workshop, in the order in which it was first written down. */
    public List<Entry> entries(String workshop) {
        return sql.all(
                "SELECT content FROM workshop_entry WHERE workshop = ? ORDER BY at, id",
                row -> WorkshopText.entry(row.getString(1)),
                workshop);
    }

    /** An entry by its id. */
    public Optional<Entry> entry(String id) {
        return sql.one(
                "SELECT content FROM workshop_entry WHERE id = ?", row -> WorkshopText.entry(row.getString(1)), id);
    }

    /** Keeps an entry; the one of the same id is replaced, nothing of it stays in the file. */
    public void put(Entry entry) {
        forgetForGood();
        sql.update(
                """
                INSERT INTO workshop_entry (id, workshop, kind, content, at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, content = excluded.content
                """,
                entry.id(),
                entry.workshop(),
                WorkshopText.kind(entry),
                WorkshopText.write((Record) entry),
                entry.at().toString());
    }

    /** Deletes an entry for good and keeps its id, so that no copy brings it back; answers whether it was there. */
    public boolean delete(String id) {
        forgetForGood();
        // What is written anew repeats the words of the entry.
        entry(id)
                .flatMap(entry -> draft(entry.workshop()))
                .filter(draft -> draft.comment().equals(id))
                .ifPresent(
                        draft -> sql.update("DELETE FROM workshop_show WHERE workshop = ?", draft.workshop() + DRAFT));
        int deleted = sql.update("DELETE FROM workshop_entry WHERE id = ?", id);
        if (deleted > 0) {
            sql.update(
                    "INSERT INTO workshop_gone (id, at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING",
                    id,
                    clock.instant().toString());
        }
        return deleted > 0;
    }

    /** Whether an entry of this id was deleted here. */
    public boolean isGone(String id) {
        return sql.one("SELECT 1 FROM workshop_gone WHERE id = ?", row -> true, id)
                .isPresent();
    }

    /** Where the show of a workshop stands. */
    public Optional<Show> show(String workshop) {
        return sql.one(
                "SELECT content FROM workshop_show WHERE workshop = ?",
                row -> WorkshopText.show(row.getString(1)),
                workshop);
    }

    /** Keeps where the show of a workshop stands. */
    public void put(Show show) {
        sql.update(
                """
                INSERT INTO workshop_show (workshop, content) VALUES (?, ?)
                ON CONFLICT (workshop) DO UPDATE SET content = excluded.content
                """,
                show.workshop(),
                WorkshopText.write(show));
    }

    /** The comment that was being written in a workshop. */
    public Optional<Draft> draft(String workshop) {
        return sql.one(
                "SELECT content FROM workshop_show WHERE workshop = ?",
                row -> WorkshopText.draft(row.getString(1)),
                workshop + DRAFT);
    }

    /** Keeps the comment that is being written, in the place of what it was; an empty one is deleted for good. */
    public void put(Draft draft) {
        forgetForGood();
        if (draft.isEmpty()) {
            sql.update("DELETE FROM workshop_show WHERE workshop = ?", draft.workshop() + DRAFT);
        } else {
            sql.update(
                    """
                    INSERT INTO workshop_show (workshop, content) VALUES (?, ?)
                    ON CONFLICT (workshop) DO UPDATE SET content = excluded.content
                    """,
                    draft.workshop() + DRAFT,
                    WorkshopText.write(draft));
        }
    }

    /** Has SQLite overwrite with zeros what is deleted or replaced, instead of leaving it in free pages. */
    private void forgetForGood() {
        sql.all("PRAGMA secure_delete = ON", row -> row.getInt(1));
    }
}
