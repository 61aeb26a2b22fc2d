package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Classes of a map: right-closed, a value on a break belongs to the lower class, the first class holds the minimum.
 *
 * <p>Breaks are the upper ends of the classes; values above the last break belong to a further, open class where the
 * method has one. Constant data have one class. Source of the definitions: PySAL mapclassify, R {@code quantile}.
 *
 * @param breaks ascending upper ends
 */
public record Classes(List<Double> breaks) {

    public Classes {
        breaks = List.copyOf(breaks);
    }

    /** Class number of {@code value}, from 0; one past the breaks for a value above all of them. */
    public int classOf(double value) {
        int k = 0;
        while (k < breaks.size() && value > breaks.get(k)) {
            k++;
        }
        return k;
    }

    /** How many of the values fall into each class; one longer than the breaks if some lie above the last. */
    public int[] counts(double[] values) {
        int open = Arrays.stream(values).anyMatch(v -> classOf(v) == breaks.size()) ? 1 : 0;
        int[] counts = new int[breaks.size() + open];
        for (double v : values) {
            counts[classOf(v)]++;
        }
        return counts;
    }

    /** The classes that hold at least one of the values; an empty one melts into the next. */
    public Classes withoutEmpty(double[] values) {
        int[] counts = counts(values);
        return of(IntStream.range(0, breaks.size()).filter(k -> counts[k] > 0).mapToDouble(breaks::get));
    }

    /** k classes of as nearly equal numbers as ties allow, by type 7 quantiles; tied values stay together. */
    public static Classes quantile(double[] values, int k) {
        double[] sorted = sorted(values, k);
        return of(IntStream.rangeClosed(1, k).mapToDouble(i -> Quantiles.type7(sorted, (double) i / k)));
    }

    /** k classes of equal width. */
    public static Classes equalInterval(double[] values, int k) {
        double[] sorted = sorted(values, k);
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        return of(IntStream.rangeClosed(1, k).mapToDouble(i -> i == k ? high : low + (high - low) / k * i));
    }

    /** Mean - 2, - 1, 0, + 1, + 2 standard deviations (n - 1): six classes, the last one open. */
    public static Classes standardDeviation(double[] values) {
        double mean = Sums.mean(values);
        double[] z = Sums.centred(values);
        double sd = Math.sqrt(Sums.dot(z, z) / (values.length - 1));
        return of(IntStream.rangeClosed(-2, 2).mapToDouble(i -> mean + i * sd));
    }

    /** Lower fence, quartiles, upper fence at {@code hinge} quartile ranges: six classes, the last one open. */
    public static Classes box(double[] values, double hinge) {
        double[] sorted = sorted(values, 1);
        double q1 = Quantiles.type7(sorted, 0.25);
        double q3 = Quantiles.type7(sorted, 0.75);
        double reach = hinge * (q3 - q1);
        return of(DoubleStream.of(q1 - reach, q1, Quantiles.type7(sorted, 0.5), q3, q3 + reach));
    }

    /** 1, 10, 50, 90 and 99 %: six classes, the last one open. */
    public static Classes percentile(double[] values) {
        double[] sorted = sorted(values, 1);
        return of(DoubleStream.of(0.01, 0.1, 0.5, 0.9, 0.99).map(p -> Quantiles.type7(sorted, p)));
    }

    static Classes of(DoubleStream breaks) {
        return new Classes(breaks.boxed().toList());
    }

    static double[] sorted(double[] values, int k) {
        Sums.requireFinite(values);
        if (values.length == 0 || k < 1) {
            throw new IllegalArgumentException("classes need a value and a number of classes");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
