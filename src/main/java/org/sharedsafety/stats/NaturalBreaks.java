package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The classes with the least spread inside them, found exactly.
 *
 * <p>Dynamic programming over the sorted distinct values: with {@code D(i, c)} the least sum of squares of the first i
 * values in c classes, {@code D(i, c) = min_j D(j, c-1) + SS(j, i)}. The best j never falls as i grows, so each layer
 * takes O(n log n) by halving. More classes than distinct values are reduced to as many.
 *
 * <p>Source: Fisher 1958; Jenks 1977.
 *
 * @param classes right-closed, each break the largest value of its class
 * @param within sum of squares within the classes
 * @param goodness share of the total sum of squares that lies between the classes, 1 for constant data
 */
public record NaturalBreaks(Classes classes, double within, double goodness) {

    /** The best {@code k} classes of {@code values}. */
    public static NaturalBreaks of(double[] values, int k) {
        double[] sorted = Classes.sorted(values, k);
        Search search = new Search(sorted, k);
        Classes classes = Classes.of(search.breaks().stream().mapToDouble(Double::doubleValue));
        double within = squaresWithin(sorted, classes);
        double[] z = Sums.centred(sorted);
        double total = Sums.dot(z, z);
        return new NaturalBreaks(classes, within, total > 0 ? 1 - within / total : 1);
    }

    private static double squaresWithin(double[] sorted, Classes classes) {
        double within = 0;
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || classes.classOf(sorted[i]) != classes.classOf(sorted[from])) {
                double[] z = Sums.centred(Arrays.copyOfRange(sorted, from, i));
                within += Sums.dot(z, z);
                from = i;
            }
        }
        return within;
    }

    /** The table of least sums of squares, layer by layer. */
    private static final class Search {
        private final double[] distinct;
        private final double[] count;
        private final double[] sum;
        private final double[] squares;
        private final int[][] cut;
        private double[] before;
        private double[] now;

        Search(double[] sorted, int k) {
            distinct = Arrays.stream(sorted).distinct().toArray();
            int n = distinct.length;
            count = new double[n + 1];
            sum = new double[n + 1];
            squares = new double[n + 1];
            prefix(Sums.centred(sorted), sorted);
            int layers = Math.min(k, n);
            cut = new int[layers][n + 1];
            before = new double[n + 1];
            now = new double[n + 1];
            for (int i = 1; i <= n; i++) {
                before[i] = spread(0, i);
            }
            for (int c = 1; c < layers; c++) {
                Arrays.fill(now, Double.POSITIVE_INFINITY);
                layer(c, c + 1, n, c, n - 1);
                double[] held = before;
                before = now;
                now = held;
            }
        }

        private void prefix(double[] z, double[] sorted) {
            int d = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (sorted[i] != distinct[d]) {
                    d++;
                    count[d + 1] = count[d];
                    sum[d + 1] = sum[d];
                    squares[d + 1] = squares[d];
                }
                count[d + 1]++;
                sum[d + 1] += z[i];
                squares[d + 1] += z[i] * z[i];
            }
        }

        private double spread(int from, int to) {
            double s = sum[to] - sum[from];
            return Math.max(0, squares[to] - squares[from] - s * s / (count[to] - count[from]));
        }

        /** Fills {@code now} for the ends {@code low..high}, whose best cuts lie in {@code first..last}. */
        private void layer(int c, int low, int high, int first, int last) {
            if (low > high) {
                return;
            }
            int middle = (low + high) >>> 1;
            int best = first;
            for (int j = first; j <= Math.min(last, middle - 1); j++) {
                double candidate = before[j] + spread(j, middle);
                if (candidate < now[middle]) {
                    now[middle] = candidate;
                    best = j;
                }
            }
            cut[c][middle] = best;
            layer(c, low, middle - 1, first, best);
            layer(c, middle + 1, high, best, last);
        }

        /** The largest value of each class, ascending. */
        List<Double> breaks() {
            List<Double> breaks = new ArrayList<>();
            int end = distinct.length;
            for (int c = cut.length - 1; c >= 0; c--) {
                breaks.add(0, distinct[end - 1]);
                end = cut[c][end];
            }
            return breaks;
        }
    }
}
