package org.sharedsafety.stats;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of places sorted into classes of equal width by their distance, right-closed, and what follows from them.
 *
 * <p>Worth keeping where many pairs of measures are tested over the same places: how many pairs fall into each class is
 * worked out once, and up to 5,000 places also the class of each pair.
 */
public final class DistanceClasses {
    private static final int MOST_KEPT = 5_000;
    private static final int MOST_CLASSES = Byte.MAX_VALUE;
    /** Cells of squared distances; nearly all lie in one class, so that no root has to be drawn. */
    private static final int CELLS = 8_192;

    private static final byte BORDER = -1;

    private final double[] east;
    private final double[] north;
    private final int classes;
    private final double width;
    private final double cells;
    private final byte[] classOfCell;
    private volatile @Nullable Pairs pairs;

    /** The pairs of places; of each place its classes with the places before it, or null where there are too many. */
    @SuppressWarnings("ArrayRecordComponent") // Millions of pairs: kept, never compared.
    private record Pairs(int[][] partners, double[] inClass, byte @Nullable [][] before) {}

    /**
     * The classes of places.
     *
     * @param east planar coordinate of each place
     * @param north the other coordinate, in the same unit
     * @param classes how many, 1 to 127
     */
    public DistanceClasses(double[] east, double[] north, int classes) {
        if (classes < 1 || classes > MOST_CLASSES) {
            throw new IllegalArgumentException("1 to " + MOST_CLASSES + " distance classes, not " + classes);
        }
        this.east = east.clone();
        this.north = north.clone();
        this.classes = classes;
        double largest = largest();
        this.width = largest / classes;
        this.cells = largest > 0 ? CELLS / (largest * largest) : 0;
        this.classOfCell = new byte[CELLS + 2];
        for (int cell = 0; cell < classOfCell.length && cells > 0; cell++) {
            // Half a cell more on each side, so that rounding never decides.
            int low = classOf(Math.sqrt(Math.max(0, cell - 0.5) / cells));
            int high = classOf(Math.sqrt((cell + 1.5) / cells));
            classOfCell[cell] = low == high ? (byte) low : BORDER;
        }
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
        Pairs known = pairs();
        byte[][] kept = known.before;
        byte[] row = new byte[kept == null ? n : 0];
        Sums[] productsX = sums();
        Sums[] productsY = sums();
        double[] sumX = new double[classes];
        double[] sumY = new double[classes];
        for (int i = 0; i < n; i++) {
            byte[] before = kept == null ? classesBefore(i, row) : kept[i];
            Arrays.fill(sumX, 0);
            Arrays.fill(sumY, 0);
            for (int j = 0; j < i; j++) {
                int k = before[j];
                sumX[k] += zx[j];
                sumY[k] += zy[j];
            }
            for (int k = 0; k < classes; k++) {
                // Each pair is met once and counts both ways.
                productsX[k].add(2 * zx[i] * sumX[k]);
                productsY[k].add(2 * zy[i] * sumY[k]);
            }
        }
        double[] cx = autocorrelation(productsX, known.inClass, Sums.dot(zx, zx) / n);
        double[] cy = autocorrelation(productsY, known.inClass, Sums.dot(zy, zy) / n);
        return 1 + ratioOfTraces(known.partners, known.inClass, cx, cy);
    }

    /** The class of place {@code i} with each place before it, written into {@code row}. */
    private byte[] classesBefore(int i, byte[] row) {
        double x = east[i];
        double y = north[i];
        for (int j = 0; j < i; j++) {
            double dx = x - east[j];
            double dy = y - north[j];
            double square = dx * dx + dy * dy;
            byte k = classOfCell[(int) (square * cells)];
            row[j] = k == BORDER ? (byte) classOf(Math.sqrt(square)) : k;
        }
        return row;
    }

    private Pairs pairs() {
        Pairs known = pairs;
        if (known == null) {
            int n = east.length;
            byte[][] kept = n <= MOST_KEPT ? new byte[n][] : null;
            byte[] row = new byte[kept == null ? n : 0];
            int[][] partners = new int[n][classes];
            double[] inClass = new double[classes];
            for (int i = 0; i < n; i++) {
                byte[] before = classesBefore(i, kept == null ? row : new byte[i]);
                if (kept != null) {
                    kept[i] = before;
                }
                int[] mine = partners[i];
                for (int j = 0; j < i; j++) {
                    mine[before[j]]++;
                    partners[j][before[j]]++;
                }
            }
            for (int[] counts : partners) {
                for (int k = 0; k < classes; k++) {
                    inClass[k] += counts[k];
                }
            }
            known = new Pairs(partners, inClass, kept);
            pairs = known;
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
