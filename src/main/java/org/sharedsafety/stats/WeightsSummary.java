package org.sharedsafety.stats;

import java.util.Arrays;

/**
 * What a set of neighbours looks like.
 *
 * @param links ordered pairs of neighbours
 * @param meanNeighbours links for each place, islands included
 * @param maxNeighbours most neighbours of one place
 * @param islands places without neighbours
 * @param components groups of places connected in either direction, each island one
 * @param symmetric whether every neighbour names the place back
 */
public record WeightsSummary(
        int links, double meanNeighbours, int maxNeighbours, int islands, int components, boolean symmetric) {

    /** Counts over {@code w}, which has at least one place. */
    public static WeightsSummary of(SpatialWeights w) {
        int links = 0;
        int most = 0;
        boolean symmetric = true;
        int[] root = new int[w.size()];
        Arrays.setAll(root, i -> i);
        int components = w.size();
        for (int i = 0; i < w.size(); i++) {
            links += w.degree(i);
            most = Math.max(most, w.degree(i));
            for (int k = 0; k < w.degree(i); k++) {
                int j = w.neighbour(i, k);
                symmetric &= w.between(j, i) != 0;
                int a = find(root, i);
                int b = find(root, j);
                if (a != b) {
                    root[a] = b;
                    components--;
                }
            }
        }
        return new WeightsSummary(links, (double) links / w.size(), most, w.islands(), components, symmetric);
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
