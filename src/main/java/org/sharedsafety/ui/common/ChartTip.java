package org.sharedsafety.ui.common;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;

/** The label beside the pointer: name and values; it never leaves its chart. */
final class ChartTip extends Label {
    /** Its size of text in pixels, as theme.css gives it where text has its usual size. */
    static final double USUAL_SIZE = 12;

    ChartTip() {
        getStyleClass().add("chart-tip");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        setWrapText(true);
        setMaxWidth(280);
    }

    void show(String words, Point2D at, double width, double height) {
        setText(words);
        setVisible(true);
        double wide = Math.min(Math.min(280, width - 8), Math.ceil(prefWidth(-1)));
        double high = Math.ceil(prefHeight(wide));
        double x = at.getX() + 14 + wide <= width ? at.getX() + 14 : at.getX() - 14 - wide;
        double y = at.getY() + 14 + high <= height ? at.getY() + 14 : at.getY() - 14 - high;
        resizeRelocate(Math.max(2, Math.min(x, width - wide - 2)), Math.max(2, y), wide, high);
    }
}
