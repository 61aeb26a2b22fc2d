package org.sharedsafety.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sharedsafety.model.Period;

/** Periods, as first and last day. */
public final class PeriodTable {
    private final Sql sql;

    PeriodTable(Sql sql) {
        this.sql = sql;
    }

    /** The number of a period; made where there is none. */
    public int obtain(Period period) {
        return find(period).orElseGet(() -> (int) sql.insert(
                "INSERT INTO period (start_day, end_day) VALUES (?, ?) RETURNING id",
                period.start().toString(),
                period.end().toString()));
    }

    /** The number of a period. */
    public Optional<Integer> find(Period period) {
        return sql.one(
                "SELECT id FROM period WHERE start_day = ? AND end_day = ?",
                row -> row.getInt(1),
                period.start().toString(),
                period.end().toString());
    }

    /** All periods by number, earliest first. */
    public Map<Integer, Period> all() {
        Map<Integer, Period> found = new LinkedHashMap<>();
        sql.all(
                "SELECT start_day, end_day, id FROM period ORDER BY start_day, end_day",
                row -> found.put(row.getInt(3), read(row)));
        return found;
    }

    private static Period read(ResultSet row) throws SQLException {
        return new Period(LocalDate.parse(row.getString(1)), LocalDate.parse(row.getString(2)));
    }
}
