package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.result.Ledger;
import org.sharedsafety.query.CoverageQuery;
import org.sharedsafety.query.CoverageQuery.Extent;
import org.sharedsafety.query.HoldingQuery;
import org.sharedsafety.store.Transaction;

/** What a project holds, by measure and year, and the files it came from. */
public final class LedgerService {
    /** The ledger of a level; null is the project's own, or the first that has numbers. */
    public Job<Ledger> ledger(OpenProject project, @Nullable String level) {
        return progress -> project.reading(tx -> ledger(tx, project, level));
    }

    private static Ledger ledger(Transaction tx, OpenProject project, @Nullable String wanted) {
        List<Extent> all = new CoverageQuery(tx)
                .extents().stream()
                        .filter(extent -> extent.group().equals(Group.EVERYONE))
                        .toList();
        List<String> levels =
                new ArrayList<>(new TreeSet<>(all.stream().map(Extent::level).toList()));
        String level = wanted != null && levels.contains(wanted)
                ? wanted
                : levels.contains(project.level()) || levels.isEmpty() ? project.level() : levels.get(0);
        int places = tx.places().ofLevel(level).size();
        TreeSet<Integer> years = new TreeSet<>();
        Map<Series, Map<Integer, List<Extent>>> bySeries = new LinkedHashMap<>();
        for (Extent extent : all) {
            if (extent.level().equals(level)) {
                int year = extent.period().end().getYear();
                years.add(year);
                bySeries.computeIfAbsent(extent.series(), fresh -> new TreeMap<>())
                        .computeIfAbsent(year, fresh -> new ArrayList<>())
                        .add(extent);
            }
        }
        List<Ledger.Row> rows = new ArrayList<>();
        List<Metric> metrics = new ArrayList<>(project.metrics().values());
        // What divides other numbers is looked for least.
        metrics.sort(Comparator.comparing(metric -> metric.principle() == Principle.POP));
        for (Metric metric : metrics) {
            bySeries.forEach((series, byYear) -> {
                if (series.metricId().equals(metric.id())) {
                    Map<Integer, Ledger.Cell> cells = new TreeMap<>();
                    byYear.forEach((year, extents) -> cells.put(year, cell(extents, places)));
                    rows.add(new Ledger.Row(metric, series.name(), cells));
                }
            });
        }
        return new Ledger(level, levels, places, List.copyOf(years), rows);
    }

    private static Ledger.Cell cell(List<Extent> extents, int places) {
        long observations = extents.stream().mapToLong(Extent::observations).sum();
        long withValue = extents.stream().mapToLong(Extent::withValue).sum();
        long longest = extents.stream().mapToLong(LedgerService::days).max().orElse(0);
        List<Extent> main =
                extents.stream().filter(extent -> days(extent) == longest).toList();
        double of = (double) places * main.size();
        long there = main.stream().mapToLong(Extent::withValue).sum();
        return new Ledger.Cell(
                extents.size(),
                observations,
                withValue,
                of > 0 ? Math.min(1, there / of) : 0,
                extents.stream().anyMatch(Extent::split));
    }

    /** The files and sheets that the numbers of a data set and year stand in; none where a crosswalk makes them. */
    public Job<List<Ledger.Holding>> holdings(OpenProject project, String metric, String series, int year) {
        return progress -> project.reading(tx -> new HoldingQuery(tx).of(metric, series, year));
    }

    private static long days(Extent extent) {
        return extent.period().end().toEpochDay() - extent.period().start().toEpochDay();
    }
}
