package org.sharedsafety.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Writes the names of places into their shapes on a map, where they fit; ink or white by what lies under them. */
final class ContextNames {
    private static final double TEXT = 12;

    private ContextNames() {}

    /** Writes one name, or nothing where the place is too small for it. */
    static void paint(Graphics2D g, MapSpec spec, MapShape shape, Path2D path, MapViewport view, Theme theme) {
        MapSpec.Area area = spec.area(shape.id());
        String name = area.label();
        if (name.isEmpty()) {
            return;
        }
        boolean coded = area.pattern() == Pattern.HIDDEN;
        double width = Typeface.REGULAR.width(name, TEXT);
        double x = view.x(shape.center()[0]) - width / 2;
        double y = view.y(shape.center()[1]) - (coded ? 12 : 0);
        if (!path.contains(new Rectangle2D.Double(x - 2, y - 8, width + 4, 16))) {
            return;
        }
        Color under = MapPainter.ground(spec, shape, theme);
        boolean bright = Palette.luma(under) >= 130;
        boolean data = area.pattern().hasValue() && area.classIndex() >= 0;
        if (area.pattern() != Pattern.PLAIN && !coded) {
            // The pattern would run through the letters.
            g.setColor(under);
            g.fill(new RoundRectangle2D.Double(x - 4, y - 9, width + 8, 18, 6, 6));
        }
        g.setColor(data ? bright ? Theme.LIGHT.ink() : Color.WHITE : theme.muted());
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.drawString(name, (float) x, (float) (y + 4));
    }

    /** Where the chip of a selected place covers the name that it wears. */
    static Rectangle2D chip(MapShape shape, String name, MapViewport view) {
        double width = Typeface.SEMIBOLD.width(name, TEXT) + 14;
        return new Rectangle2D.Double(view.x(shape.center()[0]) - width / 2, view.y(shape.center()[1]) - 10, width, 20);
    }
}
