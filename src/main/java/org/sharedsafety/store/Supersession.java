package org.sharedsafety.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;

/** What happens where the project holds an observation of the same key already. */
final class Supersession implements AutoCloseable {
    private static final String CURRENT =
            """
            SELECT o.measure_id, o.status, o.value, o.numerator, o.denominator, o.lower, o.upper,
                s.sheet_row, s.sheet_column
            FROM observation o
            CROSS JOIN observation_source s ON s.series_id = o.series_id AND s.period_id = o.period_id
                AND s.group_id = o.group_id AND s.place_id = o.place_id
            WHERE o.series_id = ? AND o.period_id = ? AND o.group_id = ? AND o.place_id = ?
            """;

    private static final String TO_PAST =
            """
            INSERT INTO observation_past (series_id, period_id, group_id, place_id, measure_id, status,
                value, numerator, denominator, lower, upper, sheet_row, sheet_column, shown)
            SELECT o.series_id, o.period_id, o.group_id, o.place_id, o.measure_id, o.status,
                o.value, o.numerator, o.denominator, o.lower, o.upper, s.sheet_row, s.sheet_column, s.shown
            FROM observation o
            CROSS JOIN observation_source s ON s.series_id = o.series_id AND s.period_id = o.period_id
                AND s.group_id = o.group_id AND s.place_id = o.place_id
            WHERE o.series_id = ? AND o.period_id = ? AND o.group_id = ? AND o.place_id = ?
            """;

    private static final String REPLACE =
            """
            REPLACE INTO observation (series_id, period_id, group_id, place_id, measure_id, status, value,
                numerator, denominator, lower, upper)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String REPLACE_SOURCE =
            """
            REPLACE INTO observation_source (series_id, period_id, group_id, place_id, sheet_row, sheet_column, shown)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private final ObservationBuffer buffer;
    private final Set<Integer> own;
    private final WriteTally tally;
    private final CoverageTally coverage;
    private final PreparedStatement current;
    private final PreparedStatement toPast;
    private final PreparedStatement replace;
    private final PreparedStatement replaceSource;

    Supersession(Sql sql, ObservationBuffer buffer, Set<Integer> own, WriteTally tally, CoverageTally coverage)
            throws SQLException {
        Connection connection = sql.connection();
        this.buffer = buffer;
        this.own = own;
        this.tally = tally;
        this.coverage = coverage;
        this.current = connection.prepareStatement(CURRENT);
        this.toPast = connection.prepareStatement(TO_PAST);
        this.replace = connection.prepareStatement(REPLACE);
        this.replaceSource = connection.prepareStatement(REPLACE_SOURCE);
    }

    /** Reports the observation as a duplicate of this import's own, or puts it in place of an older import's. */
    void resolve(int at) throws SQLException {
        RunWriter.bindKey(buffer, at, current);
        try (ResultSet row = current.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("a conflict without an observation");
            }
            boolean same = sameNumbers(row, at);
            if (own.contains(row.getInt(1))) {
                tally.duplicate(new WriteSummary.Duplicate(
                        buffer.measure[at],
                        buffer.place[at],
                        address(row.getInt(8), row.getInt(9)),
                        address(buffer.row[at], buffer.column[at]),
                        same));
                return;
            }
            tally.superseded(same);
            int hadValue = Sql.number(row, 3) == null ? 0 : 1;
            coverage.count(buffer, at, 0, (Double.isNaN(buffer.value[at]) ? 0 : 1) - hadValue);
        }
        supersede(at);
    }

    private void supersede(int at) throws SQLException {
        RunWriter.bindKey(buffer, at, toPast);
        toPast.executeUpdate();
        RunWriter.bindKey(buffer, at, replace);
        replace.setInt(5, buffer.measure[at]);
        replace.setInt(6, buffer.status[at]);
        RunWriter.bind(replace, 7, buffer.value[at]);
        RunWriter.bind(replace, 8, buffer.numerator[at]);
        RunWriter.bind(replace, 9, buffer.denominator[at]);
        RunWriter.bind(replace, 10, buffer.lower[at]);
        RunWriter.bind(replace, 11, buffer.upper[at]);
        replace.executeUpdate();
        RunWriter.bindKey(buffer, at, replaceSource);
        RunWriter.bindCell(replaceSource, 5, buffer.row[at]);
        RunWriter.bindCell(replaceSource, 6, buffer.column[at]);
        replaceSource.setString(7, buffer.shown[at]);
        replaceSource.executeUpdate();
    }

    private boolean sameNumbers(ResultSet row, int at) throws SQLException {
        return row.getInt(2) == buffer.status[at]
                && same(row, 3, buffer.value[at])
                && same(row, 4, buffer.numerator[at])
                && same(row, 5, buffer.denominator[at])
                && same(row, 6, buffer.lower[at])
                && same(row, 7, buffer.upper[at]);
    }

    private static boolean same(ResultSet row, int column, double number) throws SQLException {
        Double stored = Sql.number(row, column);
        return stored == null ? Double.isNaN(number) : stored == number;
    }

    private static @Nullable CellAddress address(int row, int column) {
        return row < 1 || column < 1 ? null : new CellAddress(row, column);
    }

    @Override
    public void close() throws SQLException {
        current.close();
        toPast.close();
        replace.close();
        replaceSource.close();
    }
}
