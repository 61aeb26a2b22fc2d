package org.sharedsafety.store;

import java.time.Clock;
import java.util.List;
import org.sharedsafety.model.WorkbenchException;

/** Copies an import that does not count: the same file, sheets and numbers under new numbers, not counting yet. */
final class ImportCopy {
    private final Sql sql;
    private final Clock clock;

    ImportCopy(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Makes the copy and answers its number; its versions are in the past until it is activated. */
    long of(long importId) {
        boolean rests = new ImportTable(sql, clock)
                .byId(importId)
                .filter(known -> known.state() != ImportTable.State.ACTIVE)
                .isPresent();
        if (!rests) {
            throw WorkbenchException.of("history.still-counts", importId);
        }
        long copy = sql.insert(
                """
                INSERT INTO import (source_id, file_name, at, state, rows_read, observations, summary, updates, copy_of)
                SELECT source_id, file_name, ?, 'undone', rows_read, observations, summary, updates, id
                FROM import WHERE id = ? RETURNING id
                """,
                clock.instant().toString(),
                importId);
        for (long sheet : ids("SELECT id FROM import_sheet WHERE import_id = ? ORDER BY id", importId)) {
            long newSheet = sql.insert(
                    """
                    INSERT INTO import_sheet (import_id, sheet, recipe, summary, notes)
                    SELECT ?, sheet, recipe, summary, notes FROM import_sheet WHERE id = ? RETURNING id
                    """,
                    copy,
                    sheet);
            for (long measure : ids("SELECT id FROM import_measure WHERE sheet_id = ? ORDER BY id", sheet)) {
                copyMeasure(measure, copy, newSheet);
            }
        }
        return copy;
    }

    private void copyMeasure(long measure, long copy, long newSheet) {
        long newMeasure = sql.insert(
                """
                INSERT INTO import_measure (import_id, sheet_id, series_id, kind, scale, withdrawn, smallest_count)
                SELECT ?, ?, series_id, kind, scale, withdrawn, smallest_count FROM import_measure WHERE id = ?
                RETURNING id
                """,
                copy,
                newSheet,
                measure);
        sql.update(
                """
                INSERT INTO observation_past (series_id, period_id, group_id, place_id, measure_id, status,
                    value, numerator, denominator, lower, upper, sheet_row, sheet_column, shown)
                SELECT series_id, period_id, group_id, place_id, ?, status,
                    value, numerator, denominator, lower, upper, sheet_row, sheet_column, shown
                FROM observation_past
                WHERE series_id = (SELECT series_id FROM import_measure WHERE id = ?) AND measure_id = ?
                """,
                newMeasure,
                measure,
                measure);
        sql.update(
                """
                INSERT INTO observation_basis (measure_id, period_id, group_id, place_id, row_count, first_row,
                    last_row, sheet_column, coverage, coverage_of, largest)
                SELECT ?, period_id, group_id, place_id, row_count, first_row,
                    last_row, sheet_column, coverage, coverage_of, largest
                FROM observation_basis WHERE measure_id = ?
                """,
                newMeasure,
                measure);
    }

    private List<Long> ids(String query, long of) {
        return sql.all(query, row -> row.getLong(1), of);
    }
}
