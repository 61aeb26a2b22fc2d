package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Two measures in one map, beside it what its nine colors mean and where their limits are. */
public record BivariateFigure(BivariateSpec spec, BivariateLegend legend) implements Figure {
    private static final double GAP = 24;
    private static final double LEGEND = 400;
    private static final double LEGEND_HEIGHT = 285;
    private static final double LEAST_MAP = 240;
    private static final double TEXT = 12;

    @Override
    public String description() {
        return spec.finding();
    }

    /** Draws it; where there is little width the legend stands below the map. */
    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        boolean beside = width - LEGEND - GAP >= LEAST_MAP;
        double mapWidth = beside ? width - LEGEND - GAP : width;
        double mapHeight = beside ? height : Math.max(height - LEGEND_HEIGHT, height * 0.5);
        Graphics2D map = part(g, 0, 0, mapWidth, mapHeight);
        new TwinMaps(List.of(spec.map())).paint(map, mapWidth, mapHeight, theme);
        map.dispose();
        double left = beside ? mapWidth + GAP : 0;
        double top = beside ? 0 : mapHeight;
        double room = Math.min(LEGEND, width - left);
        double limits = limits(g, left, top, room, theme, false);
        double cells = Math.max(60, Math.min(LEGEND_HEIGHT, height - top - limits - 10));
        Graphics2D nine = part(g, left, top, room, cells);
        legend.paint(nine, room, cells, theme);
        nine.dispose();
        limits(g, left, top + cells + 8, room, theme, true);
        return List.of();
    }

    /** The limits of both measures in words, drawn or only measured; answers how high they are. */
    private double limits(Graphics2D g, double left, double top, double room, Theme theme, boolean draw) {
        double y = top;
        for (BivariateSpec.Limits side : spec.limits()) {
            TextBlock title = TextBlock.of(side.title(), Typeface.SEMIBOLD, TEXT, room);
            TextBlock classes = TextBlock.of(side.classes(), Typeface.REGULAR, TEXT, room);
            if (draw) {
                title.paint(g, left, y, theme.ink());
                classes.paint(g, left, y + title.height() + 2, theme.muted());
            }
            y += title.height() + classes.height() + 8;
        }
        return y - top;
    }

    private static Graphics2D part(Graphics2D g, double x, double y, double width, double height) {
        Graphics2D part = (Graphics2D) g.create();
        part.translate(x, y);
        part.clip(new Rectangle2D.Double(0, 0, width, height));
        return part;
    }

    @Override
    public TableSpec table() {
        return spec.table();
    }
}
