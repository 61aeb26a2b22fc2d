package org.sharedsafety.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds free room for labels: inside the area, off the marks, never over another label; else none. */
public final class LabelPlacer {
    private final Rectangle2D area;
    private final BitSet marks;
    private final int columns;
    private final int rows;
    private final List<Rectangle2D> placed = new ArrayList<>();

    /** Room inside an area of pixels that starts at or after (0, 0). */
    public LabelPlacer(Rectangle2D area) {
        this.area = area;
        this.columns = (int) Math.ceil(area.getMaxX()) + 1;
        this.rows = (int) Math.ceil(area.getMaxY()) + 1;
        this.marks = new BitSet(columns * rows);
    }

    private LabelPlacer(LabelPlacer other) {
        this.area = other.area;
        this.columns = other.columns;
        this.rows = other.rows;
        this.marks = other.marks;
    }

    /** A placer that knows the same marks and no labels; the marks are shared. */
    public LabelPlacer withoutLabels() {
        return new LabelPlacer(this);
    }

    /** Keeps labels off a mark. */
    public void avoid(Rectangle2D mark) {
        int firstRow = Math.max(0, (int) Math.floor(mark.getMinY()));
        int lastRow = Math.min(rows - 1, (int) Math.ceil(mark.getMaxY()) - 1);
        int first = Math.max(0, (int) Math.floor(mark.getMinX()));
        int last = Math.min(columns, (int) Math.ceil(mark.getMaxX()));
        for (int row = firstRow; row <= lastRow && first < last; row++) {
            marks.set(row * columns + first, row * columns + last);
        }
    }

    /** Takes room for good, such as for a label that stands where it must. */
    public void take(Rectangle2D box) {
        placed.add(box);
    }

    /** The first of the boxes that is free, which is then taken. */
    public Optional<Rectangle2D> place(List<Rectangle2D> candidates) {
        for (Rectangle2D box : candidates) {
            if (isFree(box)) {
                placed.add(box);
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    /** The first of the boxes that covers no other label, though it may cover marks. */
    public Optional<Rectangle2D> placeOverMarks(List<Rectangle2D> candidates) {
        for (Rectangle2D box : candidates) {
            if (area.contains(box) && placed.stream().noneMatch(box::intersects)) {
                placed.add(box);
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    /** Boxes of a size around a point: right, left, then both higher and lower, above, below, with a gap. */
    public static List<Rectangle2D> around(double x, double y, double width, double height, double gap) {
        double right = x + gap;
        double left = x - gap - width;
        double middle = y - height / 2;
        double near = gap * 0.75;
        return List.of(
                new Rectangle2D.Double(right, middle, width, height),
                new Rectangle2D.Double(left, middle, width, height),
                new Rectangle2D.Double(x + near, y - near - height + 4, width, height),
                new Rectangle2D.Double(x - near - width, y - near - height + 4, width, height),
                new Rectangle2D.Double(x + near, y + near - 4, width, height),
                new Rectangle2D.Double(x - near - width, y + near - 4, width, height),
                new Rectangle2D.Double(x - width / 2, y - gap - height, width, height),
                new Rectangle2D.Double(x - width / 2, y + gap, width, height));
    }

    private boolean isFree(Rectangle2D box) {
        if (!area.contains(box) || placed.stream().anyMatch(box::intersects)) {
            return false;
        }
        int first = (int) Math.floor(box.getMinX());
        int last = Math.min(columns, (int) Math.ceil(box.getMaxX()));
        for (int row = (int) Math.floor(box.getMinY()); row < Math.min(rows, Math.ceil(box.getMaxY())); row++) {
            int hit = marks.nextSetBit(row * columns + first);
            if (hit >= 0 && hit < row * columns + last) {
                return false;
            }
        }
        return true;
    }
}
