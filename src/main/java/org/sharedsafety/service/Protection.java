package org.sharedsafety.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CountKey;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.TotalKey;
import org.sharedsafety.privacy.ColumnSums;
import org.sharedsafety.privacy.Deadline;
import org.sharedsafety.privacy.HiddenCounts;
import org.sharedsafety.privacy.PublishedSet;
import org.sharedsafety.privacy.SmallCounts;
import org.sharedsafety.query.CountQuery;
import org.sharedsafety.store.Transaction;

/**
 * Decides what an output may carry: the one door through which reports, figures, files and copies leave the desk.
 *
 * <p>An output names every count that it, or anything in it, is made from. What is hidden is decided over all of them
 * together with what earlier outputs showed and with the totals that bind them.
 */
final class Protection {
    /** The fact of the project that holds its threshold where a person chose another than the usual. */
    static final String THRESHOLD = "small-counts-threshold";

    /** The fact of the project that says {@code survivors} where counts of zero about survivors are hidden too. */
    static final String ZEROS = "small-counts-zeros";

    private static final Duration TIME = Duration.ofSeconds(20);
    private static final int MOST_COLUMNS = 40;

    private final Transaction tx;
    private final CountQuery counts;
    private final SmallCounts small;
    private final Told already;

    Protection(Transaction tx) {
        this(tx, Told.NOTHING);
    }

    /** A part of an output whose other parts give something away already. */
    Protection(Transaction tx, Told already) {
        this.tx = tx;
        this.already = already;
        this.counts = new CountQuery(tx);
        this.small = rule(tx);
    }

    /** The rule of a project. */
    static SmallCounts rule(Transaction tx) {
        return new SmallCounts(
                tx.project().get(THRESHOLD).map(Integer::parseInt).orElse(SmallCounts.USUAL),
                tx.project().get(ZEROS).filter("survivors"::equals).isPresent());
    }

    /**
     * A count that an output would show, or show something made from it.
     *
     * @param outOf its denominator, or null
     */
    record Asked(CountKey key, double count, @Nullable Double outOf, Metric metric) {}

    /**
     * A total over places that an output would show, or show something made from it, without showing its parts.
     *
     * @param places whose counts it is made of
     */
    record AskedTotal(TotalKey key, double count, @Nullable Double outOf, Metric metric, List<Integer> places) {
        AskedTotal {
            places = List.copyOf(places);
        }
    }

    /** What an output hides, and what it then shows. */
    record Decision(HiddenCounts hidden, Map<CountKey, Double> shown, Set<TotalKey> hiddenTotals, Told told) {}

    /** What an output gives away, to be remembered before it leaves. */
    record Told(Map<CountKey, Double> counts, Map<TotalKey, Double> totals) {
        static final Told NOTHING = new Told(Map.of(), Map.of());

        Told {
            counts = Map.copyOf(counts);
            totals = Map.copyOf(totals);
        }

        /** What two parts of an output give away together. */
        Told and(Told other) {
            Map<CountKey, Double> all = new HashMap<>(counts);
            all.putAll(other.counts);
            Map<TotalKey, Double> sums = new HashMap<>(totals);
            sums.putAll(other.totals);
            return new Told(all, sums);
        }
    }

    /** Decides for all counts of one output together. */
    Decision of(Collection<Asked> asked) {
        return of(asked, List.of(), Deadline.in(TIME));
    }

    /** Decides for all counts and totals of one output together. */
    Decision of(Collection<Asked> asked, Collection<AskedTotal> askedTotals) {
        return of(asked, askedTotals, Deadline.in(TIME));
    }

    /** Decides for all counts and totals of one output together, in so much time. */
    Decision of(Collection<Asked> asked, Collection<AskedTotal> askedTotals, Deadline deadline) {
        PublishedSet set = new PublishedSet();
        Totals totals = new Totals();
        int threshold = small.threshold();
        Set<Integer> series = new LinkedHashSet<>();
        Set<Integer> periods = new LinkedHashSet<>();
        Set<Integer> groups = new LinkedHashSet<>();
        for (Asked each : asked) {
            set.add(each.key(), each.count(), small.hides(each.count(), each.outOf(), each.metric()), true);
            threshold = Math.max(threshold, small.thresholdOf(each.metric()));
            series.add(each.key().series());
            periods.add(each.key().period());
            groups.add(each.key().group());
        }
        for (AskedTotal each : askedTotals) {
            CountKey key = totals.key(each.key());
            set.add(key, each.count(), small.hides(each.count(), each.outOf(), each.metric()), true);
            set.sum(key, each.places().stream().map(key::at).toList());
            threshold = Math.max(threshold, small.thresholdOf(each.metric()));
            series.add(key.series());
            periods.add(key.period());
            groups.add(key.group());
        }
        SiblingSlices siblings = new SiblingSlices(tx);
        Set<Integer> tied = siblings.tied(periods);
        Set<Integer> related = related(series);
        Map<CountKey, List<Double>> before = before(related, tied);
        before.forEach((key, values) -> {
            values.forEach(value -> set.shownBefore(key, value));
            series.add(key.series());
            periods.add(key.period());
            groups.add(key.group());
        });
        Map<CountKey, List<Double>> totalsBefore = new HashMap<>();
        with(tx.publishedTotals().all(), already.totals()).forEach((key, values) -> {
            if (related.contains(key.series()) && tied.contains(key.period())) {
                CountKey own = totals.key(key);
                totalsBefore.put(own, values);
                values.forEach(value -> set.shownBefore(own, value));
                series.add(key.series());
                periods.add(key.period());
                groups.add(key.group());
            }
        });
        Set<Integer> allPeriods = siblings.periods(periods);
        Set<Integer> allGroups = siblings.groups(groups);
        addHeld(set, series, allPeriods, allGroups, before.keySet());
        addColumns(set, series, allPeriods, allGroups);
        totalsBefore.keySet().forEach(key -> addBefore(set, totals, key));
        new PublishedSums(tx).addTo(set);
        HiddenCounts hidden = set.protect(threshold, deadline);
        Map<CountKey, Double> shown = set.shown(hidden);
        return new Decision(
                hidden,
                totals.countsOf(shown),
                totals.hiddenOf(askedTotals.stream().map(AskedTotal::key).toList(), hidden),
                new Told(totals.countsOf(shown), totals.totalsOf(shown)));
    }

    /** What outputs, and the parts of this one that are made already, showed of these series in these periods. */
    private Map<CountKey, List<Double>> before(Set<Integer> series, Set<Integer> periods) {
        Map<CountKey, List<Double>> before = new HashMap<>();
        series.forEach(id -> before.putAll(tx.published().of(id, periods)));
        Map<CountKey, Double> own = new HashMap<>();
        already.counts().forEach((key, value) -> {
            if (series.contains(key.series()) && periods.contains(key.period())) {
                own.put(key, value);
            }
        });
        return with(before, own);
    }

    private static <K> Map<K, List<Double>> with(Map<K, List<Double>> before, Map<K, Double> more) {
        Map<K, List<Double>> all = new HashMap<>(before);
        more.forEach((key, value) -> {
            List<Double> values = new ArrayList<>(all.getOrDefault(key, List.of()));
            values.add(value);
            all.put(key, values);
        });
        return all;
    }

    /** A total that an earlier output showed, bound to what the project holds of its parts now. */
    private void addBefore(PublishedSet set, Totals totals, CountKey key) {
        if (set.holds(key)) {
            return;
        }
        TotalKey total = totals.total(key);
        List<CountKey> parts = tx.places().ofLevel(total.level()).stream()
                .filter(place -> total.parent().isEmpty()
                        || total.parent().equals(place.parentCode())
                        || total.parent().equals(place.code()))
                .map(place -> key.at(place.id()))
                .filter(set::holds)
                .toList();
        Map<CountKey, CountQuery.Held> held = counts.slice(key.series(), key.period(), key.group());
        double sum = parts.stream()
                .map(held::get)
                .filter(Objects::nonNull)
                .mapToDouble(CountQuery.Held::count)
                .sum();
        set.add(key, sum, false, false);
        set.sum(key, parts);
    }

    /** The series of the same measures, and those that stand in the same sheets. */
    private Set<Integer> related(Set<Integer> series) {
        Set<Integer> related = new HashSet<>(series);
        for (int id : series) {
            tx.series().byId(id).ifPresent(own -> tx.series().ofMetric(own.metricId()).stream()
                    .map(Series::id)
                    .forEach(related::add));
            counts.sheetsOf(id).forEach(sheet -> related.addAll(counts.countsOf(sheet)));
        }
        return related;
    }

    /** Adds what the project holds of the same series, so that sums over what is not shown are seen too. */
    private void addHeld(
            PublishedSet set,
            Set<Integer> series,
            Set<Integer> periods,
            Set<Integer> groups,
            Set<CountKey> shownBefore) {
        for (int id : series) {
            Metric metric = metric(id);
            for (int[] slice : counts.slicesOf(id)) {
                if (periods.contains(slice[0]) && groups.contains(slice[1])) {
                    Map<CountKey, CountQuery.Held> all = counts.slice(id, slice[0], slice[1]);
                    all.forEach((key, held) -> {
                        boolean asked = set.asks(key);
                        boolean tells = asked && tellsPart(set, key, held, all, metric, shownBefore);
                        if (tells || !set.holds(key)) {
                            set.add(key, held.count(), tells || isSmall(held, metric), asked);
                        }
                        if (shownBefore.contains(key) && !held.whole()) {
                            hideShares(set, key, held, all, metric);
                        }
                        if (held.whole()) {
                            set.sum(key, held.parts().stream().map(key::at).toList());
                        }
                    });
                }
            }
        }
    }

    /**
     * Hides the smaller places that a number of shares, shown before, was made of where one of them is small: with the
     * others it could be worked out.
     */
    private void hideShares(
            PublishedSet set,
            CountKey key,
            CountQuery.Held held,
            Map<CountKey, CountQuery.Held> all,
            @Nullable Metric metric) {
        List<CountKey> parts = held.parts().stream().map(key::at).toList();
        if (parts.stream().map(all::get).noneMatch(part -> part != null && isSmall(part, metric))) {
            return;
        }
        for (CountKey part : parts) {
            CountQuery.Held own = all.get(part);
            if (own != null && set.asks(part)) {
                set.add(part, own.count(), true, true);
            }
        }
    }

    /** Whether a number made from shares of smaller places would give a small one of them away beside the others. */
    private boolean tellsPart(
            PublishedSet set,
            CountKey key,
            CountQuery.Held held,
            Map<CountKey, CountQuery.Held> all,
            @Nullable Metric metric,
            Set<CountKey> shownBefore) {
        if (held.whole()) {
            return false;
        }
        List<CountKey> parts = held.parts().stream().map(key::at).toList();
        return parts.stream().anyMatch(part -> set.asks(part) || shownBefore.contains(part))
                && parts.stream().map(all::get).anyMatch(part -> part != null && isSmall(part, metric));
    }

    private boolean isSmall(CountQuery.Held held, @Nullable Metric metric) {
        Double outOf = Double.isNaN(held.outOf()) ? null : Double.valueOf(held.outOf());
        return metric != null && small.hides(held.count(), outOf, metric);
    }

    private @Nullable Metric metric(int seriesId) {
        return tx.series()
                .byId(seriesId)
                .flatMap(series -> tx.metrics().byId(series.metricId()))
                .orElse(null);
    }

    /** Adds the sums over the columns of a sheet of which at least two are published. */
    private void addColumns(PublishedSet set, Set<Integer> series, Set<Integer> periods, Set<Integer> groups) {
        Map<Long, Integer> sheets = new HashMap<>();
        series.forEach(id -> counts.sheetsOf(id).forEach(sheet -> sheets.merge(sheet, 1, Integer::sum)));
        Set<List<Integer>> done = new HashSet<>();
        sheets.forEach((sheet, columns) -> {
            List<Integer> all = counts.countsOf(sheet);
            if (columns > 1 && all.size() > 2 && all.size() <= MOST_COLUMNS && done.add(all)) {
                addColumns(set, all, periods, groups);
            }
        });
    }

    private void addColumns(PublishedSet set, List<Integer> all, Set<Integer> periods, Set<Integer> groups) {
        Map<CountKey, double[]> rows = new HashMap<>();
        Map<CountKey, CountQuery.Held> found = new HashMap<>();
        for (int column = 0; column < all.size(); column++) {
            for (int[] slice : counts.slicesOf(all.get(column))) {
                if (periods.contains(slice[0]) && groups.contains(slice[1])) {
                    int at = column;
                    counts.slice(all.get(column), slice[0], slice[1]).forEach((key, held) -> {
                        found.put(key, held);
                        rows.computeIfAbsent(key.from(0), fresh -> missing(all.size()))[at] = held.count();
                    });
                }
            }
        }
        List<CountKey> order = List.copyOf(rows.keySet());
        List<double[]> columns = new ArrayList<>();
        for (int column = 0; column < all.size(); column++) {
            int at = column;
            columns.add(order.stream()
                    .mapToDouble(key -> Objects.requireNonNull(rows.get(key))[at])
                    .toArray());
        }
        for (ColumnSums.ColumnSum sum : ColumnSums.of(columns)) {
            for (CountKey row : order) {
                List<CountKey> keys = new ArrayList<>(List.of(row.from(all.get(sum.total()))));
                sum.parts().forEach(part -> keys.add(row.from(all.get(part))));
                if (found.keySet().containsAll(keys)) {
                    for (CountKey key : keys) {
                        if (!set.holds(key)) {
                            CountQuery.Held held = Objects.requireNonNull(found.get(key));
                            set.add(key, held.count(), isSmall(held, metric(key.series())), false);
                        }
                    }
                    set.sum(keys.get(0), keys.subList(1, keys.size()));
                }
            }
        }
    }

    private static double[] missing(int size) {
        double[] row = new double[size];
        Arrays.fill(row, Double.NaN);
        return row;
    }
}
