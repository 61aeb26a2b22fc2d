package org.sharedsafety.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the way of counting changed, for a measure or for one series of it. */
public final class BreakTable {
    private final Sql sql;

    BreakTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * One break.
     *
     * @param seriesId the series it holds for, or null for all of the measure
     * @param from first day counted in the new way
     * @param kind collection, definition, coding
     */
    public record Break(
            String metricId, @Nullable Integer seriesId, LocalDate from, String kind, String noteEn, String noteEs) {}

    /** Adds a break that a publisher's note tells of. */
    public void add(Break added) {
        insert(added, "local");
    }

    /** Forgets one break that a person noted. */
    void remove(Break noted) {
        sql.update(
                """
                DELETE FROM metric_break WHERE id = (SELECT max(id) FROM metric_break
                    WHERE origin = 'local' AND metric_id = ? AND series_id IS ? AND from_day = ? AND note_en = ?)
                """,
                noted.metricId(),
                noted.seriesId(),
                noted.from().toString(),
                noted.noteEn());
    }

    /** Puts the built-in breaks in place of those of an earlier catalogue. */
    void replaceCatalogued(List<Break> breaks) {
        sql.update("DELETE FROM metric_break WHERE origin = 'catalogue'");
        breaks.forEach(each -> insert(each, "catalogue"));
    }

    private void insert(Break each, String origin) {
        sql.update(
                """
                INSERT INTO metric_break (metric_id, series_id, from_day, kind, note_en, note_es, origin)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                each.metricId(),
                each.seriesId(),
                each.from().toString(),
                each.kind(),
                each.noteEn(),
                each.noteEs(),
                origin);
    }

    /** The breaks of a measure, earliest first, those of single series among them. */
    public List<Break> ofMetric(String metricId) {
        return sql.all(
                """
                SELECT metric_id, series_id, from_day, kind, note_en, note_es FROM metric_break
                WHERE metric_id = ? ORDER BY from_day, id
                """,
                BreakTable::read,
                metricId);
    }

    private static Break read(ResultSet row) throws SQLException {
        return new Break(
                row.getString(1),
                Sql.whole(row, 2),
                LocalDate.parse(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }
}
