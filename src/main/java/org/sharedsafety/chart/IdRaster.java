package org.sharedsafety.chart;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which place lies under each pixel: made once for a size and extent, then a look-up.
 *
 * <p>A pixel belongs to the shape that holds its center by the even-odd rule; where shapes overlap, to the later one. A
 * shape too small to hold any center gets the pixel at its middle.
 */
public final class IdRaster {
    /** No place here. */
    public static final int NONE = Integer.MIN_VALUE;

    private final int width;
    private final int height;
    private final int[] ids;

    private IdRaster(int width, int height) {
        this.width = width;
        this.height = height;
        this.ids = new int[width * height];
        Arrays.fill(ids, NONE);
    }

    /** The places of a map. */
    public static IdRaster ofShapes(List<MapShape> shapes, MapViewport view, int width, int height) {
        IdRaster raster = new IdRaster(Math.max(1, width), Math.max(1, height));
        Scanline scanline = new Scanline();
        boolean[] seen = new boolean[shapes.size()];
        for (int i = 0; i < shapes.size(); i++) {
            seen[i] = raster.fill(shapes.get(i), view, scanline);
        }
        for (int i = 0; i < shapes.size(); i++) {
            if (!seen[i]) {
                double[] center = shapes.get(i).center();
                raster.set(
                        (int) Math.floor(view.x(center[0])),
                        (int) Math.floor(view.y(center[1])),
                        shapes.get(i).id());
            }
        }
        return raster;
    }

    /** Marks that reach so many pixels around their centers; later ones lie over earlier ones. */
    public static IdRaster ofMarks(int[] markIds, double[] x, double[] y, double reach, int width, int height) {
        IdRaster raster = new IdRaster(Math.max(1, width), Math.max(1, height));
        int[] nearest = new int[raster.ids.length];
        Arrays.fill(nearest, Integer.MAX_VALUE);
        for (int i = 0; i < markIds.length; i++) {
            raster.mark(markIds[i], x[i], y[i], reach, nearest);
        }
        return raster;
    }

    private void mark(int id, double x, double y, double reach, int[] nearest) {
        int top = Math.max(0, (int) Math.floor(y - reach));
        int bottom = Math.min(height - 1, (int) Math.ceil(y + reach));
        int left = Math.max(0, (int) Math.floor(x - reach));
        int right = Math.min(width - 1, (int) Math.ceil(x + reach));
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double dx = column + 0.5 - x;
                double dy = row + 0.5 - y;
                double square = dx * dx + dy * dy;
                int at = row * width + column;
                if (square <= reach * reach && square * 16 < nearest[at]) {
                    nearest[at] = (int) (square * 16);
                    ids[at] = id;
                }
            }
        }
    }

    private void set(int column, int row, int id) {
        if (column >= 0 && row >= 0 && column < width && row < height) {
            ids[row * width + column] = id;
        }
    }

    private boolean fill(MapShape shape, MapViewport view, Scanline scanline) {
        scanline.load(shape, view);
        int first = Math.max(0, (int) Math.ceil(scanline.top - 0.5));
        int last = Math.min(height - 1, (int) Math.floor(scanline.bottom - 0.5));
        boolean any = false;
        for (int row = first; row <= last; row++) {
            int crossings = scanline.crossings(row + 0.5);
            for (int i = 0; i + 1 < crossings; i += 2) {
                int from = Math.max(0, (int) Math.ceil(scanline.at[i] - 0.5));
                int to = Math.min(width, (int) Math.ceil(scanline.at[i + 1] - 0.5));
                if (to > from) {
                    Arrays.fill(ids, row * width + from, row * width + to, shape.id());
                    any = true;
                }
            }
        }
        return any;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The place under a pixel, or {@link #NONE}. */
    public int at(double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        return column < 0 || row < 0 || column >= width || row >= height ? NONE : ids[row * width + column];
    }

    /** Every place with a pixel in a box. */
    public Set<Integer> within(Rectangle2D box) {
        Set<Integer> found = new LinkedHashSet<>();
        int left = Math.max(0, (int) Math.floor(box.getMinX()));
        int right = Math.min(width, (int) Math.ceil(box.getMaxX()));
        int bottom = Math.min(height, (int) Math.ceil(box.getMaxY()));
        for (int row = Math.max(0, (int) Math.floor(box.getMinY())); row < bottom; row++) {
            int before = NONE;
            for (int column = left; column < right; column++) {
                int id = ids[row * width + column];
                if (id != before && id != NONE) {
                    found.add(id);
                }
                before = id;
            }
        }
        return found;
    }

    /** The edges of one shape and where they cross a level line. */
    private static final class Scanline {
        private double[] edges = new double[1024];
        private int count;
        private double top;
        private double bottom;
        private double[] at = new double[64];

        void load(MapShape shape, MapViewport view) {
            count = 0;
            top = Double.POSITIVE_INFINITY;
            bottom = Double.NEGATIVE_INFINITY;
            for (double[] ring : shape.rings()) {
                for (int i = 0, j = ring.length - 2; i + 1 < ring.length; j = i, i += 2) {
                    add(view.x(ring[j]), view.y(ring[j + 1]), view.x(ring[i]), view.y(ring[i + 1]));
                }
            }
        }

        private void add(double x0, double y0, double x1, double y1) {
            top = Math.min(top, y1);
            bottom = Math.max(bottom, y1);
            if (y0 == y1) {
                return;
            }
            if (count + 4 > edges.length) {
                edges = Arrays.copyOf(edges, edges.length * 2);
            }
            edges[count++] = x0;
            edges[count++] = y0;
            edges[count++] = x1;
            edges[count++] = y1;
        }

        int crossings(double y) {
            int found = 0;
            for (int e = 0; e < count; e += 4) {
                double y0 = edges[e + 1];
                double y1 = edges[e + 3];
                if (y0 <= y == y1 <= y) {
                    continue;
                }
                if (found == at.length) {
                    at = Arrays.copyOf(at, at.length * 2);
                }
                at[found++] = edges[e] + (y - y0) / (y1 - y0) * (edges[e + 2] - edges[e]);
            }
            Arrays.sort(at, 0, found);
            return found;
        }
    }
}
