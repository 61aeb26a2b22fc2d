package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.ValueCounts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.MiddleHalf;
import org.sharedsafety.model.result.Ranking;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.privacy.SmallCounts;
import org.sharedsafety.stats.RankInterval;
import org.sharedsafety.stats.UncertainValue;
import tech.tablesaw.api.Table;

/**
 * Ranks of places by one measure with their intervals; a place of whose number it is not known how sure it is has no
 * rank.
 */
public final class RankingAnalysis {
    private static final String METHOD = "ranking";
    private static final String VERSION = "1";
    private static final double WIDTH = 2 * 1.959963984540054;

    private final Parallel parallel;
    private final SmallCounts small = new SmallCounts(SmallCounts.USUAL);

    public RankingAnalysis(Parallel parallel) {
        this.parallel = parallel;
    }

    /** The ranks; no rows where no place has a number with an interval, and fails where none has a number. */
    public Ranking analyse(Table table, RankingRequest request) {
        Metric metric = request.measure().metric();
        Map<Integer, Place> places = request.places().stream().collect(Collectors.toMap(Place::id, place -> place));
        List<PlaceNumber> ranked = new ArrayList<>();
        List<PlaceNumber> all = new ArrayList<>();
        List<Comparison.Dropped> dropped = new ArrayList<>();
        List<Ranking.Unranked> unranked = new ArrayList<>();
        for (PlaceNumber number : numbers(table, request)) {
            Place place = places.get(number.place());
            if (place == null) {
                continue;
            }
            all.add(number);
            if (number.reading().isUsable() && number.reading().hasInterval()) {
                ranked.add(number);
            } else {
                unranked.add(new Ranking.Unranked(place, number.reading(), small.hides(number.reading(), metric)));
                dropped.add(new Comparison.Dropped(
                        place,
                        number.reading().isUsable()
                                ? Message.of("reason.no-interval")
                                : DroppedPlaces.why(number.reading())));
            }
        }
        List<Reading> readings = ranked.stream().map(PlaceNumber::reading).toList();
        // Where of no number it is known how sure it is, the numbers stand beside each other without ranks.
        MiddleHalf spread = Spread.of(
                readings.isEmpty() ? all.stream().map(PlaceNumber::reading).toList() : readings);
        if (spread == null) {
            throw WorkbenchException.of("ranking.no-intervals", metric.id());
        }
        if (ranked.isEmpty()) {
            dropped.removeIf(each -> each.why().equals(Message.of("reason.no-interval")));
        }
        List<RankInterval> ranks = readings.isEmpty()
                ? List.of()
                : RankInterval.of(
                        readings.stream()
                                .map(reading -> uncertain(metric, reading))
                                .toList(),
                        true,
                        request.rounds(),
                        request.seed(),
                        parallel);
        List<Ranking.Row> rows = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            RankInterval rank = ranks.get(i);
            rows.add(new Ranking.Row(
                    Objects.requireNonNull(places.get(ranked.get(i).place())),
                    readings.get(i),
                    rank.rank(),
                    rank.low(),
                    rank.high(),
                    small.hides(readings.get(i), metric)));
        }
        rows.sort(Comparator.comparing((Ranking.Row row) -> row.place().name())
                .thenComparing(row -> row.place().code()));
        return new Ranking(
                request.measure(),
                request.level(),
                request.group(),
                rows,
                unranked,
                request.ages() == null ? null : request.ages().standard().name(),
                request.rounds(),
                spread,
                new About(METHOD, VERSION, request.seed(), spread.n(), dropped, findings(request, all, rows)));
    }

    private static List<PlaceNumber> numbers(Table table, RankingRequest request) {
        Metric metric = request.measure().metric();
        List<PlaceNumber> numbers = PlaceNumbers.of(table, metric);
        RankingRequest.Ages ages = request.ages();
        return ages == null ? numbers : AgeStandardised.of(numbers, metric, ages.bands(), ages.standard());
    }

    private static UncertainValue uncertain(Metric metric, Reading reading) {
        double value = Objects.requireNonNull(reading.value());
        if (new CountInterval(metric).tells(reading)) {
            double count = Objects.requireNonNull(reading.numerator());
            double outOf = Objects.requireNonNull(reading.denominator());
            return metric.unit().equals("percent") && count <= outOf
                    ? new UncertainValue.Share(count, outOf)
                    : new UncertainValue.Rate(count, outOf);
        }
        double width = Objects.requireNonNull(reading.upper()) - Objects.requireNonNull(reading.lower());
        return new UncertainValue.Estimated(
                value / metric.multiplier(), Math.max(0, width) / WIDTH / metric.multiplier());
    }

    private static List<Finding> findings(RankingRequest request, List<PlaceNumber> all, List<Ranking.Row> rows) {
        List<Reading> readings = all.stream().map(PlaceNumber::reading).toList();
        ViewFacts view = ViewFacts.of(request.facts()
                        .over(List.of(request.measure().period()))
                        .with(ValueCounts.of(readings)))
                .with(ShownNumbers.places(request.level(), readings), order(rows));
        return Cautions.of(view);
    }

    /** Two places, one right behind the other, whose order cannot be told: those of the middle of the ranks first. */
    private static ViewFact.Ranking order(List<Ranking.Row> rows) {
        List<Ranking.Row> byRank =
                rows.stream().sorted(Comparator.comparingInt(Ranking.Row::rank)).toList();
        int middle = byRank.size() / 2;
        for (int away = 0; away < byRank.size(); away++) {
            int i = away % 2 == 0 ? middle + away / 2 : middle - (away + 1) / 2;
            if (i >= 1 && i < byRank.size() && byRank.get(i).overlaps(byRank.get(i - 1))) {
                return new ViewFact.Ranking(
                        byRank.get(i - 1).place().name(), byRank.get(i).place().name());
            }
        }
        return new ViewFact.Ranking(null, null);
    }
}
