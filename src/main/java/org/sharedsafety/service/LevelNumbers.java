package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Series;
import org.sharedsafety.query.CoverageQuery;
import org.sharedsafety.query.CoverageQuery.Extent;
import org.sharedsafety.query.MeasureNumbers;
import org.sharedsafety.query.MeasureQuery;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.store.Transaction;

/**
 * The latest numbers of all measures of a level, everyone and every place: what the profiles of all its places are held
 * against, read once for all of them.
 *
 * @param level of geography
 * @param held by id of the measure
 * @param places that exist in the latest period, under names that a person can tell them by
 * @param latest the latest period of any measure
 */
record LevelNumbers(String level, Map<String, Held> held, List<Place> places, Period latest) {

    /** What there is of a measure: the data set with most numbers in its latest period, the oldest of equals. */
    record Held(Series series, List<Period> periods, MeasureNumbers numbers) {
        Period latest() {
            return periods.get(periods.size() - 1);
        }
    }

    /** Reads the numbers of a level. */
    static LevelNumbers read(Transaction tx, Map<String, Metric> metrics, String level) {
        Map<Integer, List<Extent>> bySeries = new TreeMap<>();
        for (Extent extent : new CoverageQuery(tx).extents()) {
            if (extent.group().equals(Group.EVERYONE) && extent.level().equals(level) && extent.withValue() > 0) {
                bySeries.computeIfAbsent(extent.series().id(), id -> new ArrayList<>())
                        .add(extent);
            }
        }
        Map<String, Chosen> chosen = new LinkedHashMap<>();
        for (List<Extent> extents : bySeries.values()) {
            Chosen one = Chosen.of(extents);
            chosen.merge(one.series.metricId(), one, (a, b) -> b.values > a.values ? b : a);
        }
        MeasureQuery query = new MeasureQuery(tx, metrics);
        Map<String, Held> held = new LinkedHashMap<>();
        chosen.forEach((id, one) -> held.put(
                id,
                new Held(
                        one.series,
                        one.periods,
                        query.read(MeasureRequest.ofLevel(one.series.id(), List.of(one.latest()), level)))));
        Period latest = held.values().stream()
                .map(Held::latest)
                .max(Comparator.naturalOrder())
                .orElse(Period.ofYear(1));
        List<Place> places = tx.places().ofLevel(level).stream()
                .filter(place -> place.existsIn(latest))
                .toList();
        return new LevelNumbers(level, held, PlaceLabels.of(tx).of(places), latest);
    }

    private record Chosen(Series series, List<Period> periods, long values) {
        static Chosen of(List<Extent> extents) {
            Series series = extents.get(0).series();
            List<Period> periods = MeasureChooser.periods(extents, series);
            Period latest = periods.get(periods.size() - 1);
            long values = extents.stream()
                    .filter(extent -> extent.period().equals(latest))
                    .mapToLong(Extent::withValue)
                    .max()
                    .orElse(0);
            return new Chosen(series, periods, values);
        }

        Period latest() {
            return periods.get(periods.size() - 1);
        }
    }
}
