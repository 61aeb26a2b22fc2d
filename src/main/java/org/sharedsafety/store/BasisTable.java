package org.sharedsafety.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Basis;
import org.sharedsafety.model.Series;

/** What observations rest on that stand in no cell; stays with each version of an observation. */
public final class BasisTable {
    private static final int BATCH = 5_000;
    private static final String INSERT =
            """
            INSERT OR IGNORE INTO observation_basis (measure_id, period_id, group_id, place_id, row_count, first_row,
                last_row, sheet_column, coverage, coverage_of, largest)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private @Nullable PreparedStatement insert;
    private int waiting;

    BasisTable(Sql sql) {
        this.sql = sql;
    }

    /** Adds what one observation rests on; {@link #finish} stores what still waits. */
    void add(int measureId, int periodId, int groupId, int placeId, Basis basis) {
        try {
            PreparedStatement statement = insert;
            if (statement == null) {
                statement = sql.connection().prepareStatement(INSERT);
                insert = statement;
            }
            statement.setInt(1, measureId);
            statement.setInt(2, periodId);
            statement.setInt(3, groupId);
            statement.setInt(4, placeId);
            statement.setInt(5, basis.rows());
            statement.setInt(6, basis.firstRow());
            statement.setInt(7, basis.lastRow());
            statement.setInt(8, basis.column());
            statement.setObject(9, basis.coverage());
            Basis.Of of = basis.of();
            statement.setString(10, of == null ? null : of.name().toLowerCase(Locale.ROOT));
            statement.setObject(11, basis.largest());
            statement.addBatch();
            if (++waiting >= BATCH) {
                statement.executeBatch();
                waiting = 0;
            }
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, sql.file());
        }
    }

    void finish() {
        PreparedStatement statement = insert;
        if (statement == null) {
            return;
        }
        try (statement) {
            statement.executeBatch();
            insert = null;
            waiting = 0;
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, sql.file());
        }
    }

    /** What the observation of a sheet rests on; empty where it stands in a cell. */
    public Optional<Basis> find(long sheetId, Series series, int periodId, int groupId, int placeId) {
        return sql.one(
                """
                SELECT b.row_count, b.first_row, b.last_row, b.sheet_column, b.coverage, b.coverage_of, b.largest
                FROM import_measure im
                JOIN observation_basis b ON b.measure_id = im.id
                WHERE im.sheet_id = ? AND im.series_id = ? AND b.period_id = ? AND b.group_id = ? AND b.place_id = ?
                """,
                row -> {
                    String of = row.getString(6);
                    return new Basis(
                            row.getInt(1),
                            row.getInt(2),
                            row.getInt(3),
                            row.getInt(4),
                            Sql.number(row, 5),
                            of == null ? null : Basis.Of.valueOf(of.toUpperCase(Locale.ROOT)),
                            Sql.number(row, 7));
                },
                sheetId,
                series.id(),
                periodId,
                groupId,
                placeId);
    }
}
