package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.result.Outcome;

/**
 * Permutation tests of local statistics: a place keeps its value, its neighbours' values are drawn without replacement
 * from all the other places.
 *
 * <p>Place i draws from random stream (seed, i), so the result does not depend on the threads. A partial Fisher-Yates
 * shuffle swaps as many values as there are neighbours; it goes on from the order it left, which stays uniform.
 * Arrangements within {@code 1e-10 max|z|^2} of the observed value count as at least as large.
 *
 * <p>Source: Anselin 1995.
 */
public final class ConditionalPermutation {
    private static final double TIE = 1e-10;

    private final double[] own;
    private final double[] around;
    private final SpatialWeights w;
    private final int permutations;
    private final long seed;

    private ConditionalPermutation(double[] own, double[] around, SpatialWeights w, int permutations, long seed) {
        if (permutations < 1) {
            throw new IllegalArgumentException("at least one permutation");
        }
        this.own = own;
        this.around = around;
        this.w = w;
        this.permutations = permutations;
        this.seed = seed;
    }

    /** Tests of {@link LocalMoran}, one a place; islands have none. */
    public static Outcome<List<Outcome<PermutationTest>>> univariate(
            double[] x, SpatialWeights w, int permutations, long seed, Parallel parallel) {
        return GlobalMoran.statistic(x, w).map(global -> {
            double[] z = Sums.centred(x);
            return new ConditionalPermutation(z, z, w, permutations, seed).run(parallel);
        });
    }

    /** Tests of {@link BivariateMoran.Local}, one a place; islands have none. */
    public static Outcome<List<Outcome<PermutationTest>>> bivariate(
            double[] x, double[] y, SpatialWeights w, int permutations, long seed, Parallel parallel) {
        return BivariateMoran.of(x, y, w).map(observed -> new ConditionalPermutation(
                        BivariateMoran.scores(x), BivariateMoran.scores(y), w, permutations, seed)
                .run(parallel));
    }

    private List<Outcome<PermutationTest>> run(Parallel parallel) {
        int[] atLeast = new int[own.length];
        double tie = TIE * largest(own) * largest(around);
        parallel.forRanges(own.length, (first, last) -> {
            double[] others = new double[own.length - 1];
            for (int i = first; i < last; i++) {
                atLeast[i] = w.isIsland(i) ? 0 : count(i, others, tie);
            }
        });
        List<Outcome<PermutationTest>> tests = new ArrayList<>();
        for (int i = 0; i < own.length; i++) {
            tests.add(
                    w.isIsland(i)
                            ? Reason.ISLAND.outcome()
                            : Outcome.of(new PermutationTest(permutations, atLeast[i])));
        }
        return tests;
    }

    private int count(int i, double[] others, double tie) {
        System.arraycopy(around, 0, others, 0, i);
        System.arraycopy(around, i + 1, others, i, others.length - i);
        double bound = own[i] * w.lag(around, i) - tie;
        int neighbours = w.degree(i);
        RandomStream stream = RandomStream.of(seed, i);
        int count = 0;
        for (int r = 0; r < permutations; r++) {
            double lag = 0;
            for (int k = 0; k < neighbours; k++) {
                int j = k + stream.nextInt(others.length - k);
                double drawn = others[j];
                others[j] = others[k];
                others[k] = drawn;
                lag += w.weight(i, k) * drawn;
            }
            if (own[i] * lag >= bound) {
                count++;
            }
        }
        return count;
    }

    private static double largest(double[] z) {
        return Arrays.stream(z).map(Math::abs).max().orElse(0);
    }
}
