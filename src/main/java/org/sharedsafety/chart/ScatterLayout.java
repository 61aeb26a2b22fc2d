package org.sharedsafety.chart;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Where everything of a scatter lies in a size: plot, marks, gutter. Made once, then asked by painter, pointer and keys. */
public final class ScatterLayout {
    private static final double TITLE = 30;
    private static final double TICK_TEXT = 12;
    /** What a second line of a title takes. */
    static final double TITLE_LINE = 15;

    private static final double GUTTER = 24;
    private static final double TICKS = 20;
    private static final double AXIS_TITLE = 22;
    private static final int CROWD = 30;
    /** Radius of the largest bubble. */
    private static final double BUBBLE = 20;

    private final ScatterSpec spec;
    private final Rectangle2D plot;
    private final double titleRoom;
    private final double[] markX;
    private final double[] markY;
    private final int[] ids;
    private final Map<Integer, Integer> indexOf = new HashMap<>();
    private final double radius;
    private final double most;

    /** The layout of a chart in so many pixels. */
    public ScatterLayout(ScatterSpec spec, double width, double height) {
        this.spec = spec;
        double left = spec.y().ticks().stream()
                        .mapToDouble(tick -> Typeface.REGULAR.width(tick.label(), TICK_TEXT))
                        .max()
                        .orElse(20)
                + 10;
        this.titleRoom = width - left;
        double top = TITLE + (isSplit(spec.y()) ? TITLE_LINE : 0);
        double bottom = TICKS
                + AXIS_TITLE
                + (isSplit(spec.x()) ? TITLE_LINE : 0)
                + (spec.gutter().isEmpty() ? 0 : GUTTER);
        this.plot =
                new Rectangle2D.Double(left, top, Math.max(10, width - left - 12), Math.max(10, height - top - bottom));
        this.radius = radiusFor(spec.points().size());
        this.most = spec.points().stream()
                .map(ScatterSpec.Point::residents)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        int points = spec.points().size();
        int all = points + spec.gutter().size();
        this.markX = new double[all];
        this.markY = new double[all];
        this.ids = new int[all];
        for (int i = 0; i < all; i++) {
            if (i < points) {
                ScatterSpec.Point point = spec.points().get(i);
                put(i, point.id(), x(point.x()), y(point.y()));
            } else {
                ScatterSpec.Gutter point = spec.gutter().get(i - points);
                put(i, point.id(), clamp(x(point.x())), gutterY());
            }
        }
    }

    private void put(int index, int id, double x, double y) {
        ids[index] = id;
        markX[index] = x;
        markY[index] = y;
        indexOf.put(id, index);
    }

    /** Whether the title of an axis stands in two lines, because one is too long. */
    boolean isSplit(Axis axis) {
        return Typeface.SEMIBOLD.width(axis.name(), TICK_TEXT)
                        + Typeface.REGULAR.width(" " + axis.unit() + " →", TICK_TEXT)
                > titleRoom;
    }

    private double clamp(double x) {
        return Math.max(plot.getMinX() + 6, Math.min(plot.getMaxX() - 6, x));
    }

    private static double radiusFor(int points) {
        return points > 1500 ? 2.4 : points > 300 ? 3.4 : points > 100 ? 4.2 : 5;
    }

    /** The chart this is the layout of. */
    public ScatterSpec spec() {
        return spec;
    }

    /** The rectangle between the axes. */
    public Rectangle2D plot() {
        return plot;
    }

    /** Radius of a context dot: 5 pixels, less where there are many. */
    public double radius() {
        return radius;
    }

    /** Radius of a point's mark: its area grows with its residents, where it is a bubble. */
    double radius(ScatterSpec.Point point) {
        Double residents = point.residents();
        return residents == null || most <= 0 ? radius : Math.max(2.5, BUBBLE * Math.sqrt(residents / most));
    }

    /** The marks as they are drawn: large bubbles first, so that none hides under another. */
    int[] drawingOrder() {
        return java.util.stream.IntStream.range(0, ids.length)
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(
                        (Integer i) -> -point(i).map(this::radius).orElse(0.0)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    public double x(double value) {
        return plot.getMinX() + spec.x().fraction(value) * plot.getWidth();
    }

    public double y(double value) {
        return plot.getMaxY() - spec.y().fraction(value) * plot.getHeight();
    }

    /** The middle line of the gutter under the base line. */
    public double gutterY() {
        return plot.getMaxY() + GUTTER / 2 + 3;
    }

    /** Whether the gutter holds so many places that each is a tick. */
    boolean gutterIsCrowded() {
        return spec.gutter().size() > CROWD;
    }

    /** Whether there are so many points that each is small and without an edge. */
    boolean isCrowded() {
        return spec.points().size() > 300;
    }

    /** The base line of the labels of the x axis. */
    double tickTextY() {
        return plot.getMaxY() + (spec.gutter().isEmpty() ? 0 : GUTTER) + 16;
    }

    /** How many marks there are, gutter included. */
    public int size() {
        return ids.length;
    }

    public int id(int index) {
        return ids[index];
    }

    public double markX(int index) {
        return markX[index];
    }

    public double markY(int index) {
        return markY[index];
    }

    /** The mark of a place, if it has one. */
    public OptionalInt indexOf(int id) {
        Integer index = indexOf.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The point behind a mark; empty for one in the gutter. */
    public Optional<ScatterSpec.Point> point(int index) {
        return index < spec.points().size() ? Optional.of(spec.points().get(index)) : Optional.empty();
    }

    /** The gutter place behind a mark; empty for a point. */
    public Optional<ScatterSpec.Gutter> gutter(int index) {
        int at = index - spec.points().size();
        return at >= 0 ? Optional.of(spec.gutter().get(at)) : Optional.empty();
    }

    /** Name and values of a mark, for hover and for screen readers. */
    public String spoken(int index) {
        return point(index)
                .map(ScatterSpec.Point::spoken)
                .or(() -> gutter(index).map(ScatterSpec.Gutter::spoken))
                .orElse("");
    }

    /** The places whose marks lie in a box. */
    public Set<Integer> within(Rectangle2D box) {
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < ids.length; i++) {
            if (box.contains(markX[i], markY[i])) {
                found.add(ids[i]);
            }
        }
        return found;
    }

    /** Marks as pixels, for pointing at them. */
    public IdRaster raster(int width, int height) {
        return IdRaster.ofMarks(ids, markX, markY, Math.max(7, radius + 3), width, height);
    }

    /** Where the keyboard goes from a mark: to the nearest one in a direction (dx, dy each -1, 0 or 1), if any. */
    public OptionalInt neighbor(int index, int dx, int dy) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ids.length; i++) {
            double alongX = (markX[i] - markX[index]) * dx;
            double alongY = (markY[i] - markY[index]) * dy;
            double along = alongX + alongY;
            double across = dx != 0 ? Math.abs(markY[i] - markY[index]) : Math.abs(markX[i] - markX[index]);
            boolean ahead = along > 1e-9 || (Math.abs(along) <= 1e-9 && across <= 1e-9 && i > index);
            double cost = along + across * 0.4;
            if (i != index && ahead && cost < least) {
                least = cost;
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** The marks from left to right, as the keyboard's Home and End see them. */
    public List<Integer> leftToRight() {
        return java.util.stream.IntStream.range(0, ids.length)
                .boxed()
                .sorted(java.util.Comparator.comparingDouble((Integer i) -> markX[i]))
                .toList();
    }
}
