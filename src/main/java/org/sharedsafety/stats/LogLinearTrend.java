package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/**
 * Yearly change of a rate in percent, from a straight line through the logarithm of expected counts.
 *
 * <p>Poisson regression {@code ln E(x) = a + b t + ln n} by iteratively reweighted least squares; change
 * {@code 100 (e^b - 1)}. Where Pearson's dispersion is above 1.5 the quasi-Poisson interval (error times root
 * dispersion, t with n - 2) is the one to show. Never across a change of the way of counting. Source: McCullagh and
 * Nelder 1989.
 *
 * @param beta b
 * @param error standard error of b, Poisson
 * @param percent yearly change
 * @param poisson interval of the change, Poisson
 * @param quasi interval of the change, quasi-Poisson
 * @param deviance of the fit
 * @param dispersion Pearson's statistic over n - 2
 */
public record LogLinearTrend(
        double beta,
        double error,
        double percent,
        Interval poisson,
        Interval quasi,
        double deviance,
        double dispersion) {
    /** Fewest points in time. */
    public static final int MIN_POINTS = 5;

    /** Dispersion above which the quasi-Poisson interval is shown. */
    public static final double OVERDISPERSED = 1.5;

    private static final int ROUNDS = 100;

    /**
     * The change over the points in time.
     *
     * @param time such as years, not all the same
     * @param events one count a point, zero allowed
     * @param people exposure a point, above 0; all 1 where there is none
     */
    public static Outcome<LogLinearTrend> of(double[] time, double[] events, double[] people, double confidence) {
        Sums.requirePairs(time, events);
        Sums.requirePairs(time, people);
        if (time.length < MIN_POINTS) {
            return Reason.TOO_FEW.outcome();
        }
        if (!(Sums.sum(events) > 0)) {
            return Reason.COUNT_TOO_SMALL.outcome();
        }
        if (Sums.constant(time)) {
            return Reason.CONSTANT.outcome();
        }
        return fit(Sums.centred(time), events, people, confidence);
    }

    private static Outcome<LogLinearTrend> fit(double[] t, double[] x, double[] n, double confidence) {
        double a = Math.log(Sums.sum(x) / Sums.sum(n));
        double b = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] step = step(t, x, n, a, b);
            a += step[0];
            b += step[1];
            if (Math.abs(step[0]) + Math.abs(step[1]) < 1e-14 * (1 + Math.abs(a))) {
                break;
            }
        }
        if (!Double.isFinite(b)) {
            return Reason.SINGULAR.outcome();
        }
        return Outcome.of(result(t, x, n, a, b, confidence));
    }

    /** Newton's step for (a, b), and the variance of b. */
    private static double[] step(double[] t, double[] x, double[] n, double a, double b) {
        double s0 = 0;
        double s1 = 0;
        double i00 = 0;
        double i01 = 0;
        double i11 = 0;
        for (int i = 0; i < t.length; i++) {
            double mu = n[i] * Math.exp(a + b * t[i]);
            s0 += x[i] - mu;
            s1 += (x[i] - mu) * t[i];
            i00 += mu;
            i01 += mu * t[i];
            i11 += mu * t[i] * t[i];
        }
        double det = i00 * i11 - i01 * i01;
        return new double[] {(i11 * s0 - i01 * s1) / det, (i00 * s1 - i01 * s0) / det, i00 / det};
    }

    private static LogLinearTrend result(double[] t, double[] x, double[] n, double a, double b, double confidence) {
        double error = Math.sqrt(step(t, x, n, a, b)[2]);
        Sums deviance = new Sums();
        Sums pearson = new Sums();
        for (int i = 0; i < t.length; i++) {
            double mu = n[i] * Math.exp(a + b * t[i]);
            deviance.add(2 * ((x[i] > 0 ? x[i] * Math.log(x[i] / mu) : 0) - (x[i] - mu)));
            pearson.add((x[i] - mu) * (x[i] - mu) / mu);
        }
        double degrees = t.length - 2.0;
        double dispersion = pearson.total() / degrees;
        return new LogLinearTrend(
                b,
                error,
                percent(b),
                around(b, Tails.normalQuantile(confidence) * error),
                around(b, Tails.studentQuantile(confidence, degrees) * error * Math.sqrt(dispersion)),
                deviance.total(),
                dispersion);
    }

    private static Interval around(double b, double half) {
        return new Interval(percent(b - half), percent(b + half));
    }

    private static double percent(double b) {
        return 100 * Math.expm1(b);
    }

    /** The interval to show: quasi-Poisson where the counts vary more than chance, else Poisson. */
    public Interval interval() {
        return dispersion > OVERDISPERSED ? quasi : poisson;
    }
}
