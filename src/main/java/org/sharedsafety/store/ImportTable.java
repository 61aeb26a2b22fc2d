package org.sharedsafety.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.recipe.NumberKind;

/** Imports, with the sheets that were read in them and how. */
public final class ImportTable {
    private static final String SELECT =
            "SELECT id, source_id, file_name, at, state, rows_read, observations, summary, updates, copy_of FROM import ";

    private final Sql sql;
    private final Clock clock;

    ImportTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether an import counts. */
    public enum State {
        ACTIVE,
        /** Taken back by undo. */
        UNDONE,
        /** Deleted by name, out of the order of history. */
        DELETED;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One import.
     *
     * @param fileName the name the file had this time
     * @param rowsRead rows of its sheets that hold anything
     * @param observations how many observations it brought
     * @param summary what came of it, as JSON
     * @param updates the import whose recipes it replayed on a newer file, or null
     * @param copyOf the set-aside import that it brings back, or null
     */
    public record Import(
            long id,
            long sourceId,
            String fileName,
            Instant at,
            State state,
            long rowsRead,
            long observations,
            String summary,
            @Nullable Long updates,
            @Nullable Long copyOf) {}

    /**
     * One sheet of an import.
     *
     * @param recipe how it was read, as JSON
     * @param summary what came of it, as JSON
     * @param notes its titles, notes and footnotes with their cells, as JSON
     */
    public record ImportSheet(long id, long importId, String sheet, String recipe, String summary, String notes) {}

    /** Begins an import; its numbers are filled in by {@link #complete}. */
    public long begin(long sourceId, String fileName) {
        return sql.insert(
                """
                INSERT INTO import (source_id, file_name, at, state, rows_read, observations, summary)
                VALUES (?, ?, ?, 'active', 0, 0, '{}') RETURNING id
                """,
                sourceId,
                fileName,
                clock.instant().toString());
    }

    /** Adds a sheet with the recipe it is read by. */
    public long addSheet(long importId, String sheet, String recipeJson) {
        return sql.insert(
                "INSERT INTO import_sheet (import_id, sheet, recipe, summary) VALUES (?, ?, ?, '{}') RETURNING id",
                importId,
                sheet,
                recipeJson);
    }

    /** Keeps the titles, notes and footnotes of a sheet, to be compared with those of a later file. */
    public void noteSheet(long sheetId, String notesJson) {
        sql.update("UPDATE import_sheet SET notes = ? WHERE id = ?", notesJson, sheetId);
    }

    /** Says that an import replays the recipes of another on a newer file. */
    public void markUpdate(long importId, long updated) {
        sql.update("UPDATE import SET updates = ? WHERE id = ?", updated, importId);
    }

    /** Says what came of a sheet. */
    public void completeSheet(long sheetId, String summaryJson) {
        sql.update("UPDATE import_sheet SET summary = ? WHERE id = ?", summaryJson, sheetId);
    }

    /** Says what came of an import. */
    public void complete(long importId, long rowsRead, long observations, String summaryJson) {
        sql.update(
                "UPDATE import SET rows_read = ?, observations = ?, summary = ? WHERE id = ?",
                rowsRead,
                observations,
                summaryJson,
                importId);
    }

    /** Adds a column that becomes observations: its series, and how its numbers are to be read. */
    int addMeasure(long importId, long sheetId, Series series, NumberKind kind, double scale, boolean withdrawn) {
        return (int) sql.insert(
                """
                INSERT INTO import_measure (import_id, sheet_id, series_id, kind, scale, withdrawn)
                VALUES (?, ?, ?, ?, ?, ?) RETURNING id
                """,
                importId,
                sheetId,
                series.id(),
                kind.name().toLowerCase(Locale.ROOT),
                scale,
                withdrawn ? 1 : 0);
    }

    /** Sets whether an import counts; moving its versions is {@link Versions}' work. */
    void setState(long importId, State state) {
        sql.update("UPDATE import SET state = ? WHERE id = ?", state.text(), importId);
    }

    /** The import with a number. */
    public Optional<Import> byId(long id) {
        return sql.one(SELECT + "WHERE id = ?", ImportTable::read, id);
    }

    /** All imports, oldest first. */
    public List<Import> all() {
        return sql.all(SELECT + "ORDER BY id", ImportTable::read);
    }

    /** The active imports of a file: not empty where the same bytes were imported before. */
    public List<Import> activeOfSource(String sha256) {
        return sql.all(
                SELECT
                        + """
                        WHERE state = 'active' AND source_id IN (SELECT id FROM source_file WHERE sha256 = ?)
                        ORDER BY id
                        """,
                ImportTable::read,
                sha256);
    }

    /** The sheets of an import. */
    public List<ImportSheet> sheets(long importId) {
        return sql.all(
                "SELECT id, import_id, sheet, recipe, summary, notes FROM import_sheet WHERE import_id = ? ORDER BY id",
                row -> new ImportSheet(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                importId);
    }

    private static Import read(ResultSet row) throws SQLException {
        return new Import(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                Instant.parse(row.getString(4)),
                State.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                row.getLong(6),
                row.getLong(7),
                row.getString(8),
                number(row, 9),
                number(row, 10));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
