package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * The rate a place would have if its people were as old as those of a standard population.
 *
 * <p>{@code DSR = sum w_i x_i / n_i / sum w_i}; Dobson's limits
 * {@code DSR + sqrt(Var / O) (O_L - O)} with Byar's limits of all events O and
 * {@code Var = sum w_i^2 x_i / n_i^2 / (sum w_i)^2}; a negative limit is 0. Sources: Dobson, Kuulasmaa, Eberle and
 * Scherer 1991; PHEindicatormethods 2.1 {@code calculate_dsr}, from which also the rule that fewer than ten events give
 * no rate.
 *
 * @param value events per {@code multiplier} people
 * @param interval in the same unit
 * @param events of all bands
 * @param people of all bands
 */
public record DirectlyStandardisedRate(double value, Interval interval, double events, double people) {
    /** Fewest events of all bands together. */
    public static final int MIN_EVENTS = 10;

    /**
     * The rate over bands of age.
     *
     * @param events one count a band
     * @param people one population a band
     * @param standard one weight a band, such as people of the standard population
     * @return not available for fewer than ten events, or where a band with weight has no people
     */
    public static Outcome<DirectlyStandardisedRate> of(
            double[] events, double[] people, double[] standard, double multiplier, double confidence) {
        return of(events, events, people, standard, multiplier, confidence);
    }

    /**
     * The rate where the same people meet several events, which therefore do not come one by one: in the variance the
     * events of a band become {@code sum f^2 x_f}, with x_f the people who met f. Source: PHEindicatormethods 2.1
     * {@code calculate_dsr} with {@code independent_events = FALSE}.
     *
     * @param persons one row for 1, 2, 3 … events, one number of people a band
     */
    public static Outcome<DirectlyStandardisedRate> ofPersons(
            double[][] persons, double[] people, double[] standard, double multiplier, double confidence) {
        double[] events = new double[people.length];
        double[] squares = new double[people.length];
        for (int f = 1; f <= persons.length; f++) {
            Sums.requirePairs(persons[f - 1], people);
            for (int i = 0; i < people.length; i++) {
                events[i] += f * persons[f - 1][i];
                squares[i] += (double) f * f * persons[f - 1][i];
            }
        }
        return of(events, squares, people, standard, multiplier, confidence);
    }

    private static Outcome<DirectlyStandardisedRate> of(
            double[] events,
            double[] variances,
            double[] people,
            double[] standard,
            double multiplier,
            double confidence) {
        Sums.requirePairs(events, people);
        Sums.requirePairs(events, standard);
        for (int i = 0; i < events.length; i++) {
            if (!(people[i] > 0) && standard[i] > 0) {
                return Reason.NO_DENOMINATOR.outcome();
            }
        }
        double all = Sums.sum(events);
        if (all < MIN_EVENTS) {
            return Reason.COUNT_TOO_SMALL.outcome();
        }
        Sums rate = new Sums();
        Sums variance = new Sums();
        for (int i = 0; i < events.length; i++) {
            if (standard[i] > 0) {
                rate.add(standard[i] * events[i] / people[i]);
                variance.add(standard[i] * standard[i] * variances[i] / (people[i] * people[i]));
            }
        }
        double weights = Sums.sum(standard);
        double value = rate.total() / weights;
        double scale = Math.sqrt(variance.total() / (weights * weights) / all);
        double upper = value + scale * (PoissonCount.byarUpper(all, confidence) - all);
        return PoissonCount.byarLower(all, confidence)
                .map(limit -> new DirectlyStandardisedRate(
                        value * multiplier,
                        new Interval(Math.max(0, value + scale * (limit - all)), upper).times(multiplier),
                        all,
                        Sums.sum(people)));
    }
}
