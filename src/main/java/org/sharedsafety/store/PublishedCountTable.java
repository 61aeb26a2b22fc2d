package org.sharedsafety.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.CountKey;

/** The counts that outputs have shown; never taken back, because what left the desk cannot be. */
public final class PublishedCountTable {
    private final Sql sql;
    private final Clock clock;

    PublishedCountTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Remembers that counts were shown. */
    public void add(Map<CountKey, Double> shown) {
        String now = clock.instant().toString();
        try (PreparedStatement insert = sql.connection()
                .prepareStatement(
                        """
                INSERT OR IGNORE INTO published_count (series_id, period_id, group_id, place_id, shown, at)
                VALUES (?, ?, ?, ?, ?, ?)
                """)) {
            for (Map.Entry<CountKey, Double> each : shown.entrySet()) {
                insert.setInt(1, each.getKey().series());
                insert.setInt(2, each.getKey().period());
                insert.setInt(3, each.getKey().group());
                insert.setInt(4, each.getKey().place());
                insert.setDouble(5, each.getValue());
                insert.setString(6, now);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, sql.file());
        }
    }

    /** The counts of a series that were shown in some periods, each with every value it was shown with. */
    public Map<CountKey, List<Double>> of(int series, Collection<Integer> periods) {
        Map<CountKey, List<Double>> found = new HashMap<>();
        for (int period : periods) {
            sql.all(
                    """
                    SELECT series_id, period_id, group_id, place_id, shown FROM published_count
                    WHERE series_id = ? AND period_id = ?
                    """,
                    row -> found.computeIfAbsent(
                                    new CountKey(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                                    key -> new ArrayList<>())
                            .add(row.getDouble(5)),
                    series,
                    period);
        }
        return found;
    }
}
