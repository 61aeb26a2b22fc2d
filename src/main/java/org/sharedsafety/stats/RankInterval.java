package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.job.Parallel;

/**
 * The rank of a place by one measure, and how far chance alone could move it.
 *
 * <p>Each place's value is drawn at random as its uncertainty says, all places are ranked in each round; the interval is
 * from the 5 % to the 95 % quantile (type 1) of a place's ranks. Ties share the smallest rank. Places without an interval
 * have no rank and are not passed in. Source: Marshall and Spiegelhalter 1998; Goldstein and Spiegelhalter 1996.
 *
 * @param rank by the values themselves, 1 first
 * @param low 5 % quantile of the drawn ranks
 * @param high 95 % quantile
 */
public record RankInterval(int rank, int low, int high) {
    /** Draws that the views make. */
    public static final int ROUNDS = 2_000;

    private static final double TAIL = 0.05;

    /** Whether two places cannot be told apart: their intervals share a rank. */
    public boolean overlaps(RankInterval other) {
        return low <= other.high && other.low <= high;
    }

    /**
     * The ranks of places; the same for any number of threads.
     *
     * @param highFirst whether the highest value has rank 1
     */
    public static List<RankInterval> of(
            List<? extends UncertainValue> values, boolean highFirst, int rounds, long seed, Parallel parallel) {
        int n = values.size();
        double sign = highFirst ? 1 : -1;
        double[][] drawn = new double[rounds][n];
        parallel.forRanges(n, (from, to) -> {
            for (int i = from; i < to; i++) {
                double[] own = UncertainValue.drawn(values.get(i), rounds, RandomStream.of(seed, i));
                for (int r = 0; r < rounds; r++) {
                    drawn[r][i] = sign * own[r];
                }
            }
        });
        int[][] ranks = new int[rounds][n];
        parallel.forRanges(rounds, (from, to) -> {
            DescendingRanks order = new DescendingRanks(n);
            for (int r = from; r < to; r++) {
                order.rank(drawn[r], ranks[r]);
            }
        });
        int[] low = new int[n];
        int[] high = new int[n];
        RankCounts.read(ranks, n, parallel, (place, counts) -> {
            low[place] = counts.quantile(TAIL);
            high[place] = counts.quantile(1 - TAIL);
        });
        int[] own = CompositeIndex.ranks(
                values.stream().mapToDouble(v -> sign * v.centre()).toArray());
        List<RankInterval> intervals = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            intervals.add(new RankInterval(own[i], low[i], high[i]));
        }
        return intervals;
    }
}
