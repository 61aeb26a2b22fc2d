package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.stats.EventConcentration;

/** How few people half of a harm falls on. */
final class PlaceConcentration {
    private static final double HALF = 0.5;
    private static final int FEWEST = 2;

    private PlaceConcentration() {}

    /** Whether a number is a count and the people it is about. */
    static boolean isCounted(Reading reading) {
        Double count = reading.numerator();
        Double outOf = reading.denominator();
        return reading.isUsable() && count != null && count >= 0 && outOf != null && outOf > 0;
    }

    static double count(PlaceNumber number) {
        return Objects.requireNonNull(number.reading().numerator());
    }

    static double people(PlaceNumber number) {
        return Objects.requireNonNull(number.reading().denominator());
    }

    /** The concentration over places that each have a count and people. */
    static Outcome<BurdenByGroup.Concentration> of(List<PlaceNumber> places, Map<Integer, Place> known) {
        double events = places.stream().mapToDouble(PlaceConcentration::count).sum();
        double people = places.stream().mapToDouble(PlaceConcentration::people).sum();
        if (places.size() < FEWEST) {
            return Outcome.notAvailable("reason.too-few");
        }
        if (!(events > 0)) {
            return Outcome.notAvailable("reason.count-too-small");
        }
        List<PlaceNumber> order = places.stream()
                .sorted(Comparator.comparingDouble((PlaceNumber number) -> count(number) / people(number))
                        .reversed()
                        .thenComparing(PlaceNumber::place))
                .toList();
        double heldEvents = 0;
        double heldPeople = 0;
        int taken = 0;
        double half = 0;
        while (heldEvents < HALF * events) {
            PlaceNumber next = order.get(taken);
            half = heldPeople + people(next) * (HALF * events - heldEvents) / count(next);
            heldEvents += count(next);
            heldPeople += people(next);
            taken++;
        }
        double halfShare = half / people;
        int whole = taken;
        List<Place> held = order.subList(0, taken).stream()
                .map(number -> known.get(number.place()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Place::name).thenComparing(Place::code))
                .toList();
        double eventShare = heldEvents / events;
        double peopleShare = heldPeople / people;
        return EventConcentration.gini(
                        places.stream().mapToDouble(PlaceConcentration::count).toArray(),
                        places.stream().mapToDouble(PlaceConcentration::people).toArray())
                .map(gini -> new BurdenByGroup.Concentration(
                        halfShare,
                        whole,
                        places.size(),
                        eventShare,
                        peopleShare,
                        gini,
                        held,
                        curve(order, events, people)));
    }

    /** The points of the curve, the first at the origin. */
    private static List<BurdenByGroup.Point> curve(List<PlaceNumber> order, double events, double people) {
        List<BurdenByGroup.Point> curve = new ArrayList<>();
        curve.add(new BurdenByGroup.Point(0, 0));
        double heldEvents = 0;
        double heldPeople = 0;
        for (PlaceNumber number : order) {
            heldEvents += count(number);
            heldPeople += people(number);
            curve.add(new BurdenByGroup.Point(heldPeople / people, heldEvents / events));
        }
        return curve;
    }
}
