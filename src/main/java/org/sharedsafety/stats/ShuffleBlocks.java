package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.sharedsafety.job.Parallel;

/**
 * Values of a statistic under random orders of its input, in blocks that each have a random stream of their own.
 *
 * <p>Block b draws from stream (seed, b), whichever thread runs it, so the values do not depend on the threads.
 */
final class ShuffleBlocks {
    private static final int BLOCK = 64;

    /** Orders that are held at once. */
    private static final int TOGETHER = 8;

    private ShuffleBlocks() {}

    /** The statistic of {@code permutations} random orders of {@code values}. */
    static double[] statistics(
            double[] values, int permutations, long seed, Parallel parallel, ToDoubleFunction<double[]> statistic) {
        if (permutations < 1) {
            throw new IllegalArgumentException("at least one permutation");
        }
        double[] results = new double[permutations];
        int blocks = (permutations + BLOCK - 1) / BLOCK;
        parallel.forRanges(blocks, (first, last) -> {
            for (int block = first; block < last; block++) {
                RandomStream stream = RandomStream.of(seed, block);
                double[] order = values.clone();
                int end = Math.min(permutations, (block + 1) * BLOCK);
                for (int r = block * BLOCK; r < end; r++) {
                    stream.shuffle(order);
                    results[r] = statistic.applyAsDouble(order);
                }
            }
        });
        return results;
    }

    /** {@code z' W z} of {@code permutations} random orders z of {@code values}: the orders of {@link #statistics}. */
    static double[] quadratic(double[] values, SpatialWeights w, int permutations, long seed, Parallel parallel) {
        if (permutations < 1) {
            throw new IllegalArgumentException("at least one permutation");
        }
        NeighbourPairs pairs = new NeighbourPairs(w);
        double[] results = new double[permutations];
        int blocks = (permutations + BLOCK - 1) / BLOCK;
        parallel.forRanges(blocks, (first, last) -> {
            double[] room = pairs.room();
            for (int block = first; block < last; block++) {
                RandomStream stream = RandomStream.of(seed, block);
                double[] order = values.clone();
                int end = Math.min(permutations, (block + 1) * BLOCK);
                for (int r = block * BLOCK; r < end; r += NeighbourPairs.TOGETHER) {
                    int count = Math.min(NeighbourPairs.TOGETHER, end - r);
                    for (int k = 0; k < count; k++) {
                        stream.shuffle(order);
                        NeighbourPairs.put(order, room, k);
                    }
                    System.arraycopy(pairs.sums(room), 0, results, r, count);
                }
            }
        });
        return results;
    }

    /**
     * The sums of products of each row with {@code permutations} random orders of {@code values}, one row a row: every order
     * is made once for all rows, and is the one that {@link #statistics} makes.
     *
     * @param rows each as long as the values
     */
    static double[][] products(double[][] rows, double[] values, int permutations, long seed, Parallel parallel) {
        if (permutations < 1) {
            throw new IllegalArgumentException("at least one permutation");
        }
        double[][] products = new double[rows.length][permutations];
        int blocks = (permutations + BLOCK - 1) / BLOCK;
        parallel.forRanges(blocks, (first, last) -> {
            double[][] orders = new double[TOGETHER][values.length];
            for (int block = first; block < last; block++) {
                RandomStream stream = RandomStream.of(seed, block);
                double[] order = values.clone();
                int end = Math.min(permutations, (block + 1) * BLOCK);
                for (int r = block * BLOCK; r < end; r += TOGETHER) {
                    int count = Math.min(TOGETHER, end - r);
                    for (int k = 0; k < count; k++) {
                        stream.shuffle(order);
                        System.arraycopy(order, 0, orders[k], 0, order.length);
                    }
                    CrossProducts.of(rows, orders, count, products, r);
                }
            }
        });
        return products;
    }

    /** How many values are at least {@code bound}. */
    static int atLeast(double[] values, double bound) {
        return (int) Arrays.stream(values).filter(v -> v >= bound).count();
    }
}
