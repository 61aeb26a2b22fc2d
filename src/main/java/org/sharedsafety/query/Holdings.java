package org.sharedsafety.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.store.CoverageTable.Coverage;
import org.sharedsafety.store.Sql;
import org.sharedsafety.store.Transaction;

/**
 * What one question asks of the project again and again, read when it is first needed and then kept: sixty measures
 * that are divided by the same residents read them once.
 */
final class Holdings {
    private final Transaction tx;
    private final @Nullable Integer onlyPlace;
    private final Crosswalks crosswalks;
    private @Nullable Map<Integer, Period> periods;
    private @Nullable Map<Integer, Group> groups;
    private final Map<Period, Integer> periodIds = new HashMap<>();
    private final Map<Group, Integer> groupIds = new HashMap<>();
    private final Map<String, List<Series>> series = new HashMap<>();
    private final Map<Integer, List<Coverage>> coverage = new HashMap<>();
    private final Map<Integer, Map<Integer, NumberReading>> readings = new HashMap<>();
    private final Map<Integer, Optional<String>> denominators = new HashMap<>();
    private final Map<Key, Slice> slices = new HashMap<>();
    private final Map<String, Metric> metrics = new HashMap<>();

    private record Key(int series, int period, int group) {}

    private Holdings(Transaction tx, @Nullable Integer onlyPlace) {
        this.tx = tx;
        this.onlyPlace = onlyPlace;
        this.crosswalks = Crosswalks.of(tx.sql());
    }

    /** Of all places. */
    static Holdings of(Transaction tx) {
        return new Holdings(tx, null);
    }

    /** Of one place: its observations are looked up one by one, no range is read. */
    static Holdings ofPlace(Transaction tx, int placeId) {
        return new Holdings(tx, placeId);
    }

    /** All periods by number. */
    Map<Integer, Period> periods() {
        Map<Integer, Period> known = periods;
        if (known == null) {
            known = tx.periods().all();
            known.forEach((id, period) -> periodIds.put(period, id));
            periods = known;
        }
        return known;
    }

    /** The number of a period, or null. */
    @Nullable
    Integer periodId(Period period) {
        periods();
        return periodIds.get(period);
    }

    /** The number of a group, or null. */
    @Nullable
    Integer groupId(Group group) {
        if (groups == null) {
            groups = tx.groups().all();
            groups.forEach((id, each) -> groupIds.put(each, id));
        }
        return groupIds.get(group);
    }

    /** The series of a measure. */
    List<Series> ofMetric(String metricId) {
        return series.computeIfAbsent(metricId, id -> tx.series().ofMetric(id));
    }

    /** What there is of a series, also on levels to which crosswalks lead. */
    List<Coverage> coverage(int seriesId) {
        return coverage.computeIfAbsent(
                seriesId, id -> crosswalks.widened(tx.coverage().ofSeries(id)));
    }

    /** How the numbers of a series are to be read. */
    Map<Integer, NumberReading> readings(int seriesId) {
        return readings.computeIfAbsent(seriesId, id -> NumberReading.ofSeries(tx.sql(), id));
    }

    /** The measure that a series' recipe names to divide its counts. */
    Optional<String> namedDenominator(int seriesId) {
        return denominators.computeIfAbsent(seriesId, id -> Denominators.named(tx.sql(), id));
    }

    /** The observations of a series, period and group. */
    Slice slice(int seriesId, int periodId, int groupId) {
        return slices.computeIfAbsent(new Key(seriesId, periodId, groupId), key -> read(key, tx.sql()));
    }

    private Slice read(Key key, Sql sql) {
        return onlyPlace == null
                ? Slice.read(sql, crosswalks, key.series, key.period, key.group)
                : Slice.ofPlace(sql, crosswalks, key.series, key.period, key.group, onlyPlace);
    }

    /** The series with a number. */
    Series series(int id) {
        return tx.series().byId(id).orElseThrow(() -> WorkbenchException.of("query.no-such-series", id));
    }

    /** The measure of a series. */
    Metric metric(Series of) {
        return metrics.computeIfAbsent(
                of.metricId(),
                id -> tx.metrics().byId(id).orElseThrow(() -> WorkbenchException.of("query.no-such-measure", id)));
    }

    /** Takes measures that are known already. */
    void know(Map<String, Metric> known) {
        metrics.putAll(known);
    }
}
