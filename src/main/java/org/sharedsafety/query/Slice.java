package org.sharedsafety.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.Split;
import org.sharedsafety.store.Sql;
import org.sharedsafety.store.StoreFailure;

/**
 * The current observations of one series, period and group, in the order of their places, as plain arrays.
 *
 * <p>This is one range of the table's own order, read from front to end: what the key (series, period, group, place)
 * was chosen for. Two slices are merged in Java, never joined in SQL. NaN stands for a missing number.
 */
final class Slice {
    private static final String SQL =
            """
            SELECT place_id, measure_id, status, value, numerator, denominator, lower, upper
            FROM observation
            WHERE series_id = ? AND period_id = ? AND group_id = ?
            ORDER BY place_id
            """;

    private static final String ONE_PLACE = SQL.replace("ORDER BY place_id", "AND place_id = ?");

    private static final int FIRST_SIZE = 4_096;

    int[] place;
    int[] measure;
    byte[] status;
    double[] value;
    double[] numerator;
    double[] denominator;
    double[] lower;
    double[] upper;

    private final Map<Integer, Split> splits = new HashMap<>();
    private int size;

    private Slice(int room) {
        place = new int[room];
        measure = new int[room];
        status = new byte[room];
        value = new double[room];
        numerator = new double[room];
        denominator = new double[room];
        lower = new double[room];
        upper = new double[room];
    }

    /** A slice without observations. */
    static Slice empty() {
        return new Slice(1);
    }

    /** Reads a slice, with the numbers of the levels to which crosswalks lead. */
    static Slice read(Sql sql, Crosswalks crosswalks, int seriesId, int periodId, int groupId) {
        Slice own = own(sql, seriesId, periodId, groupId);
        List<Split> splits = crosswalks.splits(own, seriesId, periodId);
        return splits.isEmpty() ? own : merged(own, splits);
    }

    /** Reads the observation of one place; where there is none, the one that a crosswalk leads to. */
    static Slice ofPlace(Sql sql, Crosswalks crosswalks, int seriesId, int periodId, int groupId, int placeId) {
        Slice own = read(sql, new Slice(1), ONE_PLACE, seriesId, periodId, groupId, placeId);
        if (own.size() > 0 || !crosswalks.leadTo(placeId)) {
            return own;
        }
        crosswalks.splits(own(sql, seriesId, periodId, groupId), seriesId, periodId).stream()
                .filter(split -> split.placeId() == placeId)
                .forEach(own::add);
        return own;
    }

    /** Both in the order of the places; no place is in both. */
    private static Slice merged(Slice own, List<Split> splits) {
        Slice merged = new Slice(own.size + splits.size());
        int next = 0;
        for (int at = 0; at <= own.size; at++) {
            while (next < splits.size() && (at == own.size || splits.get(next).placeId() < own.place[at])) {
                merged.add(splits.get(next++));
            }
            if (at < own.size) {
                merged.add(own, at);
            }
        }
        return merged;
    }

    /** Reads a slice as it is stored. */
    static Slice own(Sql sql, int seriesId, int periodId, int groupId) {
        return read(sql, new Slice(FIRST_SIZE), SQL, seriesId, periodId, groupId);
    }

    private static Slice read(Sql sql, Slice slice, String query, int... key) {
        try (PreparedStatement statement = sql.connection().prepareStatement(query)) {
            for (int i = 0; i < key.length; i++) {
                statement.setInt(i + 1, key[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    slice.add(rows);
                }
            }
            return slice;
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, sql.file());
        }
    }

    int size() {
        return size;
    }

    /** The index of a place, or a negative number. */
    int indexOf(int placeId) {
        return Arrays.binarySearch(place, 0, size, placeId);
    }

    /** How a number was made from those of smaller places, or null where it is stored as it is. */
    @Nullable
    Split split(int at) {
        return splits.get(at);
    }

    /** Whether a number was split, so that it is an estimate. */
    boolean isEstimate(int at) {
        Split split = split(at);
        return split != null && split.status() == Status.ESTIMATED;
    }

    private void add(Split split) {
        if (size == place.length) {
            grow();
        }
        splits.put(size, split);
        place[size] = split.placeId();
        measure[size] = split.measureId();
        status[size] = Crosswalks.code(split);
        value[size] = number(split.value());
        numerator[size] = number(split.numerator());
        denominator[size] = number(split.denominator());
        lower[size] = number(split.lower());
        upper[size] = number(split.upper());
        size++;
    }

    private static double number(@Nullable Double known) {
        return known == null ? Double.NaN : known;
    }

    private void add(Slice other, int at) {
        if (size == place.length) {
            grow();
        }
        place[size] = other.place[at];
        measure[size] = other.measure[at];
        status[size] = other.status[at];
        value[size] = other.value[at];
        numerator[size] = other.numerator[at];
        denominator[size] = other.denominator[at];
        lower[size] = other.lower[at];
        upper[size] = other.upper[at];
        size++;
    }

    private void add(ResultSet rows) throws SQLException {
        if (size == place.length) {
            grow();
        }
        place[size] = rows.getInt(1);
        measure[size] = rows.getInt(2);
        status[size] = rows.getByte(3);
        value[size] = number(rows, 4);
        numerator[size] = number(rows, 5);
        denominator[size] = number(rows, 6);
        lower[size] = number(rows, 7);
        upper[size] = number(rows, 8);
        size++;
    }

    /** Zero is asked for again, because the driver says 0 for a missing number too. */
    private static double number(ResultSet rows, int column) throws SQLException {
        double number = rows.getDouble(column);
        return number == 0 && rows.wasNull() ? Double.NaN : number;
    }

    private void grow() {
        int larger = size * 2;
        place = Arrays.copyOf(place, larger);
        measure = Arrays.copyOf(measure, larger);
        status = Arrays.copyOf(status, larger);
        value = Arrays.copyOf(value, larger);
        numerator = Arrays.copyOf(numerator, larger);
        denominator = Arrays.copyOf(denominator, larger);
        lower = Arrays.copyOf(lower, larger);
        upper = Arrays.copyOf(upper, larger);
    }
}
