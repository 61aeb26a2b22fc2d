package org.sharedsafety.ui.workshop;

import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/** One dot for each person, in a row, smaller where there are many; more than a row holds go on under it. */
final class SlideDots extends Region {
    private final int count;
    private final int most;
    private final double size;
    private final Color color;

    /**
     * Dots.
     *
     * @param most of any row, so that all rows have dots of one size
     * @param size across, in pixels, where there is room
     */
    SlideDots(int count, int most, double size, Color color) {
        this.count = count;
        this.most = most;
        this.size = size;
        this.color = color;
        setMinSize(0, size);
        setPrefSize(size, size);
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        double width = getWidth();
        double height = getHeight();
        double pitch = size * 1.3;
        int rows = 1;
        while (pitch > 4 && Math.ceil(most / (double) rows) * pitch > width) {
            if ((rows + 1) * pitch * 0.8 <= height) {
                rows++;
                pitch = Math.min(pitch, height / rows);
            } else {
                pitch *= 0.95;
                rows = Math.max(1, (int) (height / pitch));
            }
        }
        int perRow = Math.max(1, (int) (width / pitch));
        double top = height / 2 - rows * pitch / 2;
        for (int i = 0; i < count; i++) {
            int column = i % perRow;
            int row = i / perRow;
            Circle dot = new Circle(column * pitch + pitch / 2, top + row * pitch + pitch / 2, pitch / 2.6, color);
            dot.setManaged(false);
            getChildren().add(dot);
        }
    }
}
