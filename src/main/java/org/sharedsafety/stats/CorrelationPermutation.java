package org.sharedsafety.stats;

import java.util.Arrays;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.result.Outcome;

/**
 * Permutation p of Pearson's r, two-sided: {@code (#|r*| >= |r| + 1) / (R + 1)}.
 *
 * <p>It still takes the places as independent. Orders with {@code |r*|} within 1e-10 of {@code |r|} count as ties.
 *
 * @param p in (0, 1]
 * @param permutations R
 * @param seed of the random orders
 */
public record CorrelationPermutation(double p, int permutations, long seed) {
    private static final double TIE = 1e-10;

    /** The test with y put into {@code permutations} random orders; the same for any number of threads. */
    public static Outcome<CorrelationPermutation> of(
            double[] x, double[] y, int permutations, long seed, Parallel parallel) {
        return Correlation.coefficient(x, y).map(r -> {
            double[] zx = unit(x);
            double[] zy = unit(y);
            double[] drawn =
                    ShuffleBlocks.statistics(zy, permutations, seed, parallel, order -> Math.abs(product(zx, order)));
            int extreme = ShuffleBlocks.atLeast(drawn, Math.abs(r) - TIE);
            return new CorrelationPermutation((extreme + 1.0) / (permutations + 1.0), permutations, seed);
        });
    }

    private static double[] unit(double[] x) {
        double[] z = Sums.centred(x);
        double length = Math.sqrt(Sums.dot(z, z));
        return Arrays.stream(z).map(v -> v / length).toArray();
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
