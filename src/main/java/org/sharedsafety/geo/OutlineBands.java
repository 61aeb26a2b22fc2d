package org.sharedsafety.geo;

/** The edges of one outline, sorted into bands by height, so that a point meets only those at its own height. */
final class OutlineBands {

    private static final int EDGES_IN_A_BAND = 4;
    private static final int MOST_BANDS = 4096;

    private final double bottom;
    private final double top;
    private final double height;
    private final int[] starts;
    /** Four numbers an edge, lower end first: x, y, x, y. */
    private final double[] edges;

    OutlineBands(Outline outline) {
        double[] box = outline.bounds();
        bottom = box[1];
        top = box[3];
        int count = Math.max(1, Math.min(MOST_BANDS, outline.points() / EDGES_IN_A_BAND));
        height = Math.max(Double.MIN_NORMAL, (top - bottom) / count);
        starts = new int[count + 1];
        for (double[] ring : outline.rings()) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                for (int band = low(ring, i); ring[i + 1] != ring[i + 3] && band <= high(ring, i); band++) {
                    starts[band + 1]++;
                }
            }
        }
        for (int band = 0; band < count; band++) {
            starts[band + 1] += starts[band];
        }
        edges = new double[4 * starts[count]];
        int[] next = starts.clone();
        for (double[] ring : outline.rings()) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                for (int band = low(ring, i); ring[i + 1] != ring[i + 3] && band <= high(ring, i); band++) {
                    put(ring, i, 4 * next[band]++);
                }
            }
        }
    }

    private void put(double[] ring, int i, int at) {
        int lower = ring[i + 1] < ring[i + 3] ? i : i + 2;
        int upper = 2 * i + 2 - lower;
        edges[at] = ring[lower];
        edges[at + 1] = ring[lower + 1];
        edges[at + 2] = ring[upper];
        edges[at + 3] = ring[upper + 1];
    }

    private int low(double[] ring, int i) {
        return band(Math.min(ring[i + 1], ring[i + 3]));
    }

    private int high(double[] ring, int i) {
        return band(Math.max(ring[i + 1], ring[i + 3]));
    }

    private int band(double y) {
        return Math.max(0, Math.min(starts.length - 2, (int) Math.floor((y - bottom) / height)));
    }

    /** Whether the outline holds a point. */
    boolean holds(double x, double y) {
        if (!(y >= bottom && y <= top)) {
            return false;
        }
        int band = band(y);
        boolean inside = false;
        for (int i = 4 * starts[band]; i < 4 * starts[band + 1]; i += 4) {
            if (edges[i + 1] <= y && y < edges[i + 3] && x < crossing(i, y)) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Where the edges cross a height, in no order. */
    double[] crossings(double y) {
        if (!(y >= bottom && y <= top)) {
            return new double[0];
        }
        int band = band(y);
        double[] found = new double[starts[band + 1] - starts[band]];
        int count = 0;
        for (int i = 4 * starts[band]; i < 4 * starts[band + 1]; i += 4) {
            if (edges[i + 1] <= y && y < edges[i + 3]) {
                found[count++] = crossing(i, y);
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }

    private double crossing(int i, double y) {
        return edges[i] + (y - edges[i + 1]) / (edges[i + 3] - edges[i + 1]) * (edges[i + 2] - edges[i]);
    }
}
