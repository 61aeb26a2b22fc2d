package org.sharedsafety.stats;

import java.util.Arrays;

/**
 * The pairs of neighbours of spatial weights, each once with the weights of both ways: what {@code z' W z} is made of.
 *
 * <p>Half as many products as going round every place, and several arrangements of the values share each look-up.
 */
final class NeighbourPairs {
    /** Arrangements that are summed side by side. */
    static final int TOGETHER = 8;

    private final int size;
    private final int[] first;
    private final int[] second;
    private final double[] weight;

    NeighbourPairs(SpatialWeights w) {
        size = w.size();
        int links = 0;
        for (int i = 0; i < size; i++) {
            links += w.degree(i);
        }
        int[] a = new int[links];
        int[] b = new int[links];
        double[] both = new double[links];
        int pairs = 0;
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < w.degree(i); k++) {
                int j = w.neighbour(i, k);
                // The lower number tells of a pair; the higher one only where the lower does not know it.
                if (j < i && w.joins(j, i)) {
                    continue;
                }
                a[pairs] = i;
                b[pairs] = j;
                both[pairs++] = w.weight(i, k) + (j == i ? 0 : w.between(j, i));
            }
        }
        first = Arrays.copyOf(a, pairs);
        second = Arrays.copyOf(b, pairs);
        weight = Arrays.copyOf(both, pairs);
    }

    /** Room for {@link #TOGETHER} arrangements: the values of a place stand side by side. */
    double[] room() {
        return new double[size * TOGETHER];
    }

    /** Puts an arrangement in its lane of the room. */
    static void put(double[] order, double[] room, int lane) {
        for (int i = 0, at = lane; i < order.length; i++, at += TOGETHER) {
            room[at] = order[i];
        }
    }

    /** {@code z' W z} of each arrangement in the room. */
    double[] sums(double[] room) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        for (int p = 0; p < weight.length; p++) {
            int a = first[p] * TOGETHER;
            int b = second[p] * TOGETHER;
            double w = weight[p];
            s0 += w * room[a] * room[b];
            s1 += w * room[a + 1] * room[b + 1];
            s2 += w * room[a + 2] * room[b + 2];
            s3 += w * room[a + 3] * room[b + 3];
            s4 += w * room[a + 4] * room[b + 4];
            s5 += w * room[a + 5] * room[b + 5];
            s6 += w * room[a + 6] * room[b + 6];
            s7 += w * room[a + 7] * room[b + 7];
        }
        return new double[] {s0, s1, s2, s3, s4, s5, s6, s7};
    }
}
