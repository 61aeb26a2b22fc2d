package org.sharedsafety.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.store.CoverageTable.Coverage;
import org.sharedsafety.store.Transaction;

/** What the project holds observations of. */
public final class CoverageQuery {
    private final Transaction tx;

    public CoverageQuery(Transaction tx) {
        this.tx = tx;
    }

    /**
     * Observations of one series, period, group and level.
     *
     * @param observations all of them
     * @param withValue those that have a value
     * @param split whether they are made from those of smaller places by a crosswalk, and not stored
     */
    public record Extent(
            Series series,
            Period period,
            Group group,
            String level,
            long observations,
            long withValue,
            boolean split) {}

    /**
     * What there is of one series.
     *
     * @param periods earliest first
     * @param levels by name
     * @param observations of all periods, groups and levels
     */
    public record SeriesExtent(Series series, List<Period> periods, List<String> levels, long observations) {
        public SeriesExtent {
            periods = List.copyOf(periods);
            levels = List.copyOf(levels);
        }
    }

    /** Every series, period, group and level that has observations, or to which a crosswalk leads from them. */
    public List<Extent> extents() {
        Map<Integer, Period> periods = tx.periods().all();
        Map<Integer, Group> groups = tx.groups().all();
        Map<Integer, Series> series = new TreeMap<>();
        tx.series().all().forEach(each -> series.put(each.id(), each));
        List<Extent> extents = new ArrayList<>();
        List<Coverage> own = tx.coverage().all();
        Set<Coverage> stored = new HashSet<>(own);
        for (Coverage coverage : Crosswalks.of(tx.sql()).widened(own)) {
            extents.add(new Extent(
                    get(series, coverage.seriesId()),
                    get(periods, coverage.periodId()),
                    get(groups, coverage.groupId()),
                    coverage.level(),
                    coverage.observations(),
                    coverage.withValue(),
                    !stored.contains(coverage)));
        }
        return extents;
    }

    /** Every series that has observations, in the order in which they came. */
    public List<SeriesExtent> series() {
        Map<Integer, List<Extent>> bySeries = new TreeMap<>();
        for (Extent extent : extents()) {
            bySeries.computeIfAbsent(extent.series().id(), id -> new ArrayList<>())
                    .add(extent);
        }
        List<SeriesExtent> found = new ArrayList<>();
        for (List<Extent> extents : bySeries.values()) {
            TreeSet<Period> periods = new TreeSet<>();
            TreeSet<String> levels = new TreeSet<>();
            long observations = 0;
            for (Extent extent : extents) {
                periods.add(extent.period());
                levels.add(extent.level());
                observations += extent.observations();
            }
            found.add(
                    new SeriesExtent(extents.get(0).series(), List.copyOf(periods), List.copyOf(levels), observations));
        }
        return found;
    }

    private static <T> T get(Map<Integer, T> rows, int id) {
        T row = rows.get(id);
        if (row == null) {
            throw new IllegalStateException("no row " + id);
        }
        return row;
    }
}
