package org.sharedsafety.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;

/**
 * Work on a copy of a project from which everything is taken that was made of source files, so that it can be made anew and
 * compared: step by step in the order of the history, so that each file meets the places and names that were known then.
 */
public final class Rebuild {
    private static final List<String> MADE_OF_FILES = List.of(
            "observation",
            "observation_source",
            "observation_past",
            "observation_basis",
            "coverage",
            "import_measure",
            "import_sheet");

    private static final List<String> MEMORY = List.of("published_count", "published_total");

    private final Sql sql;
    private final History history;

    Rebuild(Sql sql, History history) {
        this.sql = sql;
        this.history = history;
    }

    /** A number that an update said its file no longer holds; it stands in no cell. */
    public record Withdrawal(Series series, int placeId, Period period, Group group) {}

    /**
     * Takes out what was made of files, and takes every step of the history back.
     *
     * @return the imports that count although no step of the history made them, oldest first
     */
    public List<Long> empty() {
        MADE_OF_FILES.forEach(table -> sql.update("DELETE FROM " + table));
        for (String table : MEMORY) {
            sql.update("CREATE TABLE rebuild_" + table + " AS SELECT * FROM " + table);
        }
        history.goTo(0);
        List<Long> without = sql.all("SELECT id FROM import WHERE state = 'active' ORDER BY id", row -> row.getLong(1));
        sql.update("DELETE FROM import");
        return without;
    }

    /**
     * Does the next step of the history again, except for its imports, which are the caller's to make anew.
     *
     * @return its id, 0 where there is none up to that one
     */
    public long next(long last, LongConsumer importing) {
        return history.nextRedo()
                .filter(entry -> entry.id() <= last)
                .map(entry -> {
                    history.redo(entry, importing);
                    return entry.id();
                })
                .orElse(0L);
    }

    /** Makes the next import get the number of one that it repeats. */
    public void number(long importId) {
        sql.update("UPDATE sqlite_sequence SET seq = ? WHERE name = 'import'", importId - 1);
    }

    /** Says that there was an import whose file is not at hand, so that steps about it can be done again. */
    public void leaveOut(ImportTable.Import original) {
        sql.update(
                """
                INSERT INTO import (id, source_id, file_name, at, state, rows_read, observations, summary)
                VALUES (?, ?, ?, ?, 'active', 0, 0, '{}')
                """,
                original.id(),
                original.sourceId(),
                original.fileName(),
                original.at().toString());
    }

    /** Gives an import that was made anew the moment and kin of the one that it repeats. */
    public void date(ImportTable.Import original) {
        sql.update(
                """
                UPDATE import SET at = ?, file_name = ?, updates = (SELECT id FROM import WHERE id = ?),
                    copy_of = (SELECT id FROM import WHERE id = ?) WHERE id = ?
                """,
                original.at().toString(),
                original.fileName(),
                original.updates(),
                original.copyOf(),
                original.id());
    }

    /** Makes the memory of what outputs showed what it was at a moment. */
    public void remember(Instant before) {
        for (String table : MEMORY) {
            sql.update("DELETE FROM " + table);
            sql.update("INSERT INTO " + table + " SELECT * FROM rebuild_" + table + " WHERE at < ?", before.toString());
        }
    }

    /** The numbers that an import said its file no longer holds. */
    public List<Withdrawal> withdrawals(long importId) {
        String keys =
                """
                SELECT o.series_id, o.place_id, p.start_day, p.end_day, g.code
                FROM import_measure m
                JOIN HELD o ON o.series_id = m.series_id AND o.measure_id = m.id
                JOIN period p ON p.id = o.period_id
                JOIN population_group g ON g.id = o.group_id
                WHERE m.import_id = ? AND m.withdrawn = 1
                """;
        return sql.all(
                keys.replace("HELD", "observation") + "UNION ALL " + keys.replace("HELD", "observation_past"),
                row -> new Withdrawal(
                        new SeriesTable(sql).byId(row.getInt(1)).orElseThrow(),
                        row.getInt(2),
                        new Period(LocalDate.parse(row.getString(3)), LocalDate.parse(row.getString(4))),
                        new Group(row.getString(5))),
                importId,
                importId);
    }
}
