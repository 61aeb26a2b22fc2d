package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/** How unevenly events are spread over places. Sources: Lorenz 1905; Gini 1912. */
public final class EventConcentration {
    private EventConcentration() {}

    /**
     * Share of all events in the top share of places by count, {@code ceil(top n)} places.
     *
     * @param top share of places, from 0 to 1
     */
    public static Outcome<Double> share(double[] events, double top) {
        Sums.requireFinite(events);
        double all = Sums.sum(events);
        if (!(all > 0)) {
            return Reason.COUNT_TOO_SMALL.outcome();
        }
        int[] order = Ranks.ascending(events);
        // The tenth part of 30 places is 3: rounding up must not see 3.0000000000000004.
        int places = (int) Math.ceil(top * events.length - 1e-9);
        Sums held = new Sums();
        for (int k = 0; k < places; k++) {
            held.add(events[order[order.length - 1 - k]]);
        }
        return Outcome.of(held.total() / all);
    }

    /** Gini index of the Lorenz curve of events over people, places in the order of their rate: 0 even, towards 1 uneven. */
    public static Outcome<Double> gini(double[] events, double[] people) {
        Sums.requirePairs(events, people);
        double allEvents = Sums.sum(events);
        double allPeople = Sums.sum(people);
        if (!(allEvents > 0 && allPeople > 0)) {
            return Reason.NO_DENOMINATOR.outcome();
        }
        double[] rate = new double[events.length];
        for (int i = 0; i < rate.length; i++) {
            rate[i] = events[i] / people[i];
        }
        Sums area = new Sums();
        double curve = 0;
        for (int i : Ranks.ascending(rate)) {
            double next = curve + events[i] / allEvents;
            area.add(people[i] / allPeople * (curve + next));
            curve = next;
        }
        return Outcome.of(1 - area.total());
    }
}
