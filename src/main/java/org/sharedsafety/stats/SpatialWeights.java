package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.List;

/**
 * Who is a neighbour of whom, with a weight a pair, in compressed rows.
 *
 * <p>Places are numbered 0 to n - 1 in the order of the measures. A place without neighbours (an island) keeps its row,
 * empty: it is never given invented neighbours, its weights sum to 0. Neighbours within a row are in ascending order.
 */
public final class SpatialWeights {
    private final int[] start;
    private final int[] neighbour;
    private final double[] weight;

    private SpatialWeights(int[] start, int[] neighbour, double[] weight) {
        this.start = start;
        this.neighbour = neighbour;
        this.weight = weight;
    }

    /** Weights of 1 for each listed neighbour; a place is not its own neighbour and lists another once. */
    public static SpatialWeights binary(List<int[]> neighbours) {
        int n = neighbours.size();
        int[] start = new int[n + 1];
        for (int i = 0; i < n; i++) {
            start[i + 1] = start[i] + neighbours.get(i).length;
        }
        int[] all = new int[start[n]];
        for (int i = 0; i < n; i++) {
            int[] row = neighbours.get(i).clone();
            Arrays.sort(row);
            check(row, i, n);
            System.arraycopy(row, 0, all, start[i], row.length);
        }
        double[] ones = new double[all.length];
        Arrays.fill(ones, 1);
        return new SpatialWeights(start, all, ones);
    }

    private static void check(int[] row, int self, int n) {
        for (int k = 0; k < row.length; k++) {
            if (row[k] < 0 || row[k] >= n || row[k] == self || (k > 0 && row[k] == row[k - 1])) {
                throw new IllegalArgumentException("neighbours of place " + self + ": " + Arrays.toString(row));
            }
        }
    }

    /** The same neighbours, each row's weights summing to 1 (islands to 0). */
    public SpatialWeights rowStandardised() {
        double[] scaled = new double[weight.length];
        for (int i = 0; i < size(); i++) {
            double sum = rowSum(i);
            for (int k = start[i]; k < start[i + 1]; k++) {
                scaled[k] = weight[k] / sum;
            }
        }
        return new SpatialWeights(start, neighbour, scaled);
    }

    /**
     * The weights among the kept places only, renumbered: how missing places are taken out. Binary again; standardise
     * afterwards.
     *
     * @param kept ascending numbers of the places to keep
     */
    public SpatialWeights among(int[] kept) {
        int[] renumbered = new int[size()];
        Arrays.fill(renumbered, -1);
        for (int k = 0; k < kept.length; k++) {
            renumbered[kept[k]] = k;
        }
        return binary(Arrays.stream(kept)
                .mapToObj(i -> Arrays.stream(neighbour, start[i], start[i + 1])
                        .map(j -> renumbered[j])
                        .filter(j -> j >= 0)
                        .toArray())
                .toList());
    }

    /** Number of places, islands included. */
    public int size() {
        return start.length - 1;
    }

    /** Number of neighbours of place {@code i}. */
    public int degree(int i) {
        return start[i + 1] - start[i];
    }

    /** The {@code k}-th neighbour of place {@code i}. */
    public int neighbour(int i, int k) {
        return neighbour[start[i] + k];
    }

    /** The weight of the {@code k}-th neighbour of place {@code i}. */
    public double weight(int i, int k) {
        return weight[start[i] + k];
    }

    /** Whether place {@code i} has no neighbours. */
    public boolean isIsland(int i) {
        return degree(i) == 0;
    }

    /** Number of places without neighbours. */
    public int islands() {
        int islands = 0;
        for (int i = 0; i < size(); i++) {
            islands += isIsland(i) ? 1 : 0;
        }
        return islands;
    }

    /** Sum of the weights of place {@code i}. */
    public double rowSum(int i) {
        double sum = 0;
        for (int k = start[i]; k < start[i + 1]; k++) {
            sum += weight[k];
        }
        return sum;
    }

    /** Weighted sum of the neighbours' values of {@code z} at place {@code i}; 0 on an island. */
    public double lag(double[] z, int i) {
        double lag = 0;
        for (int k = start[i]; k < start[i + 1]; k++) {
            lag += weight[k] * z[neighbour[k]];
        }
        return lag;
    }

    /** {@link #lag(double[], int)} at every place. */
    public double[] lag(double[] z) {
        double[] lag = new double[size()];
        Arrays.setAll(lag, i -> lag(z, i));
        return lag;
    }

    /** Whether {@code j} is a neighbour of {@code i}. */
    boolean joins(int i, int j) {
        return Arrays.binarySearch(neighbour, start[i], start[i + 1], j) >= 0;
    }

    /** The weight of {@code j} at {@code i}, 0 where it is no neighbour. */
    double between(int i, int j) {
        int k = Arrays.binarySearch(neighbour, start[i], start[i + 1], j);
        return k >= 0 ? weight[k] : 0;
    }
}
