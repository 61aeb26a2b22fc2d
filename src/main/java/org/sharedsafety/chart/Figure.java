package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The picture of a view, drawn the same on the desk, on the wall and in files. */
public interface Figure {
    /** What it shows, in one or two sentences, for those who do not see it. */
    String description();

    /** Draws it over an area whose top left corner is (0, 0), and answers where each mark stands, in drawing order. */
    List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme);

    /** Draws it with what stands out; answers the same. */
    default List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme, Emphasis emphasis) {
        List<FigureMark> marks = paint(g, width, height, theme);
        FigureEmphasis.paint(g, marks, emphasis, theme);
        return marks;
    }

    /** Whether its axes can stand alone, without anything that its data tell; it then draws these with {@link DataInk}. */
    default boolean hasAxes() {
        return false;
    }

    /** The area between its axes where these can stand alone; null where it has none, or rows instead of a second axis. */
    default @Nullable Rectangle2D plot(double width, double height) {
        return null;
    }

    /** The table that says the same: every value that is drawn, as a number and as shown. */
    TableSpec table();

    /** How high it has to be in a width so that all of it can be read; 0 where it fits any height. */
    default double height(double width) {
        return 0;
    }

    /** The height below which its words and marks would run into each other, in a width. */
    default double leastHeight(double width) {
        return Math.max(230, height(width));
    }

    /** Whether the arrow keys walk the marks in the order in which they are drawn, as along a line. */
    default boolean inOrder() {
        return false;
    }
}
