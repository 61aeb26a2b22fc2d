package org.sharedsafety.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Antialiased outlines of places as lists of pixels, so that hundreds of selected places are drawn in a millisecond.
 *
 * <p>The coverage of a pixel is how far its center lies inside a stroke of the given width, cut to 0…1. Stamps are made
 * when first asked for. Not for several threads.
 */
public final class OutlineStamps {
    private final Map<Integer, MapShape> shapes = new HashMap<>();
    private final Map<Integer, Stamp> stamps = new HashMap<>();
    private final MapViewport view;
    private final int width;
    private final int height;
    private final double pixelScale;

    /**
     * Outlines for a picture.
     *
     * @param view in pixels of the picture
     * @param height rows that may be drawn on, from the top
     * @param pixelScale pixels of the picture per logical pixel
     */
    public OutlineStamps(List<MapShape> shapes, MapViewport view, int width, int height, double pixelScale) {
        shapes.forEach(shape -> this.shapes.put(shape.id(), shape));
        this.view = view;
        this.width = width;
        this.height = height;
        this.pixelScale = pixelScale;
    }

    /** Draws a halo under all outlines, then ink over all halos, into opaque ARGB pixels. */
    public void draw(int[] argb, Iterable<Integer> ids, Color ink, Color halo) {
        for (int id : ids) {
            Stamp stamp = stamp(id);
            if (stamp != null) {
                stamp.blend(argb, stamp.halo, halo.getRGB());
            }
        }
        for (int id : ids) {
            Stamp stamp = stamp(id);
            if (stamp != null) {
                stamp.blend(argb, stamp.ink, ink.getRGB());
            }
        }
    }

    private @Nullable Stamp stamp(int id) {
        Stamp known = stamps.get(id);
        if (known == null) {
            MapShape shape = shapes.get(id);
            if (shape == null) {
                return null;
            }
            known = make(shape);
            stamps.put(id, known);
        }
        return known;
    }

    private Stamp make(MapShape shape) {
        double reach = MapPainter.HALO_WIDTH / 2 * pixelScale + 0.5;
        int[] box = box(shape, reach);
        int columns = box[2] - box[0];
        int rows = box[3] - box[1];
        if (columns <= 0 || rows <= 0) {
            return new Stamp(new int[0], new byte[0], new byte[0]);
        }
        float[] nearest = new float[columns * rows];
        Arrays.fill(nearest, Float.MAX_VALUE);
        for (double[] ring : shape.rings()) {
            for (int i = 0, j = ring.length - 2; i + 1 < ring.length; j = i, i += 2) {
                segment(
                        nearest,
                        box,
                        columns,
                        reach,
                        view.x(ring[j]),
                        view.y(ring[j + 1]),
                        view.x(ring[i]),
                        view.y(ring[i + 1]));
            }
        }
        return collect(nearest, box, columns);
    }

    private int[] box(MapShape shape, double reach) {
        MapShape.Bounds bounds = MapShape.Bounds.of(List.of(shape));
        return new int[] {
            Math.max(0, (int) Math.floor(view.x(bounds.minX()) - reach)),
            Math.max(0, (int) Math.floor(view.y(bounds.maxY()) - reach)),
            Math.min(width, (int) Math.ceil(view.x(bounds.maxX()) + reach)),
            Math.min(height, (int) Math.ceil(view.y(bounds.minY()) + reach))
        };
    }

    private static void segment(
            float[] nearest, int[] box, int columns, double reach, double ax, double ay, double bx, double by) {
        int left = Math.max(box[0], (int) Math.floor(Math.min(ax, bx) - reach));
        int right = Math.min(box[2] - 1, (int) Math.ceil(Math.max(ax, bx) + reach));
        int top = Math.max(box[1], (int) Math.floor(Math.min(ay, by) - reach));
        int bottom = Math.min(box[3] - 1, (int) Math.ceil(Math.max(ay, by) + reach));
        double dx = bx - ax;
        double dy = by - ay;
        double square = dx * dx + dy * dy;
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double px = column + 0.5 - ax;
                double py = row + 0.5 - ay;
                double t = square == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / square));
                double ex = px - t * dx;
                double ey = py - t * dy;
                float distance = (float) (ex * ex + ey * ey);
                int at = (row - box[1]) * columns + column - box[0];
                if (distance < nearest[at]) {
                    nearest[at] = distance;
                }
            }
        }
    }

    private Stamp collect(float[] nearest, int[] box, int columns) {
        double haloRadius = MapPainter.HALO_WIDTH / 2 * pixelScale;
        double inkRadius = MapPainter.INK_WIDTH / 2 * pixelScale;
        int count = 0;
        for (float square : nearest) {
            if (square < (haloRadius + 0.5) * (haloRadius + 0.5)) {
                count++;
            }
        }
        int[] index = new int[count];
        byte[] ink = new byte[count];
        byte[] halo = new byte[count];
        int next = 0;
        for (int i = 0; i < nearest.length && next < count; i++) {
            if (nearest[i] < (haloRadius + 0.5) * (haloRadius + 0.5)) {
                double distance = Math.sqrt(nearest[i]);
                index[next] = (box[1] + i / columns) * width + box[0] + i % columns;
                ink[next] = coverage(inkRadius - distance);
                halo[next] = coverage(haloRadius - distance);
                next++;
            }
        }
        return new Stamp(index, ink, halo);
    }

    private static byte coverage(double inside) {
        return (byte) Math.round(255 * Math.max(0, Math.min(1, inside + 0.5)));
    }

    /** Pixels and their coverage by ink and by halo, 0 to 255. */
    @SuppressWarnings("ArrayRecordComponent") // Hot pixel lists, never compared.
    private record Stamp(int[] index, byte[] ink, byte[] halo) {
        void blend(int[] argb, byte[] coverage, int color) {
            int red = color >> 16 & 255;
            int green = color >> 8 & 255;
            int blue = color & 255;
            for (int i = 0; i < index.length; i++) {
                int a = coverage[i] & 255;
                if (a == 0) {
                    continue;
                }
                int under = argb[index[i]];
                int b = 255 - a;
                int r = (red * a + (under >> 16 & 255) * b + 127) / 255;
                int gr = (green * a + (under >> 8 & 255) * b + 127) / 255;
                int bl = (blue * a + (under & 255) * b + 127) / 255;
                argb[index[i]] = 0xFF000000 | r << 16 | gr << 8 | bl;
            }
        }
    }
}
