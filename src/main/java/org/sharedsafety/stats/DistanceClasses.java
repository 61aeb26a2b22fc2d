package org.sharedsafety.stats;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of places sorted into classes of equal width by their distance, right-closed, and what follows from them.
 *
 * <p>Worth keeping where many pairs of measures are tested over the same places: up to 5,000 places the class of each pair
 * is worked out once.
 */
public final class DistanceClasses {
    private static final int MOST_KEPT = 5_000;
    private static final int MOST_CLASSES = Byte.MAX_VALUE;

    private final double[] east;
    private final double[] north;
    private final int classes;
    private final double width;
    private volatile byte @Nullable [][] kept;

    /**
     * The classes of places.
     *
     * @param east planar coordinate of each place
     * @param north the other coordinate, in the same unit
     * @param classes how many, at least 1
     */
    public DistanceClasses(double[] east, double[] north, int classes) {
        if (classes < 1) {
            throw new IllegalArgumentException("at least one distance class");
        }
        this.east = east.clone();
        this.north = north.clone();
        this.classes = classes;
        this.width = largest() / classes;
    }

    /** Whether these are the classes of just these places. */
    public boolean isOf(double[] otherEast, double[] otherNorth) {
        return Arrays.equals(east, otherEast) && Arrays.equals(north, otherNorth);
    }

    int classes() {
        return classes;
    }

    /** Whether the places lie on more than one spot. */
    boolean spread() {
        return width > 0;
    }

    private double largest() {
        double largest = 0;
        for (int i = 0; i < east.length; i++) {
            for (int j = 0; j < i; j++) {
                double dx = east[i] - east[j];
                double dy = north[i] - north[j];
                largest = Math.max(largest, dx * dx + dy * dy);
            }
        }
        return Math.sqrt(largest);
    }

    /** {@code 1 + tr(P Rx) tr(P Ry) / tr(P Rx P Ry)} for centred measures. */
    double effectiveSize(double[] zx, double[] zy) {
        int n = zx.length;
        byte[][] known = kept();
        int[][] partners = new int[n][classes];
        double[] pairs = new double[classes];
        Sums[] productsX = sums();
        Sums[] productsY = sums();
        double[] sumX = new double[classes];
        double[] sumY = new double[classes];
        for (int i = 0; i < n; i++) {
            Arrays.fill(sumX, 0);
            Arrays.fill(sumY, 0);
            if (known == null) {
                row(i, zx, zy, partners[i], sumX, sumY);
            } else {
                row(i, known[i], zx, zy, partners[i], sumX, sumY);
            }
            for (int k = 0; k < classes; k++) {
                pairs[k] += partners[i][k];
                productsX[k].add(zx[i] * sumX[k]);
                productsY[k].add(zy[i] * sumY[k]);
            }
        }
        double[] cx = autocorrelation(productsX, pairs, Sums.dot(zx, zx) / n);
        double[] cy = autocorrelation(productsY, pairs, Sums.dot(zy, zy) / n);
        return 1 + ratioOfTraces(partners, pairs, cx, cy);
    }

    /** Sums, over the other places in each class from place {@code i}, of one and of their values. */
    private void row(int i, double[] zx, double[] zy, int[] count, double[] sumX, double[] sumY) {
        for (int j = 0; j < zx.length; j++) {
            if (j != i) {
                double dx = east[i] - east[j];
                double dy = north[i] - north[j];
                int k = classOf(Math.sqrt(dx * dx + dy * dy));
                count[k]++;
                sumX[k] += zx[j];
                sumY[k] += zy[j];
            }
        }
    }

    /** The same where the classes are known. */
    private static void row(int i, byte[] known, double[] zx, double[] zy, int[] count, double[] sumX, double[] sumY) {
        for (int j = 0; j < zx.length; j++) {
            if (j != i) {
                int k = known[j];
                count[k]++;
                sumX[k] += zx[j];
                sumY[k] += zy[j];
            }
        }
    }

    /** The class of each pair, or null where there are too many to keep. */
    private byte @Nullable [][] kept() {
        byte[][] known = kept;
        if (known == null && east.length <= MOST_KEPT && classes <= MOST_CLASSES) {
            known = new byte[east.length][east.length];
            for (int i = 0; i < east.length; i++) {
                for (int j = 0; j < i; j++) {
                    double dx = east[i] - east[j];
                    double dy = north[i] - north[j];
                    known[i][j] = (byte) classOf(Math.sqrt(dx * dx + dy * dy));
                    known[j][i] = known[i][j];
                }
            }
            kept = known;
        }
        return known;
    }

    private int classOf(double distance) {
        int k = Math.min(classes - 1, (int) (distance / width));
        return k > 0 && distance <= k * width ? k - 1 : k;
    }

    private Sums[] sums() {
        Sums[] s = new Sums[classes];
        Arrays.setAll(s, k -> new Sums());
        return s;
    }

    private double[] autocorrelation(Sums[] products, double[] pairs, double variance) {
        double[] c = new double[classes];
        for (int k = 0; k < classes; k++) {
            c[k] = pairs[k] > 0 ? products[k].total() / pairs[k] / variance : 0;
        }
        return c;
    }

    /**
     * With row sums {@code rx, ry} of {@code Rx, Ry}: {@code tr(P Rx) = n - sum(rx)/n} and
     * {@code tr(P Rx P Ry) = tr(Rx Ry) - 2/n sum(rx ry) + sum(rx) sum(ry) / n^2}.
     */
    private double ratioOfTraces(int[][] partners, double[] pairs, double[] cx, double[] cy) {
        double n = partners.length;
        Sums sumX = new Sums();
        Sums sumY = new Sums();
        Sums product = new Sums();
        for (int[] counts : partners) {
            double rx = 1;
            double ry = 1;
            for (int k = 0; k < classes; k++) {
                rx += cx[k] * counts[k];
                ry += cy[k] * counts[k];
            }
            sumX.add(rx);
            sumY.add(ry);
            product.add(rx * ry);
        }
        double trace = n;
        for (int k = 0; k < classes; k++) {
            trace += pairs[k] * cx[k] * cy[k];
        }
        double both = trace - 2 / n * product.total() + sumX.total() * sumY.total() / (n * n);
        return (n - sumX.total() / n) * (n - sumY.total() / n) / both;
    }
}
