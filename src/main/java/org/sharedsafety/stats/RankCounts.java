package org.sharedsafety.stats;

import java.util.Arrays;
import org.sharedsafety.job.Parallel;

/**
 * The ranks of one place over many rounds, by how often it had each; their quantiles are read off without sorting them.
 *
 * <p>Quantiles are of type 1: the smallest rank with at least the share p of the rounds at or below it.
 */
final class RankCounts {
    /** Places whose ranks are gathered at once: their ranks of a round lie in one line of the processor's cache. */
    private static final int TOGETHER = 16;

    private final int[] counts;
    private int[] own = new int[0];
    private int least;
    private int most;
    private long sum;

    private RankCounts(int places) {
        counts = new int[places + 1];
    }

    /** What is done with the ranks of one place. */
    interface Reader {
        void read(int place, RankCounts counts);
    }

    /**
     * Hands the ranks of each place to a reader, in several threads; the counts are another place's after that.
     *
     * @param ranks one row a round, one column a place, from 0 to the number of places
     */
    static void read(int[][] ranks, int places, Parallel parallel, Reader reader) {
        parallel.forRanges((places + TOGETHER - 1) / TOGETHER, (first, last) -> {
            RankCounts counts = new RankCounts(places);
            int[][] gathered = new int[TOGETHER][ranks.length];
            for (int block = first; block < last; block++) {
                int from = block * TOGETHER;
                int to = Math.min(places, from + TOGETHER);
                gather(ranks, from, to, gathered);
                for (int place = from; place < to; place++) {
                    counts.count(gathered[place - from]);
                    reader.read(place, counts);
                }
            }
        });
    }

    private static void gather(int[][] ranks, int from, int to, int[][] gathered) {
        for (int r = 0; r < ranks.length; r++) {
            int[] round = ranks[r];
            for (int place = from; place < to; place++) {
                gathered[place - from][r] = round[place];
            }
        }
    }

    /** The ranks of one place alone. */
    static RankCounts of(int[] own, int places) {
        RankCounts counts = new RankCounts(places);
        counts.count(own);
        return counts;
    }

    private void count(int[] ranks) {
        if (own.length > 0) {
            Arrays.fill(counts, least, most + 1, 0);
        }
        own = ranks;
        least = counts.length;
        most = 0;
        sum = 0;
        for (int rank : ranks) {
            counts[rank]++;
            sum += rank;
            least = Math.min(least, rank);
            most = Math.max(most, rank);
        }
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    double mean() {
        return (double) sum / own.length;
    }

    /** The middle rank, or the mean of the two in the middle. */
    double median() {
        int n = own.length;
        return n % 2 == 1 ? at(n / 2) : (at(n / 2 - 1) + at(n / 2)) / 2.0;
    }

    /** The quantile of type 1. */
    int quantile(double p) {
        return at(Math.max(0, (int) Math.ceil(p * own.length - 1e-9) - 1));
    }

    /** The rank at a position of all of them in order. */
    private int at(int position) {
        int rank = least;
        for (int below = counts[rank]; below <= position; below += counts[rank]) {
            rank++;
        }
        return rank;
    }
}
