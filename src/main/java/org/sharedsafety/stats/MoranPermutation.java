package org.sharedsafety.stats;

import java.util.Arrays;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.result.Outcome;

/**
 * Permutation test of global Moran's I: the values put down on the places at random.
 *
 * <p>Arrangements within 1e-10 of the observed I count as at least as large.
 *
 * @param test how many arrangements reach the observed I
 * @param mean of I over the arrangements
 * @param standardDeviation of I over the arrangements
 */
public record MoranPermutation(PermutationTest test, double mean, double standardDeviation) {
    private static final double TIE = 1e-10;

    /** The test of {@code x}; the same for any number of threads. */
    public static Outcome<MoranPermutation> univariate(
            double[] x, SpatialWeights w, int permutations, long seed, Parallel parallel) {
        return GlobalMoran.statistic(x, w).map(observed -> {
            double[] z = Sums.centred(x);
            double scale = (w.size() - w.islands()) / Moments.of(w).s0() / Sums.dot(z, z);
            double[] drawn = ShuffleBlocks.quadratic(z, w, permutations, seed, parallel);
            Arrays.setAll(drawn, r -> scale * drawn[r]);
            return summary(drawn, observed);
        });
    }

    /** The test of x here against y around; only y is moved. */
    public static Outcome<MoranPermutation> bivariate(
            double[] x, double[] y, SpatialWeights w, int permutations, long seed, Parallel parallel) {
        return BivariateMoran.of(x, y, w).map(observed -> {
            double[] zx = BivariateMoran.scores(x);
            double[] drawn = ShuffleBlocks.products(
                    new double[][] {aroundOthers(zx, w)}, BivariateMoran.scores(y), permutations, seed, parallel)[0];
            Arrays.setAll(drawn, r -> drawn[r] / (zx.length - 1));
            return summary(drawn, observed.i());
        });
    }

    /** What the value of each place counts in {@code zx' W zy}: the weighted sum of x at the places it lies around. */
    private static double[] aroundOthers(double[] zx, SpatialWeights w) {
        double[] counts = new double[zx.length];
        for (int i = 0; i < zx.length; i++) {
            for (int k = 0; k < w.degree(i); k++) {
                counts[w.neighbour(i, k)] += zx[i] * w.weight(i, k);
            }
        }
        return counts;
    }

    private static MoranPermutation summary(double[] drawn, double observed) {
        double mean = Sums.mean(drawn);
        double spread =
                Math.sqrt(Arrays.stream(drawn).map(v -> (v - mean) * (v - mean)).sum() / (drawn.length - 1));
        int atLeast = ShuffleBlocks.atLeast(drawn, observed - TIE);
        return new MoranPermutation(new PermutationTest(drawn.length, atLeast), mean, spread);
    }
}
