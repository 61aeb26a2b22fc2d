package org.sharedsafety.chart;

import java.awt.geom.Rectangle2D;

/**
 * How plane units become pixels: x to the right, y down.
 *
 * @param scale pixels per plane unit
 * @param left pixel where plane x = 0 lies
 * @param top pixel where plane y = 0 lies
 */
public record MapViewport(double scale, double left, double top) {

    /** The view that shows the whole of a box, centered in an area of pixels. */
    public static MapViewport fitting(MapShape.Bounds bounds, Rectangle2D area) {
        double width = Math.max(bounds.width(), 1e-12);
        double height = Math.max(bounds.height(), 1e-12);
        double scale = Math.min(area.getWidth() / width, area.getHeight() / height);
        return new MapViewport(
                scale,
                area.getCenterX() - scale * (bounds.minX() + bounds.maxX()) / 2,
                area.getCenterY() + scale * (bounds.minY() + bounds.maxY()) / 2);
    }

    public double x(double planeX) {
        return left + planeX * scale;
    }

    public double y(double planeY) {
        return top - planeY * scale;
    }

    /** Closer or farther by a factor, the pixel under the pointer staying where it is. */
    public MapViewport zoomed(double factor, double pixelX, double pixelY) {
        return new MapViewport(scale * factor, pixelX + (left - pixelX) * factor, pixelY + (top - pixelY) * factor);
    }

    /** Moved by pixels. */
    public MapViewport moved(double dx, double dy) {
        return new MapViewport(scale, left + dx, top + dy);
    }

    /** The same view on a device with more or fewer pixels. */
    public MapViewport onDevice(double pixelScale) {
        return new MapViewport(scale * pixelScale, left * pixelScale, top * pixelScale);
    }
}
