package org.sharedsafety.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The lines of a map as pictures of their own, kept while places, size and view stay the same.
 *
 * <p>To stroke thousands of boundaries takes longer than all else of a map; another year or measure only fills the areas
 * anew. For a picture made of pixels, one painting at a time.
 */
public final class MapLines {
    /** A measure with one more line in its legend leaves less room for the map: as many sizes as measures go to and fro. */
    private static final int MOST_KEPT = 3;

    private final double width;
    private final double height;
    private final List<Layer> boundaries = new ArrayList<>();
    private final List<Layer> frame = new ArrayList<>();

    /** For pictures of a size in logical pixels. */
    public MapLines(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Whether these are for pictures of a size. */
    public boolean isFor(double otherWidth, double otherHeight) {
        return width == otherWidth && height == otherHeight;
    }

    /** What lines look like where. */
    private record Kind(MapViewport view, AffineTransform transform, int width, int height, Color color) {}

    private record Layer(List<MapShape> shapes, Kind kind, BufferedImage picture) {}

    /** Whether two lists are the same places with the same outlines. */
    public static boolean same(List<MapShape> some, List<MapShape> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            MapShape a = some.get(i);
            MapShape b = others.get(i);
            // Outlines are shared, so that it is enough to ask whether they are the same ones.
            if (a.id() != b.id() || a.rings() != b.rings()) {
                return false;
            }
        }
        return true;
    }

    /** Draws the boundaries of places by {@code painting}, or as they were painted before. */
    synchronized void boundaries(
            Graphics2D g, List<MapShape> shapes, MapViewport view, Color color, Consumer<Graphics2D> painting) {
        drawn(g, boundaries, shapes, view, color, painting);
    }

    /** The same for the thin lines over places. */
    synchronized void frame(
            Graphics2D g, List<MapShape> shapes, MapViewport view, Color color, Consumer<Graphics2D> painting) {
        drawn(g, frame, shapes, view, color, painting);
    }

    private void drawn(
            Graphics2D g,
            List<Layer> known,
            List<MapShape> shapes,
            MapViewport view,
            Color color,
            Consumer<Graphics2D> painting) {
        AffineTransform transform = g.getTransform();
        Kind kind = new Kind(
                view,
                transform,
                Math.max(1, (int) Math.ceil(width * transform.getScaleX())),
                Math.max(1, (int) Math.ceil(height * transform.getScaleY())),
                color);
        Layer layer = known.stream()
                .filter(each -> each.kind.equals(kind) && same(each.shapes, shapes))
                .findFirst()
                .orElseGet(() -> painted(shapes, kind, painting));
        known.remove(layer);
        known.add(layer);
        if (known.size() > MOST_KEPT) {
            known.remove(0);
        }
        g.setTransform(new AffineTransform());
        g.drawImage(layer.picture, 0, 0, null);
        g.setTransform(transform);
    }

    private static Layer painted(List<MapShape> shapes, Kind kind, Consumer<Graphics2D> painting) {
        BufferedImage picture = new BufferedImage(kind.width, kind.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        MapPainter.prepare(g);
        g.setTransform(kind.transform);
        painting.accept(g);
        g.dispose();
        return new Layer(shapes, kind, picture);
    }
}
