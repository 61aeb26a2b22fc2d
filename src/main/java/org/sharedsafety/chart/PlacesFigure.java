package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sharedsafety.text.Texts;

/**
 * The outlines of places without any number: a map to find them by.
 *
 * @param shapes what is drawn
 * @param frame outlines of the level above, drawn over them
 * @param names of the places, by number
 */
public record PlacesFigure(List<MapShape> shapes, List<MapShape> frame, Map<Integer, String> names, Texts texts)
        implements Figure {
    private static final double NAME = 12;
    private static final int MANY = 300;
    private static final int MOST_NAMES = 60;

    public PlacesFigure {
        shapes = List.copyOf(shapes);
        frame = List.copyOf(frame);
        names = Map.copyOf(names);
    }

    @Override
    public String description() {
        return texts.say("places.map.description", shapes.size());
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        List<FigureMark> marks = new ArrayList<>();
        if (shapes.isEmpty()) {
            return marks;
        }
        MapViewport view =
                MapViewport.fitting(MapShape.Bounds.of(shapes), new Rectangle2D.Double(4, 4, width - 8, height - 8));
        g.setStroke(MapPainter.round(shapes.size() > MANY ? 0.4 : 0.8));
        for (MapShape shape : shapes) {
            Path2D path = shape.path(view);
            g.setColor(theme.inset());
            g.fill(path);
            g.setColor(theme.mapStroke());
            g.draw(path);
            marks.add(new FigureMark(shape.id(), path, names.getOrDefault(shape.id(), "")));
        }
        g.setColor(theme.axis());
        g.setStroke(MapPainter.round(0.8));
        frame.forEach(outline -> g.draw(outline.path(view)));
        if (shapes.size() <= MOST_NAMES) {
            names(g, view, width, height, theme);
        }
        return marks;
    }

    private void names(Graphics2D g, MapViewport view, double width, double height, Theme theme) {
        LabelPlacer placer = new LabelPlacer(new Rectangle2D.Double(0, 0, width, height));
        g.setFont(Typeface.REGULAR.size(NAME));
        g.setColor(theme.muted());
        for (MapShape shape : shapes) {
            String name = names.getOrDefault(shape.id(), "");
            double wide = Typeface.REGULAR.width(name, NAME);
            Rectangle2D area = shape.path(view).getBounds2D();
            double[] center = shape.center();
            Rectangle2D box = new Rectangle2D.Double(view.x(center[0]) - wide / 2, view.y(center[1]) - 8, wide, 16);
            if (wide < area.getWidth() - 6
                    && placer.placeOverMarks(List.of(box)).isPresent()) {
                g.drawString(name, (float) box.getX(), (float) (box.getMaxY() - 4));
            }
        }
    }

    @Override
    public TableSpec table() {
        return new TableSpec(
                List.of(new TableSpec.Column("place", texts.say("places.column.name"), "", false)),
                shapes.stream()
                        .sorted(Comparator.comparing(shape -> names.getOrDefault(shape.id(), "")))
                        .map(shape -> new TableSpec.Row(
                                shape.id(), List.of(TableSpec.Cell.of(names.getOrDefault(shape.id(), "")))))
                        .toList());
    }
}
