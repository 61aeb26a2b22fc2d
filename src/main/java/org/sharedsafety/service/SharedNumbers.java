package org.sharedsafety.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.CountKey;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.TotalKey;
import org.sharedsafety.privacy.Deadline;
import org.sharedsafety.privacy.HiddenCounts;
import org.sharedsafety.privacy.SmallCounts;
import org.sharedsafety.privacy.SuppressionPattern;
import org.sharedsafety.query.CountQuery;
import org.sharedsafety.query.MeasureQuery;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.service.Protection.Asked;
import org.sharedsafety.service.Protection.Told;
import org.sharedsafety.store.Transaction;

/**
 * Decides for all numbers of a project together which of them a copy for others leaves out.
 *
 * <p>Series that no sum can bind (of other measures, in other sheets, dividing nothing of each other) are decided one
 * after the other, and of these the periods of which none is inside another, so that memory is that of the largest such
 * part, not of the project.
 */
final class SharedNumbers {
    /** For all parts of a family, and for one where they are many. */
    private static final Duration TIME = Duration.ofSeconds(20);

    private static final Duration LEAST = Duration.ofSeconds(4);

    private final Transaction tx;
    private final Map<String, Metric> metrics;
    private final MeasureQuery query;
    private final CountQuery counts;
    private final Map<Integer, Period> periods;
    private final Map<Integer, Group> groups;
    private final List<CountKey> hidden = new ArrayList<>();
    private final Map<CountKey, Double> shown = new HashMap<>();
    private final Map<TotalKey, Double> totals = new HashMap<>();
    private final SmallCounts rule;
    private int unproven;

    SharedNumbers(Transaction tx, Map<String, Metric> metrics) {
        this.tx = tx;
        this.metrics = metrics;
        this.query = new MeasureQuery(tx, metrics);
        this.counts = new CountQuery(tx);
        this.periods = tx.periods().all();
        this.groups = tx.groups().all();
        this.rule = Protection.rule(tx);
    }

    /**
     * What was decided.
     *
     * @param hidden observations whose numbers stay behind
     * @param told what the copy gives away
     * @param unproven families in which, for want of time, all is hidden that is tied to a small count
     */
    record Decided(List<CountKey> hidden, Told told, int unproven) {}

    Decided decide(Progress progress) {
        List<List<Series>> families = new ArrayList<>(families());
        for (int at = 0; at < families.size(); at++) {
            progress.checkCancelled();
            progress.report("job.deciding-what-to-hide", at, families.size());
            decide(families.get(at));
        }
        // What one part shows may be hidden by another that it is divided by.
        shown.keySet().removeAll(Set.copyOf(hidden));
        return new Decided(hidden, new Told(shown, totals), unproven);
    }

    private void decide(List<Series> family) {
        List<Set<Integer>> parts = partsOf(family);
        Duration each = parts.isEmpty() ? LEAST : TIME.dividedBy(parts.size());
        boolean proven = true;
        for (Set<Integer> part : parts) {
            proven &= decide(family, part, each.compareTo(LEAST) < 0 ? LEAST : each);
        }
        unproven += proven ? 0 : 1;
    }

    /** The periods of a family, those together of which one is inside the other. */
    private List<Set<Integer>> partsOf(List<Series> family) {
        SiblingSlices siblings = new SiblingSlices(tx);
        Set<Integer> all = new TreeSet<>();
        family.forEach(series -> counts.levelSlicesOf(series.id()).forEach(slice -> all.add(slice.period())));
        List<Set<Integer>> parts = new ArrayList<>();
        while (!all.isEmpty()) {
            Set<Integer> part = siblings.tied(Set.of(all.iterator().next()));
            all.removeAll(part);
            parts.add(part);
        }
        return parts;
    }

    /** Decides for the periods of a part; answers whether what is left is proven in time. */
    private boolean decide(List<Series> family, Set<Integer> part, Duration time) {
        Map<CountKey, Asked> asked = new LinkedHashMap<>();
        List<List<CountKey>> tied = new ArrayList<>();
        for (Series series : family) {
            Metric metric = Objects.requireNonNull(metrics.get(series.metricId()));
            Set<List<Integer>> stored = new HashSet<>();
            for (CountQuery.LevelSlice slice : counts.levelSlicesOf(series.id())) {
                if (part.contains(slice.period())) {
                    if (stored.add(List.of(slice.period(), slice.group()))) {
                        stored(series, metric, slice, asked);
                    }
                    measured(series, slice, asked, tied);
                }
            }
        }
        if (asked.isEmpty()) {
            return true;
        }
        Protection.Decision decision = new Protection(tx).of(asked.values(), List.of(), Deadline.in(time));
        HiddenCounts found = decision.hidden();
        hidden.addAll(found.primary());
        hidden.addAll(found.complementary());
        tied.stream()
                .filter(row -> row.stream().anyMatch(key -> found.mark(key).isPresent()))
                .forEach(row -> hidden.add(row.get(0)));
        shown.putAll(decision.told().counts());
        totals.putAll(decision.told().totals());
        return found.state() != SuppressionPattern.State.NOT_FINISHED;
    }

    /** Views leave out counts that they cannot divide; the copy would hold them. */
    private void stored(Series series, Metric metric, CountQuery.LevelSlice slice, Map<CountKey, Asked> asked) {
        counts.slice(series.id(), slice.period(), slice.group()).forEach((key, held) -> {
            Double outOf = Double.isNaN(held.outOf()) ? null : Double.valueOf(held.outOf());
            ask(asked, new Asked(key, held.count(), outOf, metric));
        });
    }

    private void measured(
            Series series, CountQuery.LevelSlice slice, Map<CountKey, Asked> asked, List<List<CountKey>> tied) {
        MeasureRequest request = new MeasureRequest(
                series.id(),
                List.of(Objects.requireNonNull(periods.get(slice.period()))),
                List.of(Objects.requireNonNull(groups.get(slice.group()))),
                slice.level(),
                null,
                Map.of());
        for (List<Asked> row : new MeasureHiding(tx, query.read(request), request).rows()) {
            row.forEach(each -> ask(asked, each));
            if (row.size() > 1) {
                tied.add(row.stream().map(Asked::key).toList());
            }
        }
    }

    /** A number that two ways lead to is small where one of them makes it small. */
    private void ask(Map<CountKey, Asked> asked, Asked one) {
        asked.merge(one.key(), one, (before, later) -> isSmall(before) && !isSmall(later) ? before : later);
    }

    private boolean isSmall(Asked asked) {
        return rule.hides(asked.count(), asked.outOf(), asked.metric());
    }

    /** The series of the project, those together that a sum, a sheet or a division can tie. */
    private Collection<List<Series>> families() {
        Map<Object, Object> up = new HashMap<>();
        List<Series> all = new ArrayList<>();
        for (Metric metric : metrics.values()) {
            for (Series series : tx.series().ofMetric(metric.id())) {
                all.add(series);
                join(up, series.id(), "metric " + metric.id());
                counts.sheetsOf(series.id()).forEach(sheet -> join(up, series.id(), "sheet " + sheet));
                Metric under = below(metric);
                if (under != null) {
                    join(up, series.id(), "metric " + under.id());
                }
            }
        }
        Map<Object, List<Series>> families = new LinkedHashMap<>();
        Map<Integer, Series> byId = new TreeMap<>();
        all.forEach(series -> byId.put(series.id(), series));
        byId.values().forEach(series -> families.computeIfAbsent(top(up, series.id()), fresh -> new ArrayList<>())
                .add(series));
        return families.values();
    }

    private @Nullable Metric below(Metric metric) {
        String id = metric.denominatorId();
        Metric under = id == null ? null : metrics.get(id);
        return under == null || under.principle() == Principle.POP ? null : under;
    }

    private static void join(Map<Object, Object> up, Object one, Object other) {
        Object first = top(up, one);
        Object second = top(up, other);
        if (!first.equals(second)) {
            up.put(first, second);
        }
    }

    private static Object top(Map<Object, Object> up, Object one) {
        Object at = one;
        for (Object above = up.get(at); above != null; above = up.get(at)) {
            at = above;
        }
        return at;
    }
}
