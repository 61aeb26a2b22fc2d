package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Maps side by side, each under its title. */
public record TwinMaps(List<MapSpec> maps) {
    private static final double GAP = 20;
    private static final double HEAD = 40;

    public TwinMaps {
        maps = List.copyOf(maps);
    }

    /** Draws the maps from the top left corner on. */
    public void paint(Graphics2D g, double width, double height, Theme theme) {
        paint(g, width, height, theme, Emphasis.NONE);
    }

    /** Draws the maps with what stands out in both. */
    void paint(Graphics2D g, double width, double height, Theme theme, Emphasis emphasis) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double each = (width - (maps.size() - 1) * GAP) / maps.size();
        double left = 0;
        for (MapSpec map : maps) {
            g.setColor(theme.ink());
            g.setFont(Typeface.SEMIBOLD.size(14));
            g.drawString(map.title(), (float) left, 14);
            g.setColor(theme.muted());
            g.setFont(Typeface.REGULAR.size(12));
            g.drawString(map.subtitle(), (float) left, 32);
            Graphics2D area = (Graphics2D) g.create();
            area.translate(left, HEAD);
            area.clip(new Rectangle2D.Double(0, 0, each, height - HEAD));
            MapPainter.paint(area, map, each, height - HEAD, theme, emphasis);
            area.dispose();
            left += each + GAP;
        }
    }
}
