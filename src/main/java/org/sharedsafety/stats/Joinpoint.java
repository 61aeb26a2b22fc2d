package org.sharedsafety.stats;

import java.util.Arrays;
import org.sharedsafety.model.result.Outcome;

/**
 * One change of slope at most, tried at every observed time: a rough look, not the programme of that name.
 *
 * <p>Poisson log-linear with a hinge {@code max(0, t - k)}, k from the third time to the third from the end; no change of
 * slope against one by {@code deviance + 2 ln n} against {@code deviance + 4 ln n}. Fewer than 10 times: not available.
 * Source: Lerman 1980 (grid search); Schwarz 1978. No view shows it yet.
 *
 * @param straight deviance without a change
 * @param bent deviance with the best one
 * @param at time of the best one
 * @param before yearly change before it in percent
 * @param after yearly change after it
 * @param n times
 */
public record Joinpoint(double straight, double bent, double at, double before, double after, int n) {
    /** Fewest times. */
    public static final int MIN_POINTS = 10;

    private static final int KEPT = 2;

    /** The best change over the points in time, which ascend. */
    public static Outcome<Joinpoint> of(double[] time, double[] events, double[] people) {
        Sums.requirePairs(time, events);
        Sums.requirePairs(time, people);
        int n = time.length;
        if (n < MIN_POINTS) {
            return Reason.TOO_FEW.outcome();
        }
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        double[] t = Sums.centred(time);
        return PoissonRegression.of(events, people, Double.POSITIVE_INFINITY, ones, t)
                .then(line -> {
                    double straight = line.deviance(events);
                    Outcome<Joinpoint> best = Reason.SINGULAR.outcome();
                    double least = Double.POSITIVE_INFINITY;
                    for (int k = KEPT; k < n - KEPT; k++) {
                        double knot = t[k];
                        double[] hinge =
                                Arrays.stream(t).map(v -> Math.max(0, v - knot)).toArray();
                        Outcome<PoissonRegression> fit =
                                PoissonRegression.of(events, people, Double.POSITIVE_INFINITY, ones, t, hinge);
                        double deviance =
                                fit.found().map(m -> m.deviance(events)).orElse(Double.POSITIVE_INFINITY);
                        if (deviance < least) {
                            least = deviance;
                            double own = deviance;
                            double at = time[k];
                            best = fit.map(m -> new Joinpoint(
                                    straight,
                                    own,
                                    at,
                                    100 * Math.expm1(m.coefficient(1)),
                                    100 * Math.expm1(m.coefficient(1) + m.coefficient(2)),
                                    n));
                        }
                    }
                    return best;
                });
    }

    /** Criterion without a change of slope: two numbers are estimated. */
    public double straightCriterion() {
        return straight + 2 * Math.log(n);
    }

    /** Criterion with one: four numbers. */
    public double bentCriterion() {
        return bent + 4 * Math.log(n);
    }

    /** Changes of slope that the criterion prefers, 0 or 1. */
    public int selected() {
        return bentCriterion() < straightCriterion() ? 1 : 0;
    }
}
