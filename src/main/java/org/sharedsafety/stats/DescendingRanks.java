package org.sharedsafety.stats;

import java.util.Arrays;

/**
 * Ranks of scores, 1 the highest, ties sharing the smallest; made for many rounds over the same places.
 *
 * <p>Scores are dealt into as many buckets as there are places, by their distance from the highest, so that most buckets
 * hold one or two of them; a score's rank is one more than the scores in the buckets before its own and the larger ones in
 * it. Expected time is linear. A full bucket is sorted, so that far outliers cost no more than a sort. The arrays are used
 * again in the next round; not for several threads at once.
 */
final class DescendingRanks {
    /** Scores of a bucket that are compared one by one. */
    private static final int FEW = 16;

    private final int[] bucket;
    private final int[] end;
    private final double[] dealt;

    /** For rounds of so many scores. */
    DescendingRanks(int places) {
        bucket = new int[places];
        end = new int[places + 1];
        dealt = new double[places];
    }

    /** Writes the ranks of the scores, 0 for a place without one (NaN). */
    void rank(double[] scores, int[] ranks) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            if (score < least) {
                least = score;
            }
            if (score > most) {
                most = score;
            }
        }
        double scale = (end.length - 2) / (most - least);
        if (scale > 0 && scale < Double.POSITIVE_INFINITY) {
            deal(scores, most, scale);
            sortFullBuckets();
            for (int i = 0; i < ranks.length; i++) {
                int own = bucket[i];
                ranks[i] = own < 0 ? 0 : 1 + before(scores[i], own == 0 ? 0 : end[own - 1], end[own]);
            }
        } else {
            bySorting(scores, ranks);
        }
    }

    /** Larger scores: all up to the bucket, and those in it. */
    private int before(double score, int from, int to) {
        if (to - from > FEW) {
            return firstNotLarger(score, from, to);
        }
        int larger = from;
        for (int k = from; k < to; k++) {
            larger += dealt[k] > score ? 1 : 0;
        }
        return larger;
    }

    /** Puts each score into its bucket, the highest first; {@code end} is then where each bucket ends. */
    private void deal(double[] scores, double most, double scale) {
        Arrays.fill(end, 0);
        for (int i = 0; i < bucket.length; i++) {
            double score = scores[i];
            // Not a number falls to bucket 0 by the cast, and is told apart here.
            int own = Double.isNaN(score) ? -1 : (int) ((most - score) * scale);
            bucket[i] = own;
            end[own + 1]++;
        }
        end[0] = 0;
        for (int b = 1; b < end.length; b++) {
            end[b] += end[b - 1];
        }
        for (int i = 0; i < bucket.length; i++) {
            if (bucket[i] >= 0) {
                dealt[end[bucket[i]]++] = scores[i];
            }
        }
    }

    /** Sorts full buckets, the highest first, by sorting their negatives. */
    private void sortFullBuckets() {
        int from = 0;
        for (int b = 0; b < end.length - 1; b++) {
            int to = end[b];
            if (to - from > FEW) {
                sort(from, to);
            }
            from = to;
        }
    }

    private void sort(int from, int to) {
        for (int k = from; k < to; k++) {
            dealt[k] = -dealt[k];
        }
        Arrays.sort(dealt, from, to);
        for (int k = from; k < to; k++) {
            dealt[k] = -dealt[k];
        }
    }

    /** Where in a falling range the scores are no longer larger. */
    private int firstNotLarger(double score, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dealt[middle] > score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where all scores are equal, or some infinite. */
    private void bySorting(double[] scores, int[] ranks) {
        int n = 0;
        for (double score : scores) {
            if (!Double.isNaN(score)) {
                dealt[n++] = score + 0.0;
            }
        }
        sort(0, n);
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = Double.isNaN(scores[i]) ? 0 : 1 + firstNotLarger(scores[i], 0, n);
        }
    }
}
