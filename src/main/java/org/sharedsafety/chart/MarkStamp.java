package org.sharedsafety.chart;

import java.awt.Color;

/** A selected dot as a few pixels, put down by the hundred in a millisecond; its center falls on a pixel corner. */
final class MarkStamp {
    private static final double RADIUS = 6.5;
    private static final double HALO = 1.5;

    private final int reach;
    private final int side;
    private final int[] ink;
    private final int[] halo;

    /** For a picture with so many pixels per logical pixel; marks shrink to {@code radius} where that is less. */
    MarkStamp(double radius, double pixelScale) {
        double inner = Math.min(RADIUS, radius + 1.5) * pixelScale;
        double outer = inner + HALO * pixelScale;
        this.reach = (int) Math.ceil(outer + 1);
        this.side = 2 * reach;
        this.ink = new int[side * side];
        this.halo = new int[side * side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double distance = Math.hypot(column + 0.5 - reach, row + 0.5 - reach);
                ink[row * side + column] = coverage(inner - distance);
                halo[row * side + column] = coverage(outer - distance);
            }
        }
    }

    private static int coverage(double inside) {
        return (int) Math.round(255 * Math.max(0, Math.min(1, inside + 0.5)));
    }

    /** Puts the dot on opaque pixels, its halo first. */
    void put(int[] argb, int width, int height, double x, double y, Color inkColor, Color haloColor) {
        int left = (int) Math.round(x) - reach;
        int top = (int) Math.round(y) - reach;
        for (int row = Math.max(0, -top); row < Math.min(side, height - top); row++) {
            for (int column = Math.max(0, -left); column < Math.min(side, width - left); column++) {
                int at = (top + row) * width + left + column;
                int cell = row * side + column;
                argb[at] = mix(mix(argb[at], haloColor.getRGB(), halo[cell]), inkColor.getRGB(), ink[cell]);
            }
        }
    }

    private static int mix(int under, int over, int alpha) {
        if (alpha == 0) {
            return under;
        }
        int rest = 255 - alpha;
        int red = ((over >> 16 & 255) * alpha + (under >> 16 & 255) * rest + 127) / 255;
        int green = ((over >> 8 & 255) * alpha + (under >> 8 & 255) * rest + 127) / 255;
        int blue = ((over & 255) * alpha + (under & 255) * rest + 127) / 255;
        return 0xFF000000 | red << 16 | green << 8 | blue;
    }
}
