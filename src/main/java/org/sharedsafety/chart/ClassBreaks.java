package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Classes of about equal count: right-closed, the first holds the minimum, ties stay together.
 *
 * <p>Breaks are type-7 quantiles (Hyndman, Fan 1996); classes that ties leave empty are merged with their neighbor.
 *
 * @param edges minimum, inner breaks, maximum; one more than there are classes, rising
 * @param counts values in each class
 */
public record ClassBreaks(List<Double> edges, List<Integer> counts) {
    public ClassBreaks {
        edges = List.copyOf(edges);
        counts = List.copyOf(counts);
    }

    /** Classes of finite values; none where there are no values. */
    public static ClassBreaks equalCounts(double[] values, int wanted) {
        if (values.length == 0) {
            return new ClassBreaks(List.of(), List.of());
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        List<Double> edges = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        edges.add(sorted[0]);
        int done = 0;
        for (int k = 1; k <= wanted; k++) {
            double edge = k == wanted ? sorted[sorted.length - 1] : quantile(sorted, (double) k / wanted);
            int upTo = countUpTo(sorted, edge);
            if (upTo > done) {
                edges.add(edge);
                counts.add(upTo - done);
                done = upTo;
            }
        }
        return new ClassBreaks(edges, counts);
    }

    /** Classes between given limits, some of which may hold no value. */
    public static ClassBreaks within(List<Double> edges, double[] values) {
        int[] counts = new int[Math.max(0, edges.size() - 1)];
        ClassBreaks empty = new ClassBreaks(edges, Arrays.stream(counts).boxed().toList());
        for (double value : values) {
            counts[empty.classOf(value)]++;
        }
        return new ClassBreaks(edges, Arrays.stream(counts).boxed().toList());
    }

    /** How many classes there are. */
    public int size() {
        return counts.size();
    }

    /** The class of a value, counted from 0; values outside go to the first or last. */
    public int classOf(double value) {
        int last = size() - 1;
        for (int k = 0; k < last; k++) {
            if (value <= edges.get(k + 1)) {
                return k;
            }
        }
        return last;
    }

    private static int countUpTo(double[] sorted, double edge) {
        int count = 0;
        while (count < sorted.length && sorted[count] <= edge) {
            count++;
        }
        return count;
    }

    /** Type-7 quantile of rising values: linear between the order statistics around (n − 1) p. */
    static double quantile(double[] sorted, double p) {
        double at = (sorted.length - 1) * p;
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        double part = at - below;
        return part == 0 ? sorted[below] : sorted[below] + part * (sorted[above] - sorted[below]);
    }
}
