package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.Status;
import org.sharedsafety.query.VersionQuery;
import org.sharedsafety.query.VersionQuery.Version;
import org.sharedsafety.service.UpdateDifference.BreakSign;
import org.sharedsafety.service.UpdateDifference.Kind;
import org.sharedsafety.service.UpdateDifference.PlaceChange;
import org.sharedsafety.service.UpdateDifference.ValueChange;
import org.sharedsafety.store.GeoChangeTable.GeoChange;
import org.sharedsafety.store.Transaction;

/**
 * Compares the numbers of a new file with those that are current in the project.
 *
 * <p>A number is withdrawn where the file has its series and period but not it, and where it came from a file of which
 * this one holds other numbers of that series and period: the counties of a second state, imported from a file of their
 * own, are not touched by an update of the first state's file.
 */
final class DifferenceRun {
    private final Transaction tx;
    private final VersionQuery versions;
    private final FoundNumbers found;
    private final String file;
    private final Set<String> levels;
    private final Map<String, Metric> metrics;
    private final Map<Integer, Place> places = new HashMap<>();
    private final Map<Kind, Integer> listed = new EnumMap<>(Kind.class);
    private final List<ValueChange> changes = new ArrayList<>();
    private final List<UpdateDifference.Slice> slices = new ArrayList<>();
    private final Set<Withdrawal> withdrawn = new LinkedHashSet<>();

    /** How much of one group changes. */
    private static final class Counts {
        private long revised;
        private long suppressed;
        private long withdrawn;
        private long unchanged;
    }

    /** A number that the new file no longer holds. */
    record Withdrawal(Series series, Period period, Group group, int placeId) {}

    DifferenceRun(Transaction tx, FoundNumbers found, String file, Set<String> levels, Map<String, Metric> metrics) {
        this.tx = tx;
        this.versions = new VersionQuery(tx);
        this.found = found;
        this.file = file;
        this.levels = levels;
        this.metrics = metrics;
        tx.places().all().forEach(place -> places.put(place.id(), place));
    }

    /** Compares; the signs of a break are found by {@link BreakSigns}. */
    UpdateDifference compare(long like, List<BreakSign> noteSigns) {
        Map<List<Object>, Map<Group, FoundNumbers.Slice>> byPeriod = new LinkedHashMap<>();
        found.slices().forEach((key, slice) -> byPeriod.computeIfAbsent(
                        List.of(key.metric(), key.series(), key.period()), fresh -> new LinkedHashMap<>())
                .put(key.group(), slice));
        byPeriod.forEach(
                (key, groups) -> period((String) key.get(0), (String) key.get(1), (Period) key.get(2), groups));
        changes.sort(Comparator.comparing(ValueChange::kind)
                .thenComparing(change -> change.metric().id())
                .thenComparing(ValueChange::period)
                .thenComparing(change -> change.place().code()));
        List<PlaceChange> gone = new ArrayList<>();
        List<PlaceChange> fresh = new ArrayList<>();
        comparePlaces(like, gone, fresh);
        List<BreakSign> signs = new ArrayList<>(noteSigns);
        signs.addAll(new BreakSigns(tx, versions, found, metrics).find());
        return new UpdateDifference(slices, changes, gone, fresh, signs);
    }

    /** The numbers that the file withdraws. */
    Set<Withdrawal> withdrawn() {
        return withdrawn;
    }

    private void period(String metricId, String seriesName, Period period, Map<Group, FoundNumbers.Slice> groups) {
        Metric metric = metrics.get(metricId);
        if (metric == null) {
            throw new IllegalStateException("a measure that nobody described: " + metricId);
        }
        Map<Group, Counts> counts = new LinkedHashMap<>();
        groups.keySet().forEach(group -> counts.put(group, new Counts()));
        Series series = tx.series().find(metricId, seriesName).orElse(null);
        Integer periodId = tx.periods().find(period).orElse(null);
        if (series != null && periodId != null) {
            compareStored(metric, series, period, periodId, groups, counts);
        }
        counts.forEach((group, count) -> {
            FoundNumbers.Slice slice = groups.get(group);
            long added = slice == null ? 0 : slice.size() - count.revised - count.unchanged;
            slices.add(new UpdateDifference.Slice(
                    metric,
                    seriesName,
                    period,
                    group,
                    added,
                    count.revised,
                    count.suppressed,
                    count.withdrawn,
                    count.unchanged));
        });
    }

    private void compareStored(
            Metric metric,
            Series series,
            Period period,
            int periodId,
            Map<Group, FoundNumbers.Slice> groups,
            Map<Group, Counts> counts) {
        List<Version> missing = new ArrayList<>();
        Set<Long> sharedImports = new HashSet<>();
        versions.forEachCurrent(series.id(), periodId, stored -> {
            FoundNumbers.Slice slice = groups.get(stored.group());
            Integer at = slice == null ? null : slice.at(stored.placeId());
            if (slice == null || at == null) {
                if (!stored.withdrawn()) {
                    missing.add(stored);
                }
                return;
            }
            sharedImports.add(stored.importId());
            Counts count = counts.get(stored.group());
            if (count == null) {
                throw new IllegalStateException("a slice without counts");
            }
            if (slice.isSame(at, stored)) {
                count.unchanged++;
                return;
            }
            count.revised++;
            boolean suppressed = stored.value() != null && slice.status(at) == Status.SUPPRESSED;
            if (suppressed) {
                count.suppressed++;
            }
            list(suppressed ? Kind.SUPPRESSED : Kind.REVISED, metric, series, period, stored, slice.version(at, file));
        });
        for (Version gone : missing) {
            Place place = places.get(gone.placeId());
            if (place != null && levels.contains(place.level()) && sharedImports.contains(gone.importId())) {
                counts.computeIfAbsent(gone.group(), group -> new Counts()).withdrawn++;
                withdrawn.add(new Withdrawal(series, period, gone.group(), gone.placeId()));
                list(Kind.WITHDRAWN, metric, series, period, gone, null);
            }
        }
    }

    private void list(
            Kind kind,
            Metric metric,
            Series series,
            Period period,
            Version before,
            UpdateDifference.@Nullable Version after) {
        Place place = places.get(before.placeId());
        if (place != null && listed.merge(kind, 1, Integer::sum) <= UpdateDifference.MOST) {
            CellAddress cell = before.cell();
            changes.add(new ValueChange(
                    kind,
                    metric,
                    series.name(),
                    place,
                    period,
                    before.group(),
                    new UpdateDifference.Version(
                            before.value(), before.status(), before.file(), before.sheet(), cell, before.shown()),
                    after));
        }
    }

    private void comparePlaces(long like, List<PlaceChange> gone, List<PlaceChange> fresh) {
        Set<Integer> now = new HashSet<>();
        found.slices().values().forEach(slice -> slice.places().forEach(now::add));
        Set<Integer> before = versions.placesOf(like);
        before.stream()
                .filter(id -> !now.contains(id))
                .map(places::get)
                .filter(place -> place != null && levels.contains(place.level()))
                .sorted(Comparator.comparing(Place::code))
                .forEach(place -> gone.add(new PlaceChange(place, why(place, true))));
        now.stream()
                .filter(id -> !before.contains(id))
                .map(places::get)
                .filter(java.util.Objects::nonNull)
                .sorted(Comparator.comparing(Place::code))
                .forEach(place -> fresh.add(new PlaceChange(place, why(place, false))));
    }

    /** What is known of a change of the place's code. */
    private @Nullable Message why(Place place, boolean gone) {
        Set<String> others = new TreeSet<>();
        String note = "";
        for (GeoChange change : tx.geoChanges().ofLevel(place.level())) {
            if (gone ? change.oldCode().equals(place.code()) : change.newCode().equals(place.code())) {
                others.add(gone ? change.newCode() : change.oldCode());
                note = change.effective().toString();
            }
        }
        return others.isEmpty()
                ? null
                : Message.of(gone ? "update.place-became" : "update.place-came-from", String.join(", ", others), note);
    }
}
