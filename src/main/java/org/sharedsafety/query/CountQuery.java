package org.sharedsafety.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CountKey;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.result.Split;
import org.sharedsafety.store.Transaction;

/** The counts that observations hold or are made from. */
public final class CountQuery {
    private final Transaction tx;
    private final Crosswalks crosswalks;

    public CountQuery(Transaction tx) {
        this.tx = tx;
        this.crosswalks = Crosswalks.of(tx.sql());
    }

    /**
     * A count of the project.
     *
     * @param outOf its denominator where the observation holds one, else NaN
     * @param parts the smaller places whose counts it was made from, empty where it is stored as it is
     * @param whole whether it is their sum; else it was made from shares of them
     */
    public record Held(double count, double outOf, List<Integer> parts, boolean whole) {
        public Held {
            parts = List.copyOf(parts);
        }
    }

    /** The counts of one series, period and group, by key; observations without a count are left out. */
    public Map<CountKey, Held> slice(int seriesId, int periodId, int groupId) {
        Map<Integer, NumberReading> readings = NumberReading.ofSeries(tx.sql(), seriesId);
        Slice slice = Slice.read(tx.sql(), crosswalks, seriesId, periodId, groupId);
        Map<CountKey, Held> found = new HashMap<>();
        for (int at = 0; at < slice.size(); at++) {
            NumberReading reading = readings.get(slice.measure[at]);
            if (reading == null) {
                continue;
            }
            double count = reading.kind() == NumberKind.COUNT ? slice.value[at] * reading.scale() : slice.numerator[at];
            if (!Double.isNaN(count) && count >= 0) {
                found.put(
                        new CountKey(seriesId, periodId, groupId, slice.place[at]),
                        held(count, slice.denominator[at], slice.split(at)));
            }
        }
        return found;
    }

    private static Held held(double count, double outOf, @Nullable Split split) {
        return split == null
                ? new Held(count, outOf, List.of(), true)
                : new Held(
                        count,
                        outOf,
                        split.parts().stream()
                                .filter(part -> part.placeId() > 0 && part.share() > 0)
                                .map(Split.Part::placeId)
                                .toList(),
                        split.route().whole());
    }

    /** The sheets that columns of a series stand in, in active imports. */
    public List<Long> sheetsOf(int seriesId) {
        return tx.sql()
                .all(
                        """
                        SELECT DISTINCT m.sheet_id FROM import_measure m JOIN import i ON i.id = m.import_id
                        WHERE m.series_id = ? AND i.state = 'active' AND m.withdrawn = 0
                        """,
                        row -> row.getLong(1),
                        seriesId);
    }

    /** The series of the count columns of a sheet, in the order of the columns. */
    public List<Integer> countsOf(long sheetId) {
        return tx.sql()
                .all(
                        """
                        SELECT series_id, min(id) FROM import_measure
                        WHERE sheet_id = ? AND kind = 'count' AND withdrawn = 0
                        GROUP BY series_id ORDER BY min(id)
                        """,
                        row -> row.getInt(1),
                        sheetId);
    }

    /** The periods and groups in which a series has observations, as pairs of numbers. */
    public List<int[]> slicesOf(int seriesId) {
        return tx.sql()
                .all(
                        "SELECT DISTINCT period_id, group_id FROM coverage WHERE series_id = ?",
                        row -> new int[] {row.getInt(1), row.getInt(2)},
                        seriesId);
    }

    /** Numbers of one series that are read together. */
    public record LevelSlice(int period, int group, String level) {}

    /** The periods, groups and levels in which a series has values. */
    public List<LevelSlice> levelSlicesOf(int seriesId) {
        return tx.sql()
                .all(
                        "SELECT period_id, group_id, level FROM coverage WHERE series_id = ? AND with_value > 0",
                        row -> new LevelSlice(row.getInt(1), row.getInt(2), row.getString(3)),
                        seriesId);
    }
}
