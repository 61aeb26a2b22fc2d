package org.sharedsafety.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.ConfidenceLevel;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Observation;
import org.sharedsafety.model.ObservationKey;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.SourceCell;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.Split;
import org.sharedsafety.store.CoverageTable.Coverage;
import org.sharedsafety.store.ShownText;
import org.sharedsafety.store.Sql;
import org.sharedsafety.store.StatusCode;
import org.sharedsafety.store.StoreFailure;
import org.sharedsafety.store.Transaction;

/** Single observations with the cell each stands in. */
public final class ObservationQuery {
    private static final String OF_SLICE =
            """
            SELECT o.place_id, o.status, o.value, o.numerator, o.denominator, o.lower, o.upper,
                s.sheet_row, s.sheet_column, s.shown, im.kind, im.scale, im.sheet_id, im.import_id, i.file_name, sh.sheet,
                im.id
            FROM observation o
            CROSS JOIN observation_source s ON s.series_id = o.series_id AND s.period_id = o.period_id
                AND s.group_id = o.group_id AND s.place_id = o.place_id
            CROSS JOIN import_measure im ON im.id = o.measure_id
            CROSS JOIN import_sheet sh ON sh.id = im.sheet_id
            CROSS JOIN import i ON i.id = im.import_id
            WHERE o.series_id = ? AND o.period_id = ? AND o.group_id = ?
            """;

    private static final String MEASURE =
            """
            SELECT im.kind, im.scale, im.sheet_id, im.import_id, i.file_name, sh.sheet
            FROM import_measure im
            JOIN import_sheet sh ON sh.id = im.sheet_id
            JOIN import i ON i.id = im.import_id
            WHERE im.id = ?
            """;

    private static final String ALL_PLACES = OF_SLICE + "ORDER BY o.place_id";
    private static final String ONE_PLACE = OF_SLICE + "AND o.place_id = ?";

    private final Transaction tx;
    private final Map<Integer, Place> places = new TreeMap<>();

    private final Map<Integer, Map<Integer, ConfidenceLevel>> levels = new TreeMap<>();

    public ObservationQuery(Transaction tx) {
        this.tx = tx;
    }

    /** The observations that fit, by series, period, group and place. */
    public List<StoredObservation> list(ObservationFilter filter) {
        List<StoredObservation> found = new ArrayList<>();
        forEach(filter, found::add);
        return found;
    }

    /** The first observation that fits, of the oldest series. */
    public Optional<StoredObservation> first(ObservationFilter filter) {
        return list(filter).stream().findFirst();
    }

    /** Hands over the observations that fit, one after the other, by series, period, group and place. */
    public void forEach(ObservationFilter filter, Consumer<StoredObservation> taker) {
        Map<Integer, Period> periods = tx.periods().all();
        Map<Integer, Group> groups = tx.groups().all();
        Map<Integer, Series> series = new TreeMap<>();
        tx.series().all().forEach(each -> series.put(each.id(), each));
        List<Integer> placeIds = placeIds(filter);
        Crosswalks crosswalks = Crosswalks.of(tx.sql());
        int lastSeries = 0;
        int lastPeriod = 0;
        int lastGroup = 0;
        for (Coverage coverage : tx.coverage().all()) {
            boolean again = coverage.seriesId() == lastSeries
                    && coverage.periodId() == lastPeriod
                    && coverage.groupId() == lastGroup;
            Series ofSeries = series.get(coverage.seriesId());
            Period period = periods.get(coverage.periodId());
            Group group = groups.get(coverage.groupId());
            if (again
                    || ofSeries == null
                    || period == null
                    || group == null
                    || !fits(filter, ofSeries, period, group)) {
                continue;
            }
            lastSeries = coverage.seriesId();
            lastPeriod = coverage.periodId();
            lastGroup = coverage.groupId();
            read(coverage, placeIds, row -> observation(row, filter, ofSeries, period, group, taker));
            if (!crosswalks.isEmpty()) {
                split(crosswalks, coverage, new ObservationKeyParts(ofSeries, period, group), filter, placeIds, taker);
            }
        }
    }

    private record ObservationKeyParts(Series series, Period period, Group group) {}

    /** Numbers on the levels to which crosswalks lead. */
    private void split(
            Crosswalks crosswalks,
            Coverage slice,
            ObservationKeyParts key,
            ObservationFilter filter,
            List<Integer> placeIds,
            Consumer<StoredObservation> taker) {
        Slice own = Slice.own(tx.sql(), slice.seriesId(), slice.periodId(), slice.groupId());
        for (Split split : crosswalks.splits(own, slice.seriesId(), slice.periodId())) {
            Place place = places.get(split.placeId());
            if (place == null) {
                continue;
            }
            boolean wanted = (filter.level() == null || filter.level().equals(place.level()))
                    && (placeIds.isEmpty() || placeIds.contains(place.id()));
            if (wanted) {
                taker.accept(observation(split, place, key));
            }
        }
    }

    private StoredObservation observation(Split split, Place place, ObservationKeyParts key) {
        return tx.sql()
                .one(
                        MEASURE,
                        row -> new StoredObservation(
                                new Observation(
                                        new ObservationKey(key.series(), place, key.period(), key.group()),
                                        split.value(),
                                        split.numerator(),
                                        split.denominator(),
                                        split.lower(),
                                        split.upper(),
                                        split.status(),
                                        new SourceCell(row.getLong(4), row.getString(5), row.getString(6), null, "")),
                                NumberReading.kind(row.getString(1)),
                                row.getDouble(2),
                                row.getLong(3),
                                split,
                                ConfidenceLevel.USUAL),
                        split.measureId())
                .orElseThrow();
    }

    private static boolean fits(ObservationFilter filter, Series series, Period period, Group group) {
        return (filter.metricId() == null || filter.metricId().equals(series.metricId()))
                && (filter.seriesId() == null || filter.seriesId() == series.id())
                && (filter.period() == null || filter.period().equals(period))
                && (filter.group() == null || filter.group().equals(group));
    }

    /** The places of the filter's code, or an empty list where any place will do. */
    private List<Integer> placeIds(ObservationFilter filter) {
        if (places.isEmpty()) {
            tx.places().all().forEach(place -> places.put(place.id(), place));
        }
        List<Integer> ids = new ArrayList<>();
        String code = filter.placeCode();
        if (code != null) {
            places.values().stream().filter(place -> place.code().equals(code)).forEach(place -> ids.add(place.id()));
            if (ids.isEmpty()) {
                ids.add(0);
            }
        }
        return ids;
    }

    @FunctionalInterface
    private interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    private void read(Coverage slice, List<Integer> placeIds, RowTaker taker) {
        Sql sql = tx.sql();
        boolean all = placeIds.isEmpty();
        try (PreparedStatement statement = sql.connection().prepareStatement(all ? ALL_PLACES : ONE_PLACE)) {
            statement.setInt(1, slice.seriesId());
            statement.setInt(2, slice.periodId());
            statement.setInt(3, slice.groupId());
            if (all) {
                take(statement, taker);
            }
            for (int placeId : placeIds) {
                statement.setInt(4, placeId);
                take(statement, taker);
            }
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, sql.file());
        }
    }

    private static void take(PreparedStatement statement, RowTaker taker) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }

    private void observation(
            ResultSet row,
            ObservationFilter filter,
            Series series,
            Period period,
            Group group,
            Consumer<StoredObservation> taker)
            throws SQLException {
        Place place = places.get(row.getInt(1));
        if (place == null || (filter.level() != null && !filter.level().equals(place.level()))) {
            return;
        }
        Double value = Sql.number(row, 3);
        Status status = StatusCode.status(row.getInt(2));
        SourceCell source = new SourceCell(
                row.getLong(14),
                row.getString(15),
                row.getString(16),
                address(Sql.whole(row, 8), Sql.whole(row, 9)),
                ShownText.of(value, row.getString(10)));
        taker.accept(new StoredObservation(
                new Observation(
                        new ObservationKey(series, place, period, group),
                        value,
                        Sql.number(row, 4),
                        Sql.number(row, 5),
                        Sql.number(row, 6),
                        Sql.number(row, 7),
                        status,
                        source),
                NumberReading.kind(row.getString(11)),
                row.getDouble(12),
                row.getLong(13),
                null,
                levels(series.id()).getOrDefault(row.getInt(17), ConfidenceLevel.USUAL)));
    }

    private Map<Integer, ConfidenceLevel> levels(int seriesId) {
        return levels.computeIfAbsent(seriesId, id -> NumberReading.levels(tx.sql(), id));
    }

    private static @Nullable CellAddress address(@Nullable Integer row, @Nullable Integer column) {
        return row == null || column == null ? null : new CellAddress(row, column);
    }
}
