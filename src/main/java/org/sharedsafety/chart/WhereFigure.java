package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharedsafety.model.Place;
import org.sharedsafety.text.Texts;

/**
 * A small map that says where a place lies and where the places like it lie; every place on it is a mark.
 *
 * @param shapes what is drawn
 * @param names of the places, by number
 * @param place the one that it is about
 * @param like others that are pointed out quietly
 */
public record WhereFigure(
        List<MapShape> shapes, Map<Integer, String> names, Place place, Set<Integer> like, Texts texts)
        implements Figure {
    public WhereFigure {
        shapes = List.copyOf(shapes);
        names = Map.copyOf(names);
        like = Set.copyOf(like);
    }

    @Override
    public String description() {
        return texts.say("profile.where.description", place.name(), shapes.size());
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        MapViewport view =
                MapViewport.fitting(MapShape.Bounds.of(shapes), new Rectangle2D.Double(4, 4, width - 8, height - 8));
        List<FigureMark> marks = new ArrayList<>();
        Path2D own = null;
        g.setStroke(MapPainter.round(shapes.size() > 300 ? 0.4 : 0.8));
        for (MapShape shape : shapes) {
            Path2D path = shape.path(view);
            g.setColor(like.contains(shape.id()) ? Palette.withAlpha(theme.dot(), 0.42) : theme.inset());
            g.fill(path);
            g.setColor(theme.mapStroke());
            g.draw(path);
            if (shape.id() == place.id()) {
                own = path;
            }
            marks.add(new FigureMark(shape.id(), path, names.getOrDefault(shape.id(), "")));
        }
        if (own != null) {
            g.setColor(Tint.accent(theme).edge());
            g.fill(own);
            g.setColor(theme.selectHalo());
            g.setStroke(MapPainter.round(5));
            g.draw(own);
            g.setColor(theme.select());
            g.setStroke(MapPainter.round(2.4));
            g.draw(own);
        }
        return marks;
    }

    @Override
    public TableSpec table() {
        return new TableSpec(
                List.of(new TableSpec.Column("place", texts.say("chart.column.place"), "", false)),
                shapes.stream()
                        .map(shape -> new TableSpec.Row(
                                shape.id(), List.of(TableSpec.Cell.of(names.getOrDefault(shape.id(), "")))))
                        .toList());
    }
}
