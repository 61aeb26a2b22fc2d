package org.sharedsafety.stats;

import java.util.Arrays;
import org.sharedsafety.model.result.Outcome;

/**
 * Upper bound of a weekly count from the same weeks of earlier years (Farrington's method without trend).
 *
 * <p>Quasi-Poisson mean of the {@code 2w + 1} weeks around the same week of {@code b} years; weeks whose standardised
 * Anscombe residual exceeds a threshold are weighted down by its square and the mean is taken again; the bound is
 * {@code (m^(2/3) + z sqrt(4/9 m^(1/3) (phi + v)))^(3/2)} with phi the dispersion, at least 1, and v the variance of ln m.
 * Sources: Farrington, Andrews, Beale and Catchpole 1996; Noufaily and others 2013; agrees with surveillance 1.20
 * {@code farringtonFlexible}. No view shows it yet.
 */
public final class FarringtonBound {
    private final int years;
    private final int halfWindow;
    private final int weeksOfYear;
    private final double threshold;

    /**
     * The settings.
     *
     * @param years b
     * @param halfWindow w
     * @param weeksOfYear 52
     * @param threshold of the residuals that are weighted down
     */
    public FarringtonBound(int years, int halfWindow, int weeksOfYear, double threshold) {
        this.years = years;
        this.halfWindow = halfWindow;
        this.weeksOfYear = weeksOfYear;
        this.threshold = threshold;
    }

    /** The bound at a position; not available where earlier years are not there or hold no event. */
    public Outcome<Double> at(double[] counts, int position, double alpha) {
        int first = position - years * weeksOfYear - halfWindow;
        if (first < 0 || position > counts.length) {
            return Reason.TOO_FEW.outcome();
        }
        double[] x = history(counts, position);
        double[] weights = new double[x.length];
        Arrays.fill(weights, 1);
        double mean = mean(x, weights);
        if (!(mean > 0)) {
            return Reason.COUNT_TOO_SMALL.outcome();
        }
        weights = weights(x, mean, dispersion(x, weights, mean));
        mean = mean(x, weights);
        double phi = dispersion(x, weights, mean);
        double spread = phi + phi / (Sums.sum(weights) * mean);
        double deviation = Math.sqrt(4.0 / 9 * Math.cbrt(mean) * spread);
        double z = Tails.normalQuantile(1 - 2 * alpha);
        return Outcome.of(Math.pow(Math.pow(mean, 2.0 / 3) + z * deviation, 1.5));
    }

    private double[] history(double[] counts, int position) {
        int window = 2 * halfWindow + 1;
        double[] x = new double[years * window];
        for (int year = 0; year < years; year++) {
            int from = position - (year + 1) * weeksOfYear - halfWindow;
            System.arraycopy(counts, from, x, year * window, window);
        }
        return x;
    }

    private static double mean(double[] x, double[] weights) {
        return Sums.dot(x, weights) / Sums.sum(weights);
    }

    private static double dispersion(double[] x, double[] weights, double mean) {
        double pearson = 0;
        for (int i = 0; i < x.length; i++) {
            pearson += weights[i] * (x[i] - mean) * (x[i] - mean) / mean;
        }
        return Math.max(1, pearson / (x.length - 1));
    }

    /** Weights that sum to the number of weeks. */
    private double[] weights(double[] x, double mean, double phi) {
        double leverage = 1.0 / x.length;
        double[] weights = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double anscombe = 1.5
                    * (Math.pow(x[i], 2.0 / 3) * Math.pow(mean, -1.0 / 6) - Math.sqrt(mean))
                    / Math.sqrt(phi * (1 - leverage));
            weights[i] = anscombe > threshold ? 1 / (anscombe * anscombe) : 1;
        }
        double scale = x.length / Sums.sum(weights);
        return Arrays.stream(weights).map(w -> w * scale).toArray();
    }
}
