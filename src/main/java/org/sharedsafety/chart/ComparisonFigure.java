package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A comparison in one picture: the scatter, and beside it both maps where the places have boundaries.
 *
 * @param scatter the scatter
 * @param maps one map a measure, or none
 * @param table the table that says the same
 */
public record ComparisonFigure(ScatterSpec scatter, List<MapSpec> maps, TableSpec table) implements Figure {
    private static final double GAP = 20;
    /** Below this width a map beside the scatter would be a thumbnail. */
    private static final double ROOM_FOR_MAPS = 760;

    public ComparisonFigure {
        maps = List.copyOf(maps);
    }

    @Override
    public String description() {
        return scatter.description();
    }

    /** Draws it; on the desk its parts are nodes of their own, so no marks are answered. */
    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        boolean mapped = !maps.isEmpty() && width >= ROOM_FOR_MAPS;
        double scatterWidth = mapped ? width * (maps.size() == 1 ? 0.55 : 0.42) : width;
        Graphics2D part = part(g, 0, scatterWidth, height);
        ScatterPainter.paint(part, scatter, scatterWidth, height, theme, Emphasis.NONE);
        part.dispose();
        if (mapped) {
            double mapWidth = width - scatterWidth - GAP;
            Graphics2D twin = part(g, scatterWidth + GAP, mapWidth, height);
            new TwinMaps(maps).paint(twin, mapWidth, height, theme);
            twin.dispose();
        }
        return List.of();
    }

    private static Graphics2D part(Graphics2D g, double x, double width, double height) {
        Graphics2D part = (Graphics2D) g.create();
        part.translate(x, 0);
        part.clip(new Rectangle2D.Double(0, 0, width, height));
        return part;
    }
}
