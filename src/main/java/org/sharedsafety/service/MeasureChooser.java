package org.sharedsafety.service;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.query.CoverageQuery;
import org.sharedsafety.query.CoverageQuery.Extent;
import org.sharedsafety.store.Transaction;

/** Fills in what a question about one measure leaves open, and never guesses between two data sets. */
final class MeasureChooser {
    private final Transaction tx;
    private final OpenProject project;
    private final List<Extent> extents;

    MeasureChooser(Transaction tx, OpenProject project) {
        this.tx = tx;
        this.project = project;
        this.extents = new CoverageQuery(tx).extents();
    }

    /**
     * A question with nothing left open.
     *
     * @param periods with values, earliest first, all of about the same length
     * @param place or null for all places of the level; of a higher level where the places are its parts
     * @param places of the level that enter, by code
     */
    record Settled(
            Metric metric,
            Series series,
            String level,
            List<Period> periods,
            @Nullable Place place,
            List<Place> places) {
        /** The latest period. */
        Period latest() {
            return periods.get(periods.size() - 1);
        }

        /** The period itself where it is held, else the one that ends nearest to its end, the earlier of two alike. */
        Period nearest(Period wanted) {
            return periods.contains(wanted)
                    ? wanted
                    : periods.stream()
                            .min(Comparator.comparingLong((Period period) ->
                                            Math.abs(period.end().toEpochDay()
                                                    - wanted.end().toEpochDay()))
                                    .thenComparing(Comparator.naturalOrder()))
                            .orElseThrow();
        }
    }

    /** Settles a question; fails with what the project has where it cannot. */
    Settled settle(MeasureQuestion question) {
        return settle(question, null);
    }

    /** The same for periods of so many months, or of the usual length where null. */
    Settled settle(MeasureQuestion question, @Nullable Integer months) {
        Metric metric = project.metrics().values().stream()
                .filter(each -> each.id().equalsIgnoreCase(question.metric()))
                .findFirst()
                .orElseThrow(() -> NoSuch.measure(question.metric(), held()));
        List<Extent> own = extents.stream()
                .filter(extent -> extent.series().metricId().equals(metric.id())
                        && extent.group().equals(question.group())
                        && extent.withValue() > 0)
                .toList();
        if (own.isEmpty()) {
            throw NoSuch.measure(question.metric(), held());
        }
        Place place = question.place() == null ? null : place(question.place(), question.level(), own);
        String level = level(question, own, place);
        List<Extent> ofLevel = own.stream().filter(e -> e.level().equals(level)).toList();
        Series series = series(metric, question.series(), ofLevel);
        List<Period> periods = periods(ofLevel, series, months);
        List<Place> places = tx.places().ofLevel(level);
        if (place != null && !place.level().equals(level)) {
            String code = place.code();
            places = places.stream().filter(p -> code.equals(p.parentCode())).toList();
        }
        if (question.period() != null && !periods.contains(question.period())) {
            throw WorkbenchException.of(
                    "compare.no-period",
                    metric.id(),
                    question.period().text(),
                    periods.stream().map(Period::text).collect(Collectors.joining(", ")));
        }
        List<Period> asked = question.period() == null ? periods : List.of(question.period());
        return new Settled(metric, series, level, asked, place, places);
    }

    /** The measures that have numbers. */
    private Stream<Metric> held() {
        Set<String> ids =
                extents.stream().map(extent -> extent.series().metricId()).collect(Collectors.toSet());
        return project.metrics().values().stream().filter(metric -> ids.contains(metric.id()));
    }

    /** The place of a code: on a level that has numbers before one whose parts have them, the one that exists now first. */
    private Place place(String code, @Nullable String level, List<Extent> own) {
        return tx.places().byCode(code).stream()
                .filter(place -> level == null || place.level().equals(level) || isParent(place, level))
                .max(Comparator.comparing((Place place) ->
                                own.stream().anyMatch(e -> e.level().equals(place.level())))
                        .thenComparing(place -> place.validTo() == null))
                .orElseThrow(() -> NoSuch.place(
                        code,
                        own.stream()
                                .map(Extent::level)
                                .distinct()
                                .flatMap(each -> tx.places().ofLevel(each).stream())));
    }

    private boolean isParent(Place place, String level) {
        return tx.places().ofLevel(level).stream().anyMatch(part -> place.code().equals(part.parentCode()));
    }

    private String level(MeasureQuestion question, List<Extent> own, @Nullable Place place) {
        List<String> levels =
                own.stream().map(Extent::level).distinct().sorted().toList();
        if (question.level() != null) {
            if (!levels.contains(question.level())) {
                throw WorkbenchException.of(
                        "measure.no-such-level", question.metric(), question.level(), String.join(", ", levels));
            }
            return question.level();
        }
        if (place != null && levels.contains(place.level())) {
            return place.level();
        }
        if (place != null) {
            return levels.stream()
                    .filter(level -> isParent(place, level))
                    .findFirst()
                    .orElseThrow(() -> WorkbenchException.of(
                            "measure.no-such-level", question.metric(), place.level(), String.join(", ", levels)));
        }
        return levels.contains(project.level()) ? project.level() : levels.get(0);
    }

    private static Series series(Metric metric, @Nullable String asked, List<Extent> own) {
        List<Series> all = own.stream().map(Extent::series).distinct().toList();
        String names = all.stream().map(Series::name).collect(Collectors.joining(", "));
        if (asked == null && all.size() > 1) {
            throw WorkbenchException.of("measure.several-series", metric.id(), names);
        }
        return all.stream()
                .filter(series -> asked == null || series.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> WorkbenchException.of(
                        "compare.no-such-series", metric.id(), Objects.requireNonNull(asked), names));
    }

    /** The periods of the length that occurs most, the shortest of those; years and five years never stand in one line. */
    static List<Period> periods(List<Extent> own, Series series) {
        return periods(own, series, null);
    }

    private static List<Period> periods(List<Extent> own, Series series, @Nullable Integer length) {
        Map<Long, Set<Period>> byLength = byLength(own, series);
        if (length != null && byLength.containsKey((long) length)) {
            return List.copyOf(byLength.get((long) length));
        }
        return byLength.values().stream()
                .reduce((a, b) -> b.size() > a.size() ? b : a)
                .map(List::copyOf)
                .orElse(List.of());
    }

    /** The first data set of a measure on a level. */
    @Nullable
    String first(String metric, String level) {
        return extents.stream()
                .filter(extent -> extent.series().metricId().equals(metric)
                        && extent.level().equals(level)
                        && extent.group().equals(Group.EVERYONE))
                .map(extent -> extent.series().name())
                .findFirst()
                .orElse(null);
    }

    /** The measures about everyone with two periods or more on a level: one of each principle, then the next of each. */
    List<String> inTurn(String level, String except) {
        Map<String, TreeSet<Period>> held = new TreeMap<>();
        extents.stream()
                .filter(extent ->
                        extent.level().equals(level) && extent.group().equals(Group.EVERYONE) && extent.withValue() > 0)
                .forEach(extent -> held.computeIfAbsent(extent.series().metricId(), id -> new TreeSet<>())
                        .add(extent.period()));
        Map<Principle, List<String>> byPrinciple = new TreeMap<>();
        for (Metric metric : project.metrics().values()) {
            boolean several = held.getOrDefault(metric.id(), new TreeSet<>()).size() > 1;
            if (several
                    && metric.catalogued()
                    && metric.principle() != Principle.POP
                    && !metric.id().equals(except)) {
                byPrinciple
                        .computeIfAbsent(metric.principle(), each -> new ArrayList<>())
                        .add(metric.id());
            }
        }
        List<String> all = new ArrayList<>();
        for (int round = 0; byPrinciple.values().stream().mapToInt(List::size).sum() > all.size(); round++) {
            for (List<String> own : byPrinciple.values()) {
                if (round < own.size()) {
                    all.add(own.get(round));
                }
            }
        }
        return all;
    }

    /** The lengths in months of the periods that a settled question has numbers for, shortest first. */
    List<Integer> steps(Settled settled, Group group) {
        List<Extent> own = extents.stream()
                .filter(extent -> extent.group().equals(group)
                        && extent.level().equals(settled.level())
                        && extent.withValue() > 0)
                .toList();
        return byLength(own, settled.series()).keySet().stream()
                .map(Long::intValue)
                .toList();
    }

    private static Map<Long, Set<Period>> byLength(List<Extent> own, Series series) {
        Map<Long, Set<Period>> byLength = new TreeMap<>();
        own.stream()
                .filter(extent -> extent.series().equals(series))
                .map(Extent::period)
                .forEach(period -> byLength.computeIfAbsent(months(period), key -> new TreeSet<>())
                        .add(period));
        return byLength;
    }

    /** How many months a period has, to the nearest. */
    static int step(Period period) {
        return (int) months(period);
    }

    private static long months(Period period) {
        return Math.round((ChronoUnit.DAYS.between(period.start(), period.end()) + 1) / 30.436875);
    }
}
