package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Maps side by side, each under its title. */
public record TwinMaps(List<MapSpec> maps) {
    private static final double GAP = 20;
    private static final double HEAD = 40;
    private static final double BELOW = 8;

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
        double head = HEAD;
        for (MapSpec map : maps) {
            head = Math.max(
                    head, titles(map, each).height() + subtitles(map, each).height() + BELOW);
        }
        for (MapSpec map : maps) {
            TextBlock title = titles(map, each);
            title.paint(g, left, 0, theme.ink());
            subtitles(map, each).paint(g, left, title.height() + 2, theme.muted());
            Graphics2D area = (Graphics2D) g.create();
            area.translate(left, head);
            area.clip(new Rectangle2D.Double(0, 0, each, height - head));
            MapPainter.paint(area, map, each, height - head, theme, emphasis);
            area.dispose();
            left += each + GAP;
        }
    }

    private static TextBlock titles(MapSpec map, double width) {
        return TextBlock.of(map.title(), Typeface.SEMIBOLD, 14, width);
    }

    private static TextBlock subtitles(MapSpec map, double width) {
        return TextBlock.of(map.subtitle(), Typeface.REGULAR, 12, width);
    }
}
