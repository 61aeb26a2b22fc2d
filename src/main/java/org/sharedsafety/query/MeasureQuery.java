package org.sharedsafety.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.store.Transaction;

/**
 * The numbers of single measures over places, periods and groups: an ordered range scan for each period and group.
 *
 * <p>One query serves many measures, and reads what they share (residents, above all) once. Counts are divided as in
 * {@link FrameQuery}.
 */
public final class MeasureQuery {
    private final Transaction tx;
    private final Holdings all;
    private final Map<Reported, ReportedShares> shares = new HashMap<>();
    private final Map<Integer, Holdings> ofPlace = new HashMap<>();
    private final Map<String, List<Place>> levels = new HashMap<>();
    private final Map<Long, String> files = new HashMap<>();

    private record Reported(int series, Period period, Group group) {}

    /** A query that need not look up these measures, by id. */
    public MeasureQuery(Transaction tx, Map<String, Metric> known) {
        this(tx);
        all.know(known);
    }

    /** A query of its own. */
    public MeasureQuery(Transaction tx) {
        this.tx = tx;
        this.all = Holdings.of(tx);
    }

    /** Reads the numbers; a series without observations gives a table of places without any. */
    public MeasureNumbers read(MeasureRequest request) {
        Holdings holdings = request.placeId() == null
                ? all
                : ofPlace.computeIfAbsent(request.placeId(), id -> Holdings.ofPlace(tx, id));
        Series series = all.series(request.seriesId());
        Run run = new Run(holdings, request, series, all.metric(series));
        for (int p = 0; p < request.periods().size(); p++) {
            for (int g = 0; g < request.groups().size(); g++) {
                run.read(p, g);
            }
        }
        return run.numbers();
    }

    /** One request while it is read. */
    private final class Run {
        private final Holdings holdings;
        private final MeasureRequest request;
        private final Series series;
        private final Metric metric;
        private final MeasureRows rows = new MeasureRows();
        private final Set<Long> imports = new TreeSet<>();
        private boolean computed;
        private @Nullable Series divisor;

        Run(Holdings holdings, MeasureRequest request, Series series, Metric metric) {
            this.holdings = holdings;
            this.request = request;
            this.series = series;
            this.metric = metric;
        }

        void read(int p, int g) {
            Period period = request.periods().get(p);
            Group group = request.groups().get(g);
            Integer periodId = holdings.periodId(period);
            Integer groupId = holdings.groupId(group);
            Slice slice = Slice.empty();
            ReportedShares covered = ReportedShares.none();
            if (periodId != null && groupId != null) {
                slice = holdings.slice(series.id(), periodId, groupId);
                covered = shares.computeIfAbsent(
                        new Reported(series.id(), period, group),
                        key -> ReportedShares.of(tx, series, metric, period, group));
            }
            Denominators under = denominators(holdings, series, metric, period, group, request);
            SideColumns columns =
                    new SideColumns(metric, slice, holdings.readings(series.id()), under, covered, slice.size());
            Denominators residents = residents(holdings, period, request);
            for (Place place : places(request)) {
                int at = slice.indexOf(place.id());
                if (at >= 0) {
                    columns.fill(at, at);
                }
                if (at >= 0 || place.existsIn(period)) {
                    Denominators.Found found = residents.find(place.id());
                    double people = found == null ? Double.NaN : found.value();
                    rows.add(place.id(), p, g, columns, at, covered.ofPeople(place.id()), people);
                }
            }
            imports.addAll(columns.imports());
            computed |= columns.isComputed();
            divisor = divisor == null ? under.series() : divisor;
        }

        MeasureNumbers numbers() {
            MeasureSide measure =
                    new MeasureSide(metric, series, span(request.periods()), metric.unit(), files(imports), computed);
            return new MeasureNumbers(rows.table(), measure, divisor);
        }
    }

    private static Denominators denominators(
            Holdings holdings, Series series, Metric metric, Period period, Group group, MeasureRequest request) {
        String own = metric.denominatorId();
        if (own == null) {
            return Denominators.none();
        }
        String id = holdings.namedDenominator(series.id()).orElse(own);
        return Denominators.of(
                holdings, id, period, group, request.level(), request.chosen().get(id));
    }

    private static Denominators residents(Holdings holdings, Period period, MeasureRequest request) {
        return Denominators.of(
                holdings,
                FrameQuery.POPULATION,
                period,
                Group.EVERYONE,
                request.level(),
                request.chosen().get(FrameQuery.POPULATION));
    }

    private List<Place> places(MeasureRequest request) {
        List<Place> level = levels.computeIfAbsent(request.level(), name -> tx.places().ofLevel(name).stream()
                .sorted(Comparator.comparingInt(Place::id))
                .toList());
        Integer only = request.placeId();
        return only == null
                ? level
                : level.stream().filter(place -> place.id() == only).toList();
    }

    private static Period span(List<Period> periods) {
        LocalDate first =
                periods.stream().map(Period::start).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last =
                periods.stream().map(Period::end).max(LocalDate::compareTo).orElse(first);
        return new Period(first, last);
    }

    private List<String> files(Set<Long> imports) {
        List<String> names = new ArrayList<>();
        for (long importId : imports) {
            String name = files.computeIfAbsent(
                    importId,
                    id -> tx.imports().byId(id).map(found -> found.fileName()).orElse(""));
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
