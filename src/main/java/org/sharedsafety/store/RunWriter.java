package org.sharedsafety.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashSet;
import java.util.Set;
import org.sharedsafety.job.Progress;

/** Inserts sorted runs of observations, with their sources, in batches. */
final class RunWriter {
    private static final int BATCH = 5_000;

    private static final String OBSERVATION =
            """
            INSERT INTO observation (series_id, period_id, group_id, place_id, measure_id, status, value)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String OBSERVATION_WITH_PARTS =
            """
            INSERT INTO observation (series_id, period_id, group_id, place_id, measure_id, status, value,
                numerator, denominator, lower, upper)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String SOURCE =
            """
            INSERT INTO observation_source (series_id, period_id, group_id, place_id, sheet_row, sheet_column)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private static final String SOURCE_WITH_TEXT =
            """
            INSERT INTO observation_source (series_id, period_id, group_id, place_id, sheet_row, sheet_column, shown)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final Set<Integer> own = new HashSet<>();
    private final WriteTally tally = new WriteTally();
    private final CoverageTally coverage;

    RunWriter(Sql sql, CoverageTally coverage) {
        this.sql = sql;
        this.coverage = coverage;
    }

    /** Notes that a measure belongs to this import. */
    void own(int measureId) {
        own.add(measureId);
    }

    WriteSummary summary() {
        return tally.summary();
    }

    /** Stores all observations of a buffer. */
    void write(ObservationBuffer buffer, Progress progress) throws SQLException {
        progress.checkCancelled();
        int[] order = buffer.sorted();
        boolean parts = hasParts(buffer);
        boolean texts = hasTexts(buffer);
        try (PreparedStatement observation =
                        sql.connection().prepareStatement(parts ? OBSERVATION_WITH_PARTS : OBSERVATION);
                PreparedStatement source = sql.connection().prepareStatement(texts ? SOURCE_WITH_TEXT : SOURCE);
                Supersession supersession = new Supersession(sql, buffer, own, tally, coverage)) {
            for (int from = 0; from < order.length; from += BATCH) {
                progress.checkCancelled();
                int to = Math.min(order.length, from + BATCH);
                int[] changes = insert(buffer, order, from, to, parts, observation);
                for (int i = from; i < to; i++) {
                    if (changes[i - from] == 0) {
                        // Sources of this batch must be there before a second number of the same key is looked at.
                        source.executeBatch();
                        supersession.resolve(order[i]);
                    } else {
                        tally.added();
                        coverage.count(buffer, order[i], 1, Double.isNaN(buffer.value[order[i]]) ? 0 : 1);
                        bindSource(buffer, order[i], texts, source);
                    }
                }
                source.executeBatch();
            }
        }
    }

    private static int[] insert(
            ObservationBuffer buffer, int[] order, int from, int to, boolean parts, PreparedStatement statement)
            throws SQLException {
        for (int i = from; i < to; i++) {
            int at = order[i];
            bindKey(buffer, at, statement);
            statement.setInt(5, buffer.measure[at]);
            statement.setInt(6, buffer.status[at]);
            bind(statement, 7, buffer.value[at]);
            if (parts) {
                bind(statement, 8, buffer.numerator[at]);
                bind(statement, 9, buffer.denominator[at]);
                bind(statement, 10, buffer.lower[at]);
                bind(statement, 11, buffer.upper[at]);
            }
            statement.addBatch();
        }
        return statement.executeBatch();
    }

    private static void bindSource(ObservationBuffer buffer, int at, boolean texts, PreparedStatement statement)
            throws SQLException {
        bindKey(buffer, at, statement);
        bindCell(statement, 5, buffer.row[at]);
        bindCell(statement, 6, buffer.column[at]);
        if (texts) {
            statement.setString(7, buffer.shown[at]);
        }
        statement.addBatch();
    }

    static void bindKey(ObservationBuffer buffer, int at, PreparedStatement statement) throws SQLException {
        statement.setInt(1, buffer.series[at]);
        statement.setInt(2, buffer.period[at]);
        statement.setInt(3, buffer.group[at]);
        statement.setInt(4, buffer.place[at]);
    }

    static void bind(PreparedStatement statement, int parameter, double number) throws SQLException {
        if (Double.isNaN(number)) {
            statement.setNull(parameter, Types.REAL);
        } else {
            statement.setDouble(parameter, number);
        }
    }

    static void bindCell(PreparedStatement statement, int parameter, int rowOrColumn) throws SQLException {
        if (rowOrColumn < 1) {
            statement.setNull(parameter, Types.INTEGER);
        } else {
            statement.setInt(parameter, rowOrColumn);
        }
    }

    private static boolean hasParts(ObservationBuffer buffer) {
        for (int i = 0; i < buffer.size(); i++) {
            if (!Double.isNaN(buffer.numerator[i])
                    || !Double.isNaN(buffer.denominator[i])
                    || !Double.isNaN(buffer.lower[i])
                    || !Double.isNaN(buffer.upper[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTexts(ObservationBuffer buffer) {
        for (int i = 0; i < buffer.size(); i++) {
            if (buffer.shown[i] != null) {
                return true;
            }
        }
        return false;
    }
}
