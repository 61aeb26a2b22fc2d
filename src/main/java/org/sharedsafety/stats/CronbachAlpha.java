package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.result.Outcome;

/**
 * How far indicators measure one thing.
 *
 * <p>Raw {@code k/(k-1) (1 - sum var / var of sum)}; standardised {@code k r / (1 + (k-1) r)} with r the mean
 * correlation. An index that is made of different things need not have a high value. Source: Cronbach 1951.
 *
 * @param raw from covariances
 * @param standardised from correlations
 * @param rawWithout raw value without each indicator
 */
public record CronbachAlpha(double raw, double standardised, List<Outcome<Double>> rawWithout) {
    public CronbachAlpha {
        rawWithout = List.copyOf(rawWithout);
    }

    /**
     * Alpha of indicators on a common scale, without missing values.
     *
     * @param x one row an indicator
     */
    public static Outcome<CronbachAlpha> of(double[][] x) {
        if (x.length < 2) {
            return Reason.TOO_FEW.outcome();
        }
        for (double[] row : x) {
            Sums.requireFinite(row);
            if (Sums.constant(row)) {
                return Reason.CONSTANT.outcome();
            }
        }
        int k = x.length;
        Sums correlations = new Sums();
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < a; b++) {
                Correlation.coefficient(x[a], x[b]).found().ifPresent(correlations::add);
            }
        }
        double mean = correlations.total() / (k * (k - 1) / 2.0);
        List<Outcome<Double>> without = new ArrayList<>();
        for (int left = 0; left < k; left++) {
            without.add(k > 2 ? Outcome.of(raw(x, left)) : Reason.TOO_FEW.outcome());
        }
        return Outcome.of(new CronbachAlpha(raw(x, -1), k * mean / (1 + (k - 1) * mean), without));
    }

    private static double raw(double[][] x, int left) {
        double[] sum = new double[x[0].length];
        double variances = 0;
        int k = 0;
        for (int j = 0; j < x.length; j++) {
            if (j != left) {
                k++;
                variances += variance(x[j]);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += x[j][i];
                }
            }
        }
        return k / (k - 1.0) * (1 - variances / variance(sum));
    }

    private static double variance(double[] x) {
        double[] z = Sums.centred(x);
        return Sums.dot(z, z) / (x.length - 1);
    }
}
