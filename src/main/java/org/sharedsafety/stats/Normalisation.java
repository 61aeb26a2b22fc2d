package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.Locale;
import org.sharedsafety.model.result.Outcome;

/**
 * How values of one indicator are brought to a scale that others share; missing values (NaN) stay missing.
 *
 * <p>Min-max {@code 100 (x - min) / (max - min)}, the same from 1 to 100 (for geometric means), z-score with n - 1,
 * mid-rank, percentile {@code 100 (rank - 0.5) / n}. Source: OECD and JRC, Handbook on Constructing Composite
 * Indicators, 2008.
 */
public enum Normalisation {
    MINMAX,
    MINMAX1_100,
    ZSCORE,
    RANK,
    PERCENTILE;

    /** The name in tables. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The values on the scale, high being good.
     *
     * @param x one value a place, NaN where missing
     * @param higherIsBetter false turns the indicator around first
     * @return not available for an indicator that is the same everywhere
     */
    public Outcome<double[]> of(double[] x, boolean higherIsBetter) {
        double[] present = present(x, higherIsBetter);
        if (present.length < 2 || Sums.constant(present)) {
            return Reason.CONSTANT.outcome();
        }
        double[] scaled = scale(present);
        double[] all = new double[x.length];
        int k = 0;
        for (int i = 0; i < x.length; i++) {
            all[i] = Double.isNaN(x[i]) ? Double.NaN : scaled[k++];
        }
        return Outcome.of(all);
    }

    private static double[] present(double[] x, boolean higherIsBetter) {
        double[] present = new double[x.length];
        int n = 0;
        for (double v : x) {
            if (!Double.isNaN(v)) {
                present[n++] = higherIsBetter ? v : -v;
            }
        }
        return Arrays.copyOf(present, n);
    }

    private double[] scale(double[] x) {
        return switch (this) {
            case MINMAX -> minMax(x, 0, 100);
            case MINMAX1_100 -> minMax(x, 1, 99);
            case ZSCORE -> zScore(x);
            case RANK -> Ranks.mid(x);
            case PERCENTILE -> percentile(Ranks.mid(x));
        };
    }

    private static double[] minMax(double[] x, double from, double span) {
        double min = Arrays.stream(x).min().orElseThrow();
        double max = Arrays.stream(x).max().orElseThrow();
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = from + span * (x[i] - min) / (max - min);
        }
        return y;
    }

    private static double[] zScore(double[] x) {
        double[] z = Sums.centred(x);
        double deviation = Math.sqrt(Sums.dot(z, z) / (z.length - 1));
        for (int i = 0; i < z.length; i++) {
            z[i] /= deviation;
        }
        return z;
    }

    private static double[] percentile(double[] ranks) {
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = (ranks[i] - 0.5) / ranks.length * 100;
        }
        return ranks;
    }
}
