package org.sharedsafety.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.store.Sql;

/**
 * Which share of each place the numbers of a series cover, where the project knows it.
 *
 * <p>From the rows that were added up; else from a measure of the same data set that says so itself, such as "coverage
 * (percent)". Not known is not all: a place without a share has none.
 */
final class CoverageShares {
    /** Measures made of a column that says how much of a place reported. */
    private static final String TOLD = "local:coverage";

    private final Map<Integer, Double> shares = new HashMap<>();

    private CoverageShares() {}

    /** No share of any place. */
    static CoverageShares none() {
        return new CoverageShares();
    }

    /** The shares of one series in one period, about everyone. */
    static CoverageShares of(Sql sql, Holdings holdings, Series series, Period period, int groupId) {
        CoverageShares found = new CoverageShares();
        Integer periodId = holdings.periodId(period);
        if (periodId == null) {
            return found;
        }
        found.told(sql, holdings, series, periodId, groupId);
        sql.all(
                """
                SELECT b.place_id, b.coverage FROM import_measure im
                CROSS JOIN observation_basis b ON b.measure_id = im.id AND b.period_id = ? AND b.group_id = ?
                CROSS JOIN observation o ON o.series_id = im.series_id AND o.period_id = b.period_id
                    AND o.group_id = b.group_id AND o.place_id = b.place_id AND o.measure_id = im.id
                WHERE im.series_id = ? AND b.coverage IS NOT NULL
                """,
                row -> found.shares.put(row.getInt(1), row.getDouble(2)),
                periodId,
                groupId,
                series.id());
        return found;
    }

    private void told(Sql sql, Holdings holdings, Series series, int periodId, int groupId) {
        List<Integer> beside = sql.all(
                """
                SELECT s.id FROM series s JOIN metric m ON m.id = s.metric_id
                WHERE s.name = ? AND m.id LIKE ? AND m.unit = 'percent'
                """,
                row -> row.getInt(1),
                series.name(),
                TOLD + "%");
        if (beside.size() != 1) {
            return;
        }
        int coverage = beside.get(0);
        Slice slice = holdings.slice(coverage, periodId, groupId);
        for (int at = 0; at < slice.size(); at++) {
            NumberReading reading = holdings.readings(coverage).get(slice.measure[at]);
            double share = reading == null ? Double.NaN : slice.value[at] * reading.scale() / 100;
            if (share >= 0 && share <= 1) {
                shares.put(slice.place[at], share);
            }
        }
    }

    /** The share of a place, or NaN. */
    double of(int placeId) {
        @Nullable Double share = shares.get(placeId);
        return share == null ? Double.NaN : share;
    }
}
