package org.sharedsafety.stats;

import java.util.Arrays;

/** Ranks from 1, ties sharing the mean of their places. */
public final class Ranks {
    private Ranks() {}

    /** Mid-ranks of {@code x}: the smallest is 1, equal values get the mean of the ranks they span. */
    public static double[] mid(double[] x) {
        int n = x.length;
        double[] negative = new double[n];
        for (int i = 0; i < n; i++) {
            negative[i] = -x[i];
        }
        DescendingRanks order = new DescendingRanks(n);
        int[] fromTop = new int[n];
        int[] fromBottom = new int[n];
        order.rank(x, fromTop);
        order.rank(negative, fromBottom);
        double[] ranks = new double[n];
        for (int i = 0; i < n; i++) {
            ranks[i] = (fromBottom[i] + n + 1 - fromTop[i]) / 2.0;
        }
        return ranks;
    }

    /** Indices of {@code x} in ascending order, equal values in row order. */
    static int[] ascending(double[] x) {
        double[] sorted = sorted(x);
        int[] taken = new int[x.length];
        int[] order = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            int first = firstNotBelow(sorted, x[i]);
            order[first + taken[first]++] = i;
        }
        return order;
    }

    /** The values in ascending order, with one zero. */
    private static double[] sorted(double[] x) {
        double[] sorted = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            sorted[i] = x[i] + 0.0;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private static int firstNotBelow(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Double.compare(sorted[middle], value + 0.0) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
