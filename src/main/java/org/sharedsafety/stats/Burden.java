package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * A group's share of all events beside its share of all people.
 *
 * <p>{@code ratio = (x / X) / (n / N)}; the interval is Wilson's of the share of events over the share of people. Events
 * whose group is not known are left out and have to be said; people who are harmed more than once make the interval too
 * narrow. Source: Wilson 1927 for the interval.
 *
 * @param events share of all events, 0 to 1
 * @param people share of all people, 0 to 1
 * @param ratio of the two
 * @param interval of the ratio
 */
public record Burden(double events, double people, double ratio, Interval interval) {

    /**
     * The burden of a group.
     *
     * @param events of the group
     * @param allEvents of all groups that are known
     */
    public static Outcome<Burden> of(
            double events, double allEvents, double people, double allPeople, double confidence) {
        if (!(people > 0 && allPeople >= people)) {
            return Reason.NO_DENOMINATOR.outcome();
        }
        if (!(allEvents > 0)) {
            return Reason.COUNT_TOO_SMALL.outcome();
        }
        double share = people / allPeople;
        return wilson(events, allEvents, confidence)
                .map(found ->
                        new Burden(events / allEvents, share, events / allEvents / share, found.times(1 / share)));
    }

    /** Wilson's interval, also for a count that was apportioned and is not whole. */
    private static Outcome<Interval> wilson(double x, double n, double confidence) {
        if (x < 0 || x > n) {
            return Reason.INVALID_INPUT.outcome();
        }
        double z = Tails.normalQuantile(confidence);
        double centre = 2 * x + z * z;
        double half = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
        double below = 2 * (n + z * z);
        return Outcome.of(new Interval(Math.max(0, (centre - half) / below), Math.min(1, (centre + half) / below)));
    }
}
