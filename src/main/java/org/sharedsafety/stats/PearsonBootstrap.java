package org.sharedsafety.stats;

import java.util.Arrays;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.result.Outcome;

/**
 * Intervals of Pearson's r by drawing places again with replacement.
 *
 * <p>Percentile limits (type 6 quantiles, as R {@code boot}) and the bias-corrected accelerated ones. A draw in which a
 * variable is constant is drawn again and counted. The places are taken as independent of their neighbours, which has to
 * be said beside the result. Source: Efron 1987; Davison and Hinkley 1997.
 *
 * @param r of the data
 * @param percentile limits
 * @param accelerated limits, bias-corrected
 * @param rounds how many draws
 * @param redrawn draws that were constant
 */
public record PearsonBootstrap(double r, Interval percentile, Interval accelerated, int rounds, long redrawn) {

    /**
     * Draws {@code rounds} times; the same for every number of threads, because each draw has its own stream.
     *
     * @return not available for fewer than 10 places or where r is not
     */
    public static Outcome<PearsonBootstrap> of(
            double[] x, double[] y, double confidence, int rounds, long seed, Parallel parallel) {
        Sums.requirePairs(x, y);
        if (x.length < Correlation.MIN_FOR_INFERENCE) {
            return Reason.TOO_FEW.outcome();
        }
        return Correlation.coefficient(x, y).map(r -> draw(r, x, y, confidence, rounds, seed, parallel));
    }

    private static PearsonBootstrap draw(
            double r, double[] x, double[] y, double confidence, int rounds, long seed, Parallel parallel) {
        double[] zx = Sums.centred(x);
        double[] zy = Sums.centred(y);
        double[] drawn = new double[rounds];
        long[] again = new long[rounds];
        parallel.forRanges(rounds, (from, to) -> {
            for (int b = from; b < to; b++) {
                RandomStream stream = RandomStream.of(seed, b);
                drawn[b] = one(zx, zy, stream);
                while (Double.isNaN(drawn[b])) {
                    again[b]++;
                    drawn[b] = one(zx, zy, stream);
                }
            }
        });
        Arrays.sort(drawn);
        double tail = (1 - confidence) / 2;
        return new PearsonBootstrap(
                r,
                new Interval(quantile(drawn, tail), quantile(drawn, 1 - tail)),
                accelerated(r, x, y, drawn, tail),
                rounds,
                Arrays.stream(again).sum());
    }

    private static double one(double[] x, double[] y, RandomStream stream) {
        int n = x.length;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double syy = 0;
        double sxy = 0;
        for (int k = 0; k < n; k++) {
            int i = stream.nextInt(n);
            double a = x[i];
            double b = y[i];
            sx += a;
            sy += b;
            sxx += a * a;
            syy += b * b;
            sxy += a * b;
        }
        double vx = sxx - sx * sx / n;
        double vy = syy - sy * sy / n;
        return vx > 0 && vy > 0 ? (sxy - sx * sy / n) / Math.sqrt(vx * vy) : Double.NaN;
    }

    private static Interval accelerated(double r, double[] x, double[] y, double[] drawn, double tail) {
        int below = 0;
        while (below < drawn.length && drawn[below] < r) {
            below++;
        }
        double bias = Tails.normalQuantileBelow((double) below / drawn.length);
        double[] left = Correlation.leavingOut(x, y);
        // The empirical influence of a place is n-1 times what leaving it out takes away.
        double mean = Sums.mean(left);
        double cubes = 0;
        double squares = 0;
        for (double without : left) {
            double influence = mean - without;
            cubes += influence * influence * influence;
            squares += influence * influence;
        }
        double acceleration = cubes / (6 * Math.pow(squares, 1.5));
        double z = Tails.normalQuantile(1 - 2 * tail);
        return new Interval(
                quantile(drawn, adjusted(bias, -z, acceleration)), quantile(drawn, adjusted(bias, z, acceleration)));
    }

    private static double adjusted(double bias, double z, double acceleration) {
        return Tails.normalBelow(bias + (bias + z) / (1 - acceleration * (bias + z)));
    }

    /** Type 6: position p (n + 1), between the two values around it. */
    private static double quantile(double[] ascending, double p) {
        double position = p * (ascending.length + 1);
        int low = (int) Math.floor(position);
        if (low < 1) {
            return ascending[0];
        }
        if (low >= ascending.length) {
            return ascending[ascending.length - 1];
        }
        return ascending[low - 1] + (position - low) * (ascending[low] - ascending[low - 1]);
    }
}
