package org.sharedsafety.chart;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/**
 * A mark of a figure that can be pointed at: a bar, a point, a cell.
 *
 * @param id what it stands for, unique within the figure; a place's id where marks are places
 * @param area what is drawn of it
 * @param spoken what it says, in words: name, value, interval, flag
 */
public record FigureMark(int id, Shape area, String spoken) {
    private static final double LEAST_REACH = 6;

    /** Whether a point is in it, or so near to a small one that it is meant. */
    public boolean contains(double x, double y) {
        if (area.contains(x, y)) {
            return true;
        }
        Rectangle2D box = area.getBounds2D();
        double wide = Math.max(0, LEAST_REACH - box.getWidth() / 2);
        double high = Math.max(0, LEAST_REACH - box.getHeight() / 2);
        return (wide > 0 || high > 0)
                && new Rectangle2D.Double(
                                box.getX() - wide,
                                box.getY() - high,
                                box.getWidth() + 2 * wide,
                                box.getHeight() + 2 * high)
                        .contains(x, y);
    }

    /** The middle of its box, from the left. */
    public double x() {
        return area.getBounds2D().getCenterX();
    }

    /** The middle of its box, from the top. */
    public double y() {
        return area.getBounds2D().getCenterY();
    }
}
