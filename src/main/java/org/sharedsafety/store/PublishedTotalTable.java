package org.sharedsafety.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.TotalKey;

/** The totals over places that outputs have shown as one number; never taken back. */
public final class PublishedTotalTable {
    private final Sql sql;
    private final Clock clock;

    PublishedTotalTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Remembers that totals were shown. */
    public void add(Map<TotalKey, Double> shown) {
        String now = clock.instant().toString();
        shown.forEach((key, total) -> sql.update(
                """
                INSERT OR IGNORE INTO published_total (series_id, period_id, group_id, level, parent, shown, at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                key.series(),
                key.period(),
                key.group(),
                key.level(),
                key.parent(),
                total,
                now));
    }

    /** All totals that were shown, each with every value it was shown with. */
    public Map<TotalKey, List<Double>> all() {
        Map<TotalKey, List<Double>> found = new HashMap<>();
        sql.all(
                "SELECT series_id, period_id, group_id, level, parent, shown FROM published_total",
                row -> found.computeIfAbsent(
                                new TotalKey(
                                        row.getInt(1),
                                        row.getInt(2),
                                        row.getInt(3),
                                        row.getString(4),
                                        row.getString(5)),
                                key -> new ArrayList<>())
                        .add(row.getDouble(6)));
        return found;
    }
}
