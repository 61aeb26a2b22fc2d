package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.Correlation;
import org.sharedsafety.stats.ScaledToNeed;
import tech.tablesaw.api.Table;

/**
 * Adds the lines of budgets up by what people said they are for, over time and by place, and sets prevention money
 * beside people in need. Dollars tell nothing of results; what is moved is arithmetic, not a forecast.
 */
public final class InvestmentAnalysis {
    private static final double CONFIDENCE = 0.95;

    /**
     * The money.
     *
     * @param money with the columns of {@link org.sharedsafety.model.result.MeasureColumn}; groups are budget lines
     * @param need of the latest year, or null where none is asked for
     */
    public Investment analyse(Table money, @Nullable Table need, InvestmentRequest request) {
        int latest = request.periods().size() - 1;
        Map<Integer, MoneySums> byYear = new TreeMap<>();
        Map<Integer, MoneySums> byPlace = new HashMap<>();
        Map<String, Double> byLine = new TreeMap<>();
        int numbers = 0;
        for (PlaceNumber number : PlaceNumbers.of(money, request.measure().metric())) {
            Double dollars = number.reading().value();
            if (dollars == null || !number.reading().isUsable()) {
                continue;
            }
            numbers++;
            BudgetTag tag = request.tag(number.group());
            MoneySums year = byYear.computeIfAbsent(number.period(), fresh -> new MoneySums());
            year.add(tag, dollars);
            year.live(number.place(), number.population());
            if (number.period() == latest) {
                MoneySums place = byPlace.computeIfAbsent(number.place(), fresh -> new MoneySums());
                place.add(tag, dollars);
                place.live(number.place(), number.population());
                byLine.merge(request.line(number.group()), dollars, Double::sum);
            }
        }
        List<Investment.Year> years = new ArrayList<>();
        byYear.forEach((at, sums) -> years.add(sums.year(request.periods().get(at))));
        NeedOfPlaces needs = NeedOfPlaces.of(need, request);
        List<Place> spending = request.places().stream()
                .filter(place -> byPlace.containsKey(place.id()))
                .sorted(Comparator.comparing(Place::name))
                .toList();
        Outcome<ScaledToNeed> scaled = scaled(spending, byPlace, needs);
        List<Investment.PlaceMoney> places = new ArrayList<>();
        for (int i = 0; i < spending.size(); i++) {
            int at = i;
            Place place = spending.get(i);
            MoneySums sums = of(byPlace, place);
            double prevention = sums.of(BudgetTag.PREVENTION);
            Outcome<Double> people = needs.people(place.id());
            places.add(new Investment.PlaceMoney(
                    place,
                    sums.total(),
                    sums.people(),
                    sums.perResident(),
                    sums.balance(),
                    prevention,
                    people,
                    needs.ends(place.id()),
                    people.then(n -> n > 0 ? Outcome.of(prevention / n) : Outcome.notAvailable(NeedOfPlaces.UNKNOWN)),
                    scaled.map(found -> found.byNeed().get(at))));
        }
        MoneySums now = byYear.getOrDefault(latest, new MoneySums());
        InvestmentRequest.Move move = request.move();
        return new Investment(
                request.measure(),
                request.level(),
                lines(byLine, request),
                years,
                places,
                request.need(),
                scaled.map(ScaledToNeed::shareToMove),
                rho(spending, byPlace, needs),
                move == null
                        ? null
                        : new Investment.Moved(
                                move.from(),
                                move.to(),
                                move.share(),
                                now.of(move.from()) * move.share(),
                                now.moving(move).year(request.periods().get(latest))),
                now.sentence(request.periods().get(latest)),
                about(request, numbers, spending));
    }

    private static MoneySums of(Map<Integer, MoneySums> byPlace, Place place) {
        return byPlace.getOrDefault(place.id(), new MoneySums());
    }

    private static List<Investment.Line> lines(Map<String, Double> byLine, InvestmentRequest request) {
        return byLine.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(entry -> new Investment.Line(entry.getKey(), request.tags().get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Outcome<ScaledToNeed> scaled(
            List<Place> places, Map<Integer, MoneySums> byPlace, NeedOfPlaces needs) {
        double[] money = new double[places.size()];
        double[] people = new double[places.size()];
        for (int i = 0; i < money.length; i++) {
            Outcome<Double> found = needs.people(places.get(i).id());
            if (found.found().isEmpty()) {
                return found.then(never -> Outcome.notAvailable(NeedOfPlaces.UNKNOWN));
            }
            money[i] = of(byPlace, places.get(i)).of(BudgetTag.PREVENTION);
            people[i] = found.found().orElseThrow();
        }
        return ScaledToNeed.of(money, people);
    }

    /** Spearman's rho of prevention dollars and people in need, both for each resident. */
    private static Outcome<Double> rho(List<Place> places, Map<Integer, MoneySums> byPlace, NeedOfPlaces needs) {
        List<double[]> pairs = new ArrayList<>();
        for (Place place : places) {
            MoneySums sums = of(byPlace, place);
            Double residents = sums.people().found().orElse(null);
            Double people = needs.people(place.id()).found().orElse(null);
            if (residents != null && people != null) {
                pairs.add(new double[] {people / residents, sums.of(BudgetTag.PREVENTION) / residents});
            }
        }
        double[] x = pairs.stream().mapToDouble(pair -> pair[0]).toArray();
        double[] y = pairs.stream().mapToDouble(pair -> pair[1]).toArray();
        return x.length < 5
                ? Outcome.notAvailable("reason.too-few")
                : Correlation.spearman(x, y, CONFIDENCE).map(Correlation::r);
    }

    private static About about(InvestmentRequest request, int numbers, List<Place> spending) {
        List<MeasureFacts> facts = new ArrayList<>();
        facts.add(MeasureFacts.of(request.measure()));
        if (request.need() != null) {
            facts.add(MeasureFacts.of(request.need()));
        }
        ViewFacts view = ViewFacts.of(facts)
                .with(new ViewFact.Places(request.level(), request.places().size(), spending.size(), 0, 0))
                .with(new ViewFact.Money(spending.size()));
        if (request.move() != null) {
            view = view.with(new ViewFact.WhatIf());
        }
        List<Comparison.Dropped> dropped = request.places().stream()
                .filter(place -> !spending.contains(place))
                .map(place -> new Comparison.Dropped(place, Message.of("reason.no-money-lines")))
                .toList();
        return new About("investment-mix", "1", null, numbers, dropped, Cautions.of(view));
    }
}
