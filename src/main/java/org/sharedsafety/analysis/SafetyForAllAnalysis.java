package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.ReportedShare;
import org.sharedsafety.honesty.ShareSentences;
import org.sharedsafety.honesty.ValueCounts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.MiddleHalf;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.SafetyGauge;
import org.sharedsafety.stats.Benchmark;
import org.sharedsafety.stats.FifthsOfPeople;
import org.sharedsafety.stats.Interval;
import org.sharedsafety.stats.RankedGroups;
import org.sharedsafety.stats.SafetyForAll;
import tech.tablesaw.api.Table;

/**
 * How many people live where a benchmark is already met, and the gap between the best and the worst fifth of the people,
 * year by year.
 *
 * <p>Only for measures with a good side. A place without an interval cannot be told, and its people stay in the count; a
 * place whose residents are not known makes the year not available. The fifths need numbers of six tenths of the people.
 */
public final class SafetyForAllAnalysis {
    private static final String METHOD = "safety-for-all";
    private static final String VERSION = "1";

    /** The gauge; fails for a measure without a good side and where no place has a number. */
    public SafetyGauge analyse(Table table, SafetyForAllRequest request) {
        Metric metric = request.measure().metric();
        if (metric.direction() != Direction.BETTER && metric.direction() != Direction.WORSE) {
            throw WorkbenchException.of("safety.no-direction", metric.id());
        }
        boolean higher = metric.direction() == Direction.BETTER;
        Map<Integer, Place> places = request.places().stream().collect(Collectors.toMap(Place::id, place -> place));
        List<List<PlaceNumber>> years = new ArrayList<>();
        request.periods().forEach(period -> years.add(new ArrayList<>()));
        PlaceNumbers.of(table, metric).stream()
                .filter(number -> places.containsKey(number.place()))
                .forEach(number -> years.get(number.period()).add(number));
        List<PlaceNumber> last = years.get(years.size() - 1);
        MiddleHalf spread = Spread.of(last.stream().map(PlaceNumber::reading).toList());
        Double asked = request.benchmark();
        if (asked == null && spread == null) {
            throw WorkbenchException.of("safety.no-numbers", metric.id());
        }
        double benchmark =
                asked != null ? asked : Objects.requireNonNull(spread).median();
        List<SafetyGauge.Year> gauge = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            gauge.add(new SafetyGauge.Year(
                    request.periods().get(i),
                    people(years.get(i), benchmark, higher),
                    gap(years.get(i), higher),
                    parts(years.get(i), places, benchmark, higher)));
        }
        return new SafetyGauge(
                request.measure(),
                request.level(),
                benchmark,
                asked != null,
                higher,
                gauge,
                sentence(metric, gauge.get(gauge.size() - 1)),
                about(request, last, places));
    }

    private static About about(SafetyForAllRequest request, List<PlaceNumber> last, Map<Integer, Place> places) {
        List<Reading> readings = last.stream().map(PlaceNumber::reading).toList();
        int n = (int) readings.stream().filter(Reading::isUsable).count();
        ViewFacts view = ViewFacts.of(request.facts().over(request.periods()).with(ValueCounts.of(readings)))
                .with(ShownNumbers.places(request.level(), readings), new ViewFact.Ratio());
        return new About(METHOD, VERSION, null, n, DroppedPlaces.of(last, places), Cautions.of(view));
    }

    private static Message sentence(Metric metric, SafetyGauge.Year year) {
        return year.people()
                .found()
                .map(people -> ShareSentences.safetyForAll(
                        metric, people.met() / people.all(), people.notMet() / people.all()))
                .orElseGet(() -> year.people().why().orElseThrow());
    }

    private static Outcome<SafetyGauge.People> people(List<PlaceNumber> year, double benchmark, boolean higher) {
        if (year.stream().anyMatch(number -> number.population() == null)) {
            return Outcome.notAvailable("reason.no-population");
        }
        if (year.stream().noneMatch(number -> number.reading().hasInterval())) {
            return Outcome.notAvailable("reason.no-interval");
        }
        return SafetyForAll.of(
                        year.stream().map(number -> interval(number.reading())).toList(),
                        year.stream()
                                .mapToDouble(number -> Objects.requireNonNull(number.population()))
                                .toArray(),
                        benchmark,
                        higher)
                .map(found -> new SafetyGauge.People(found.met(), found.notMet(), found.cannotTell()));
    }

    /** In which part each place was counted, by the rule of {@link SafetyForAll}. */
    private static List<SafetyGauge.PlacePart> parts(
            List<PlaceNumber> year, Map<Integer, Place> places, double benchmark, boolean higher) {
        return year.stream()
                .map(number -> new SafetyGauge.PlacePart(
                        Objects.requireNonNull(places.get(number.place())),
                        interval(number.reading())
                                .found()
                                .map(interval -> Benchmark.side(interval, benchmark))
                                .filter(side -> side != Benchmark.Side.SIMILAR)
                                .map(side -> (side == Benchmark.Side.HIGHER) == higher
                                        ? SafetyGauge.Answer.MET
                                        : SafetyGauge.Answer.NOT_MET)
                                .orElse(SafetyGauge.Answer.CANNOT_TELL),
                        number.reading(),
                        number.population()))
                .sorted(Comparator.comparing(part -> part.place().name()))
                .toList();
    }

    private static Outcome<Interval> interval(Reading reading) {
        Double lower = reading.lower();
        Double upper = reading.upper();
        return !reading.isUsable() || lower == null || upper == null || upper < lower
                ? Outcome.notAvailable("reason.no-interval")
                : Outcome.of(new Interval(lower, upper));
    }

    /** The worst fifth first. */
    private static Outcome<SafetyGauge.Gap> gap(List<PlaceNumber> year, boolean higher) {
        List<PlaceNumber> known = year.stream()
                .filter(number -> number.reading().isUsable() && number.population() != null && number.population() > 0)
                .toList();
        double all = year.stream()
                .mapToDouble(number -> number.population() == null ? Double.NaN : number.population())
                .sum();
        double told = known.stream()
                .mapToDouble(number -> Objects.requireNonNull(number.population()))
                .sum();
        if (!(told > 0)) {
            return Outcome.notAvailable("reason.no-part-has-number");
        }
        if (told < ReportedShare.REFUSED_BELOW * all) {
            return Outcome.notAvailable("reason.coverage-too-low");
        }
        double[] values = known.stream()
                .mapToDouble(number -> Objects.requireNonNull(number.reading().value()))
                .toArray();
        double[] people = known.stream()
                .mapToDouble(number -> Objects.requireNonNull(number.population()))
                .toArray();
        double[] rank = new double[values.length];
        for (int i = 0; i < rank.length; i++) {
            rank[i] = higher ? values[i] : -values[i];
        }
        return FifthsOfPeople.of(values, new RankedGroups(people, rank))
                .map(fifths -> new SafetyGauge.Gap(
                        fifths.rates().get(0),
                        fifths.rates().get(fifths.rates().size() - 1),
                        fifths.difference(),
                        fifths.ratio()));
    }
}
