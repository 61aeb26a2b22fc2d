package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws what stands out over the marks of a figure: an ink outline for selected ones, rings for pointer and keyboard. */
public final class FigureEmphasis {
    private FigureEmphasis() {}

    public static void paint(Graphics2D g, List<FigureMark> marks, Emphasis emphasis, Theme theme) {
        MapPainter.prepare(g);
        for (FigureMark mark : marks) {
            if (emphasis.isSelected(mark.id())) {
                g.setColor(theme.selectHalo());
                g.setStroke(MapPainter.round(5));
                g.draw(mark.area());
                g.setColor(theme.select());
                g.setStroke(MapPainter.round(2.2));
                g.draw(mark.area());
            }
            if (emphasis.hovered() != null && emphasis.hovered() == mark.id()) {
                g.setColor(theme.ink());
                g.setStroke(MapPainter.round(2));
                g.draw(mark.area());
            }
            if (emphasis.focused() != null && emphasis.focused() == mark.id()) {
                g.setColor(theme.accent());
                g.setStroke(MapPainter.round(2));
                g.draw(around(mark.area()));
            }
        }
    }

    private static Shape around(Shape area) {
        Rectangle2D box = area.getBounds2D();
        return new Rectangle2D.Double(box.getX() - 4, box.getY() - 4, box.getWidth() + 8, box.getHeight() + 8);
    }
}
