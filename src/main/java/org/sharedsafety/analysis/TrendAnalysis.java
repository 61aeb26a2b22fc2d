package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ReportedShare;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.stats.Reliability;
import tech.tablesaw.api.Table;

/**
 * One measure over time, in one place or in all places of a level together.
 *
 * <p>A break in the way of counting cuts the series: nothing is computed across it. The whole of a level is made by the
 * measure's own rule of rolling up.
 */
public final class TrendAnalysis {
    private static final String METHOD = "trend";
    private static final String VERSION = "1";

    /**
     * The trend.
     *
     * @param table the columns of {@link org.sharedsafety.model.result.MeasureColumn} for all places of the level, all
     *     periods asked for and one group
     */
    public Trend analyse(Table table, TrendRequest request) {
        return analyse(table, request, false);
    }

    /** The trend of the counts of a rate; numbers whose counts are not known are missing in it. */
    public Trend analyseCounts(Table table, TrendRequest request) {
        return analyse(table, request, true);
    }

    /** Whether every number of a trend has a count that could be shown in its place. */
    public static boolean hasCounts(Trend trend) {
        Counted counted = new Counted(trend.measure().metric());
        List<Reading> usable = trend.points().stream()
                .map(Trend.Point::reading)
                .filter(Reading::isUsable)
                .toList();
        return !usable.isEmpty() && usable.stream().allMatch(counted::tells);
    }

    private Trend analyse(Table table, TrendRequest request, boolean counts) {
        Counted counted = new Counted(request.measure().metric());
        Metric metric = request.measure().metric();
        Metric shown = counts ? counted.counts() : metric;
        List<List<PlaceNumber>> byPeriod = new ArrayList<>();
        request.periods().forEach(period -> byPeriod.add(new ArrayList<>()));
        Map<Integer, Place> places = request.places().stream().collect(Collectors.toMap(Place::id, place -> place));
        PlaceNumbers.of(table, metric).stream()
                .filter(row -> places.containsKey(row.place()))
                .forEach(row -> byPeriod.get(row.period()).add(row));
        List<PeriodNumber> numbers = new ArrayList<>();
        for (int p = 0; p < byPeriod.size(); p++) {
            PeriodNumber number = number(metric, request.periods().get(p), byPeriod.get(p), request);
            numbers.add(counts ? counted.of(number) : number);
        }
        List<SeriesBreak> breaks = numbers.isEmpty()
                ? List.of()
                : Stretches.within(request.breaks(), request.measure().period());
        List<Integer> stretch = Stretches.of(numbers, breaks);
        List<Trend.Point> points = new ArrayList<>();
        Map<Integer, List<PeriodNumber>> stretches = new TreeMap<>();
        for (int p = 0; p < numbers.size(); p++) {
            PeriodNumber number = numbers.get(p);
            stretches.computeIfAbsent(stretch.get(p), key -> new ArrayList<>()).add(number);
            points.add(new Trend.Point(
                    number.period(),
                    number.reading(),
                    reliability(shown, number.reading()),
                    number.coverage(),
                    stretch.get(p),
                    counts
                            ? null
                            : Spread.of(byPeriod.get(p).stream()
                                    .map(PlaceNumber::reading)
                                    .toList())));
        }
        List<Trend.Segment> segments = new ArrayList<>();
        List<Trend.Pooled> pooled = new ArrayList<>();
        Trend.Change change = StretchTrend.none("status.not_available");
        MeasureFacts facts = ShownNumbers.facts(
                request.known(),
                request.periods(),
                numbers.stream().map(PeriodNumber::reading).toList(),
                leastCovered(numbers));
        Message sentence = null;
        List<PeriodNumber> latest = List.of();
        for (List<PeriodNumber> each : stretches.values()) {
            latest = each;
            StretchTrend trend = new StretchTrend(shown, each);
            segments.add(trend.segment());
            pooled.addAll(YearsTogether.of(shown, each, request.pool()));
            change = trend.change(facts);
            sentence = trend.sentence(facts, request);
        }
        int n = (int) numbers.stream().filter(PeriodNumber::isUsable).count();
        return new Trend(
                counts ? counted.side(request.measure()) : request.measure(),
                request.level(),
                request.group(),
                request.place(),
                points,
                breaks,
                segments,
                pooled,
                change,
                latest.isEmpty()
                        ? Outcome.notAvailable("reason.too-few-numbers", TrendRequest.BASELINE)
                        : EarlyWarnings.of(shown, latest, request.places().size(), request.baseline()),
                new ShockYears(facts, request).of(numbers, stretch),
                new About(
                        METHOD,
                        VERSION,
                        null,
                        n,
                        dropped(byPeriod, places, request),
                        findings(facts, change, request),
                        sentence));
    }

    private static List<Finding> findings(MeasureFacts facts, Trend.Change change, TrendRequest request) {
        Period from = change.from();
        Period to = change.to();
        ViewFacts view = ViewFacts.of(facts).with(request.known().facts());
        return Cautions.of(from == null || to == null ? view : view.with(new ViewFact.Change(from, to)));
    }

    /** The smallest share covered among the numbers that are shown, or null where none is known. */
    private static @Nullable ReportedShare leastCovered(List<PeriodNumber> numbers) {
        return numbers.stream()
                .filter(PeriodNumber::isUsable)
                .map(PeriodNumber::coverage)
                .filter(Objects::nonNull)
                .min(Double::compare)
                .map(ReportedShare::of)
                .orElse(null);
    }

    private static PeriodNumber number(Metric metric, Period period, List<PlaceNumber> rows, TrendRequest request) {
        Place place = request.place();
        if (place == null || request.isWhole()) {
            RollUpRule.Whole whole = new RollUpRule(metric).of(rows);
            return new PeriodNumber(period, whole.reading(), whole.covered());
        }
        return rows.stream()
                .filter(row -> row.place() == place.id())
                .findFirst()
                .map(row -> new PeriodNumber(period, row.reading(), row.coverage()))
                .orElse(new PeriodNumber(
                        period, Reading.missing(Status.NOT_APPLICABLE, Message.of("reason.place-not-there")), null));
    }

    /** The class of reliability of a count, or null where no count is known. */
    static @Nullable String reliability(Metric metric, Reading reading) {
        Double count = reading.numerator();
        return count == null || !new CountInterval(metric).tells(reading)
                ? null
                : Reliability.of(count).token();
    }

    /** For the whole of a level: the places without a number in the latest period. */
    private static List<Comparison.Dropped> dropped(
            List<List<PlaceNumber>> byPeriod, Map<Integer, Place> places, TrendRequest request) {
        if (!request.isWhole() || byPeriod.isEmpty()) {
            return List.of();
        }
        return DroppedPlaces.of(byPeriod.get(byPeriod.size() - 1), places);
    }
}
