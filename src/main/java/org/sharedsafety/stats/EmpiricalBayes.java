package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.sharedsafety.model.result.Outcome;

/**
 * Rates drawn towards their mean, the more the fewer people they rest on: for maps only.
 *
 * <p>Global: {@code b = sum x / sum n}, {@code s2 = sum n_i (r_i - b)^2 / sum n}, {@code a = s2 - b / mean n}, not below
 * 0; {@code EB_i = b + (r_i - b) a / (a + b / n_i)}. Where a is 0 every place shows the mean, which has to be said.
 * Spatial: the same from place i and its neighbours, with the mean of that neighbourhood. Source: Marshall 1991;
 * GeoDa's variance (the neighbourhood's own mean) for the spatial form; Assuncao and Reis 1999 for the standardised
 * rates.
 *
 * @param mean b
 * @param variance a, floored at 0
 * @param rates one a place, events a person
 * @param collapsed whether a was negative and every rate is the mean
 */
public record EmpiricalBayes(double mean, double variance, List<Double> rates, boolean collapsed) {
    public EmpiricalBayes {
        rates = List.copyOf(rates);
    }

    /**
     * All places drawn towards the overall rate.
     *
     * @param events one count a place
     * @param people one population a place, all above 0
     * @return not available where a place has no people
     */
    public static Outcome<EmpiricalBayes> global(double[] events, double[] people) {
        if (hasNobody(events, people)) {
            return Reason.NO_DENOMINATOR.outcome();
        }
        Prior prior = Prior.of(events, people, all(events.length));
        double[] rates = new double[events.length];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = prior.drawn(events[i] / people[i], people[i]);
        }
        return Outcome.of(new EmpiricalBayes(prior.mean, prior.variance, list(rates), prior.raw < 0));
    }

    /** Around which means the variance of a neighbourhood is taken. */
    public enum Variance {
        /** The mean of the neighbourhood itself, as GeoDa and PySAL do: what the views take. */
        OWN_MEAN,
        /** Each neighbour's own neighbourhood mean, as spdep {@code EBlocal} does. */
        NEIGHBOUR_MEANS
    }

    /**
     * Each place drawn towards the rate of itself and its neighbours; an island keeps its own rate.
     *
     * @param w any weights; only who is whose neighbour counts
     */
    public static Outcome<List<Double>> spatial(double[] events, double[] people, SpatialWeights w) {
        return spatial(events, people, w, Variance.OWN_MEAN);
    }

    /** The same with a choice of the variance. */
    public static Outcome<List<Double>> spatial(double[] events, double[] people, SpatialWeights w, Variance variance) {
        if (hasNobody(events, people)) {
            return Reason.NO_DENOMINATOR.outcome();
        }
        double[] means = new double[events.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = Prior.rate(events, people, around(i, w));
        }
        double[] rates = new double[events.length];
        for (int i = 0; i < rates.length; i++) {
            double rate = events[i] / people[i];
            double own = means[i];
            Prior prior =
                    Prior.of(events, people, around(i, w), own, j -> variance == Variance.OWN_MEAN ? own : means[j]);
            rates[i] = w.isIsland(i) ? rate : prior.drawn(rate, people[i]);
        }
        return Outcome.of(list(rates));
    }

    /**
     * Rates less the mean in units of their own chance error, {@code (r_i - b) / sqrt(a + b / n_i)}: what goes into
     * Moran's I instead of raw rates.
     *
     * @return not available where a place has no people or nothing happened anywhere
     */
    public static Outcome<double[]> standardised(double[] events, double[] people) {
        if (hasNobody(events, people)) {
            return Reason.NO_DENOMINATOR.outcome();
        }
        Prior prior = Prior.of(events, people, all(events.length));
        if (prior.mean == 0) {
            return Reason.CONSTANT.outcome();
        }
        double[] z = new double[events.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = (events[i] / people[i] - prior.mean) / Math.sqrt(prior.variance + prior.mean / people[i]);
        }
        return Outcome.of(z);
    }

    private record Prior(double mean, double raw, double variance) {
        static Prior of(double[] events, double[] people, int[] places) {
            double b = rate(events, people, places);
            return of(events, people, places, b, j -> b);
        }

        static double rate(double[] events, double[] people, int[] places) {
            Sums x = new Sums();
            Sums n = new Sums();
            for (int i : places) {
                x.add(events[i]);
                n.add(people[i]);
            }
            return x.total() / n.total();
        }

        static Prior of(double[] events, double[] people, int[] places, double b, IntToDoubleFunction centre) {
            Sums n = new Sums();
            Sums squares = new Sums();
            for (int i : places) {
                double from = events[i] / people[i] - centre.applyAsDouble(i);
                n.add(people[i]);
                squares.add(people[i] * from * from);
            }
            double a = squares.total() / n.total() - b / (n.total() / places.length);
            return new Prior(b, a, Math.max(0, a));
        }

        double drawn(double rate, double people) {
            return mean == 0 ? 0 : mean + (rate - mean) * variance / (variance + mean / people);
        }
    }

    private static boolean hasNobody(double[] events, double[] people) {
        Sums.requirePairs(events, people);
        for (double n : people) {
            if (!(n > 0)) {
                return true;
            }
        }
        return people.length == 0;
    }

    private static int[] all(int n) {
        return IntStream.range(0, n).toArray();
    }

    private static int[] around(int i, SpatialWeights w) {
        int[] places = new int[w.degree(i) + 1];
        places[0] = i;
        for (int k = 0; k < w.degree(i); k++) {
            places[k + 1] = w.neighbour(i, k);
        }
        return places;
    }

    private static List<Double> list(double[] rates) {
        return Arrays.stream(rates).boxed().toList();
    }
}
