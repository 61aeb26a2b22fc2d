package org.sharedsafety.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** How many current observations the project holds, by series, period, group and level. */
public final class CoverageTable {
    private static final String SELECT =
            "SELECT series_id, period_id, group_id, level, observations, with_value FROM coverage ";

    private static final String COUNT =
            """
            INSERT INTO coverage (series_id, period_id, group_id, level, observations, with_value)
            SELECT o.series_id, o.period_id, o.group_id, p.level, count(*), count(o.value)
            FROM observation o JOIN place p ON p.id = o.place_id
            WHERE o.series_id = ?
            GROUP BY o.series_id, o.period_id, o.group_id, p.level
            """;

    private final Sql sql;

    CoverageTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * Observations of one series, period, group and level.
     *
     * @param observations all of them, at least 1
     * @param withValue those that have a value
     */
    public record Coverage(int seriesId, int periodId, int groupId, String level, long observations, long withValue) {}

    /** Everything the project holds, series by series and period by period. */
    public List<Coverage> all() {
        return sql.all(SELECT + "ORDER BY series_id, period_id, group_id, level", CoverageTable::read);
    }

    /** What the project holds of one series, period by period. */
    public List<Coverage> ofSeries(int seriesId) {
        return sql.all(
                SELECT + "WHERE series_id = ? ORDER BY period_id, group_id, level", CoverageTable::read, seriesId);
    }

    private static Coverage read(ResultSet row) throws SQLException {
        return new Coverage(
                row.getInt(1), row.getInt(2), row.getInt(3), row.getString(4), row.getLong(5), row.getLong(6));
    }

    /** Adds so many observations. */
    void add(Coverage more) {
        sql.update(
                """
                INSERT INTO coverage (series_id, period_id, group_id, level, observations, with_value)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (series_id, period_id, group_id, level) DO UPDATE SET
                    observations = observations + excluded.observations,
                    with_value = with_value + excluded.with_value
                """,
                more.seriesId(),
                more.periodId(),
                more.groupId(),
                more.level(),
                more.observations(),
                more.withValue());
    }

    /** Changes how many of the observations have a value. */
    void changeWithValue(int seriesId, int periodId, int groupId, String level, long change) {
        sql.update(
                """
                UPDATE coverage SET with_value = with_value + ?
                WHERE series_id = ? AND period_id = ? AND group_id = ? AND level = ?
                """,
                change,
                seriesId,
                periodId,
                groupId,
                level);
    }

    /** Counts the observations of the series of an import anew. */
    void recountSeriesOf(long importId) {
        List<Integer> touched = sql.all(
                "SELECT DISTINCT series_id FROM import_measure WHERE import_id = ?", row -> row.getInt(1), importId);
        for (int seriesId : touched) {
            sql.update("DELETE FROM coverage WHERE series_id = ?", seriesId);
            sql.update(COUNT, seriesId);
        }
    }
}
