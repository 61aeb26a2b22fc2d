package org.sharedsafety.stats;

import java.util.stream.IntStream;

/** Ranks from 1, ties sharing the mean of their places. */
public final class Ranks {
    private Ranks() {}

    /** Mid-ranks of {@code x}: the smallest is 1, equal values get the mean of the ranks they span. */
    public static double[] mid(double[] x) {
        int[] order = ascending(x);
        double[] ranks = new double[x.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to + 1 < order.length && x[order[to + 1]] == x[order[from]]) {
                to++;
            }
            for (int i = from; i <= to; i++) {
                ranks[order[i]] = (from + to) / 2.0 + 1;
            }
            from = to + 1;
        }
        return ranks;
    }

    /** Indices of {@code x} in ascending order, equal values in row order. */
    static int[] ascending(double[] x) {
        return IntStream.range(0, x.length)
                .boxed()
                .sorted((a, b) -> Double.compare(x[a] + 0.0, x[b] + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Weighted mid-ranks: the weight of all smaller values and half the weight of the value's own ties.
     *
     * @param weights {@code >= 0}, as many as values
     */
    public static double[] weighted(double[] x, double[] weights) {
        int[] order = ascending(x);
        double[] ranks = new double[x.length];
        double below = 0;
        int from = 0;
        while (from < order.length) {
            int to = from;
            double tied = weights[order[from]];
            while (to + 1 < order.length && x[order[to + 1]] == x[order[from]]) {
                to++;
                tied += weights[order[to]];
            }
            for (int i = from; i <= to; i++) {
                ranks[order[i]] = below + tied / 2;
            }
            below += tied;
            from = to + 1;
        }
        return ranks;
    }
}
