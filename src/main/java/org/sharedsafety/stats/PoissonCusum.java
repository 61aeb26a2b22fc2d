package org.sharedsafety.stats;

import java.util.Arrays;
import org.sharedsafety.model.result.Outcome;

/**
 * Cumulative sum of counts above what is usual, for small rises that last.
 *
 * <p>{@code S_t = max(0, S_(t-1) + x_t - k)}, {@code k = m + sqrt(m)/2}, alarm above {@code h = 4 sqrt(m)} with m the mean
 * of the first counts; not set back after an alarm. Source: Page 1954; Lucas 1985. No view shows it yet.
 *
 * @param reference k
 * @param limit h
 * @param sums one a count from the first after the baseline
 */
public record PoissonCusum(double reference, double limit, java.util.List<Double> sums) {
    public PoissonCusum {
        sums = java.util.List.copyOf(sums);
    }

    /** The sums after a baseline of so many counts. */
    public static Outcome<PoissonCusum> of(double[] counts, int baseline) {
        Sums.requireFinite(counts);
        if (baseline < 1 || counts.length <= baseline) {
            return Reason.TOO_FEW.outcome();
        }
        double mean = Sums.mean(Arrays.copyOf(counts, baseline));
        double reference = mean + Math.sqrt(mean) / 2;
        Double[] sums = new Double[counts.length - baseline];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum = Math.max(0, sum + counts[baseline + i] - reference);
            sums[i] = sum;
        }
        return Outcome.of(new PoissonCusum(reference, 4 * Math.sqrt(mean), java.util.List.of(sums)));
    }
}
