package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
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
        return of(List.of(x), y, permutations, seed, parallel).get(0);
    }

    /**
     * The test of each of many measures with the same y, which is put into each random order once for all of them. Each p
     * is the one that its measure has alone.
     *
     * @param measures one value a place, the places of y
     */
    public static List<Outcome<CorrelationPermutation>> of(
            List<double[]> measures, double[] y, int permutations, long seed, Parallel parallel) {
        List<Outcome<Double>> observed =
                measures.stream().map(x -> Correlation.coefficient(x, y)).toList();
        double[][] rows = IntStream.range(0, measures.size())
                .filter(j -> observed.get(j).found().isPresent())
                .mapToObj(j -> unit(measures.get(j)))
                .toArray(double[][]::new);
        if (rows.length == 0) {
            return observed.stream()
                    .map(none -> none.map(r -> new CorrelationPermutation(1, permutations, seed)))
                    .toList();
        }
        Iterator<double[]> drawn = List.of(ShuffleBlocks.products(rows, unit(y), permutations, seed, parallel))
                .iterator();
        return observed.stream()
                .map(outcome -> outcome.map(r -> p(drawn.next(), r, permutations, seed)))
                .toList();
    }

    private static CorrelationPermutation p(double[] drawn, double r, int permutations, long seed) {
        double bound = Math.abs(r) - TIE;
        int extreme = 0;
        for (double each : drawn) {
            extreme += Math.abs(each) >= bound ? 1 : 0;
        }
        return new CorrelationPermutation((extreme + 1.0) / (permutations + 1.0), permutations, seed);
    }

    private static double[] unit(double[] x) {
        double[] z = Sums.centred(x);
        double length = Math.sqrt(Sums.dot(z, z));
        return Arrays.stream(z).map(v -> v / length).toArray();
    }
}
