package org.sharedsafety.analysis;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.ShareSentences;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.model.result.Outcome;

/** Adds money up by what it is for, with the residents of the places that it is spent in. */
final class MoneySums {
    private static final String NO_SIDES = "reason.no-tagged-money";
    private static final String NO_POPULATION = "reason.no-population";

    private final Map<BudgetTag, Double> byTag = new EnumMap<>(BudgetTag.class);
    private final Map<Integer, Double> residents = new HashMap<>();
    private boolean residentsKnown = true;
    private double untagged;

    void add(@Nullable BudgetTag tag, double dollars) {
        if (tag == null) {
            untagged += dollars;
        } else {
            byTag.merge(tag, dollars, Double::sum);
        }
    }

    /** The people of a place that has money; counted once however many lines it has. */
    void live(int place, @Nullable Double people) {
        if (people == null) {
            residentsKnown = false;
        } else {
            residents.put(place, people);
        }
    }

    double of(BudgetTag tag) {
        return byTag.getOrDefault(tag, 0.0);
    }

    double total() {
        return untagged
                + byTag.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    Outcome<Double> people() {
        double all =
                residents.values().stream().mapToDouble(Double::doubleValue).sum();
        return residentsKnown && all > 0 ? Outcome.of(all) : Outcome.notAvailable(NO_POPULATION);
    }

    Outcome<Double> perResident() {
        return people().map(people -> total() / people);
    }

    /** (upstream - response) / (upstream + response); not available where neither has money. */
    Outcome<Double> balance() {
        double upstream = side(BudgetTag.Side.UPSTREAM);
        double response = side(BudgetTag.Side.RESPONSE);
        return upstream + response > 0
                ? Outcome.of((upstream - response) / (upstream + response))
                : Outcome.notAvailable(NO_SIDES);
    }

    private double side(BudgetTag.Side side) {
        return byTag.entrySet().stream()
                .filter(entry -> entry.getKey().side() == side)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** What went to prevent and to heal, and what to respond, out of all money that is tagged for safety. */
    Message sentence(Period period) {
        double safety = byTag.entrySet().stream()
                .filter(entry -> entry.getKey() != BudgetTag.OTHER)
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return safety > 0
                ? ShareSentences.investment(
                        period.text(), side(BudgetTag.Side.UPSTREAM) / safety, side(BudgetTag.Side.RESPONSE) / safety)
                : Message.of(NO_SIDES);
    }

    Investment.Year year(Period period) {
        double total = total();
        Map<BudgetTag, Investment.Part> parts = new EnumMap<>(BudgetTag.class);
        byTag.forEach((tag, dollars) -> parts.put(
                tag,
                new Investment.Part(
                        dollars, total > 0 ? dollars / total : 0, people().map(people -> dollars / people))));
        return new Investment.Year(period, total, untagged, parts, balance());
    }

    /** The same money after a part of one purpose went to another. */
    MoneySums moving(InvestmentRequest.Move move) {
        MoneySums after = new MoneySums();
        after.byTag.putAll(byTag);
        after.residents.putAll(residents);
        after.residentsKnown = residentsKnown;
        after.untagged = untagged;
        double moved = of(move.from()) * move.share();
        after.byTag.merge(move.from(), -moved, Double::sum);
        after.byTag.merge(move.to(), moved, Double::sum);
        return after;
    }
}
