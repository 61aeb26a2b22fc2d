package org.sharedsafety.ui.workshop;

import java.awt.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.sharedsafety.chart.Theme;

/**
 * How large everything on a slide is. Sizes are given for a wall of 1080 pixels; they grow with its height, with the
 * distance of the last row, and with the steps that the facilitator chose.
 *
 * @param width of the wall, in pixels
 * @param height of the wall, in pixels; at least {@link #LEAST} of the screen's, where a part of the screen is a drawer
 * @param enlargement by the room, at least 1
 * @param step by the facilitator, 1 for the usual size
 * @param shrink below 1 where words would not fit; no text gets smaller than the floor by it
 * @param below below 1 where not even the floor fits
 */
record SlideScale(
        double width, double height, double enlargement, double step, double shrink, double below, Theme theme) {
    /** The wall that sizes are given for. */
    static final double REFERENCE = 1080;
    /** The smallest text on a wall of that height. */
    static final double FLOOR = 28;

    /** Where a drawer takes a part of the screen, sizes still follow this much of it: the floor stays a fiftieth of the screen. */
    static final double LEAST = 0.78;

    static final double BODY = 32;
    /** Words where there is nothing else. */
    static final double ALONE = 42;

    static final double TITLE = 50;
    private static final double STEP = 1.1;

    /** The usual scale of a wall. */
    static SlideScale of(double width, double height, double enlargement, int steps, Theme theme) {
        return new SlideScale(width, height, enlargement, Math.pow(STEP, steps), 1, 1, theme);
    }

    /** The next smaller scale to try; null where there is none. */
    SlideScale smaller() {
        if (shrink > 0.6) {
            return new SlideScale(width, height, enlargement, step, shrink - 0.08, below, theme);
        }
        return new SlideScale(width, height, enlargement, step, shrink, below - 0.08, theme);
    }

    /** Whether another step down makes sense. */
    boolean canShrink() {
        return below > 0.4;
    }

    /** A length. */
    double length(double pixels) {
        return pixels * height / REFERENCE;
    }

    /** The size of a text, never under the floor. */
    double text(double pixels) {
        return below * enlargement * Math.max(FLOOR, pixels * step * shrink) * height / REFERENCE;
    }

    /** The smallest size of any text. */
    double floor() {
        return text(FLOOR);
    }

    /** Letters of a text. */
    Font font(double pixels, boolean strong) {
        return Font.font("Inter", strong ? FontWeight.BOLD : FontWeight.NORMAL, text(pixels));
    }

    /** A color of the painter for nodes. */
    static javafx.scene.paint.Color paint(Color color) {
        return javafx.scene.paint.Color.rgb(
                color.getRed(), color.getGreen(), color.getBlue(), color.getAlpha() / 255.0);
    }
}
