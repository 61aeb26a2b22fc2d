package org.sharedsafety.store;

import java.util.List;
import java.util.Optional;
import org.sharedsafety.model.Series;

/** Publishers' data sets, several of which may stand beside each other for one measure. */
public final class SeriesTable {
    private static final String SELECT = "SELECT id, metric_id, name FROM series ";

    private final Sql sql;

    SeriesTable(Sql sql) {
        this.sql = sql;
    }

    /** The series of a measure and a data set's name; made where there is none. */
    public Series obtain(String metricId, String name) {
        return find(metricId, name).orElseGet(() -> {
            long id = sql.insert("INSERT INTO series (metric_id, name) VALUES (?, ?) RETURNING id", metricId, name);
            return new Series((int) id, metricId, name);
        });
    }

    /** The series of a measure and a data set's name. */
    public Optional<Series> find(String metricId, String name) {
        return sql.one(SELECT + "WHERE metric_id = ? AND name = ?", SeriesTable::read, metricId, name);
    }

    /** The series with a number. */
    public Optional<Series> byId(int id) {
        return sql.one(SELECT + "WHERE id = ?", SeriesTable::read, id);
    }

    /** The series of a measure, in the order in which they came. */
    public List<Series> ofMetric(String metricId) {
        return sql.all(SELECT + "WHERE metric_id = ? ORDER BY id", SeriesTable::read, metricId);
    }

    /** All series, in the order in which they came. */
    public List<Series> all() {
        return sql.all(SELECT + "ORDER BY id", SeriesTable::read);
    }

    /** The month in which the fiscal years of a series start, 1 to 12. */
    public void setFiscalStart(int seriesId, int month) {
        sql.update("UPDATE series SET fiscal_start_month = ? WHERE id = ?", month, seriesId);
    }

    private static Series read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Series(row.getInt(1), row.getString(2), row.getString(3));
    }
}
