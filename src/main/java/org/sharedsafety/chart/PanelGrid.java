package org.sharedsafety.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Where panels stand: as many beside each other as keep each near four to three. */
final class PanelGrid {
    private static final double GAP = 22;
    private static final double SHAPE = 1.35;

    private final int columns;
    private final List<Rectangle2D> cells;

    /** Panels over an area; {@code left} pixels stay free before the first column. */
    PanelGrid(int panels, Rectangle2D area, double head) {
        int best = 1;
        double least = Double.MAX_VALUE;
        for (int tried = 1; tried <= panels; tried++) {
            int rows = (panels + tried - 1) / tried;
            double wide = (area.getWidth() - (tried - 1) * GAP) / tried;
            double high = area.getHeight() / rows - head;
            double off = high <= 30 ? 100 : Math.abs(Math.log(wide / high / SHAPE));
            off += 0.25 * (rows * tried - panels);
            if (off < least) {
                least = off;
                best = tried;
            }
        }
        columns = best;
        int rows = (panels + columns - 1) / columns;
        double wide = (area.getWidth() - (columns - 1) * GAP) / columns;
        double high = area.getHeight() / rows;
        cells = new ArrayList<>();
        for (int i = 0; i < panels; i++) {
            int row = i / columns;
            int column = i % columns;
            cells.add(
                    new Rectangle2D.Double(area.getX() + column * (wide + GAP), area.getY() + row * high, wide, high));
        }
    }

    Rectangle2D cell(int index) {
        return cells.get(index);
    }

    /** Whether a panel begins its row. */
    boolean isFirst(int index) {
        return index % columns == 0;
    }

    /** Whether nothing stands under a panel. */
    boolean isLowest(int index) {
        return index + columns >= cells.size();
    }
}
