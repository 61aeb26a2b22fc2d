package org.sharedsafety.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
     */
    public record Extent(Series series, Period period, Group group, String level, long observations, long withValue) {}

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

    /** Every series, period, group and level that has observations. */
    public List<Extent> extents() {
        Map<Integer, Period> periods = tx.periods().all();
        Map<Integer, Group> groups = tx.groups().all();
        Map<Integer, Series> series = new TreeMap<>();
        tx.series().all().forEach(each -> series.put(each.id(), each));
        List<Extent> extents = new ArrayList<>();
        for (Coverage coverage : tx.coverage().all()) {
            extents.add(new Extent(
                    get(series, coverage.seriesId()),
                    get(periods, coverage.periodId()),
                    get(groups, coverage.groupId()),
                    coverage.level(),
                    coverage.observations(),
                    coverage.withValue()));
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
