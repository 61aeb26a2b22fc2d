package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
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
    private static final double ROOM_FOR_MAPS = 940;

    public ComparisonFigure {
        maps = List.copyOf(maps);
    }

    @Override
    public String description() {
        return scatter.description();
    }

    @Override
    public boolean hasAxes() {
        return true;
    }

    @Override
    public Rectangle2D plot(double width, double height) {
        return new ScatterLayout(scatter, scatterWidth(width), height).plot();
    }

    private boolean isMapped(double width) {
        return !maps.isEmpty() && width >= ROOM_FOR_MAPS;
    }

    private double scatterWidth(double width) {
        return isMapped(width) ? width * (maps.size() == 1 ? 0.55 : 0.42) : width;
    }

    @Override
    public double leastHeight(double width) {
        return 270;
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        return paint(g, width, height, theme, Emphasis.NONE);
    }

    /** Draws it; the marks are those of the scatter. */
    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme, Emphasis emphasis) {
        boolean mapped = isMapped(width);
        double scatterWidth = scatterWidth(width);
        Graphics2D part = part(g, 0, scatterWidth, height);
        ScatterPainter.paint(part, scatter, scatterWidth, height, theme, emphasis);
        part.dispose();
        if (mapped && !DataInk.isHeldBack(g)) {
            double mapWidth = width - scatterWidth - GAP;
            Graphics2D twin = part(g, scatterWidth + GAP, mapWidth, height);
            new TwinMaps(maps).paint(twin, mapWidth, height, theme, emphasis);
            twin.dispose();
        }
        return marks(scatterWidth, height);
    }

    private List<FigureMark> marks(double width, double height) {
        ScatterLayout layout = new ScatterLayout(scatter, width, height);
        List<FigureMark> marks = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            marks.add(new FigureMark(
                    layout.id(i), Marks.circle(layout.markX(i), layout.markY(i), layout.radius()), layout.spoken(i)));
        }
        return marks;
    }

    private static Graphics2D part(Graphics2D g, double x, double width, double height) {
        Graphics2D part = (Graphics2D) g.create();
        part.translate(x, 0);
        part.clip(new Rectangle2D.Double(0, 0, width, height));
        return part;
    }
}
