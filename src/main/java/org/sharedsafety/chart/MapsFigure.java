package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.util.List;

/**
 * One map, or several side by side, each under its title.
 *
 * @param description what they show
 * @param table the table that says the same
 */
public record MapsFigure(List<MapSpec> maps, String description, TableSpec table) implements Figure {
    public MapsFigure {
        maps = List.copyOf(maps);
    }

    /** Draws them; on the desk each map is a node of its own, so no marks are answered. */
    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        new TwinMaps(maps).paint(g, width, height, theme);
        return List.of();
    }
}
