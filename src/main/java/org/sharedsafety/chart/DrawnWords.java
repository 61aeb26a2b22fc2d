package org.sharedsafety.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/**
 * Words that a figure drew.
 *
 * @param size of the letters, in pixels of what was drawn on
 * @param box around the letters, in pixels of what was drawn on
 * @param ground what most of them stand on; transparent where nothing was drawn under them
 * @param clipped whether a part of them was cut off
 */
public record DrawnWords(String words, double size, Rectangle2D box, Color color, Color ground, boolean clipped) {
    private static final double OVERLAP = 0.25;

    /** Whether two texts stand in each other by more than a hair. */
    public boolean overlaps(DrawnWords other) {
        Rectangle2D both = box.createIntersection(other.box());
        double least = Math.min(box.getHeight(), other.box().getHeight());
        return !both.isEmpty() && both.getWidth() > least * OVERLAP && both.getHeight() > least * OVERLAP;
    }
}
