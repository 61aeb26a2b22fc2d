package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.sharedsafety.model.result.ComparisonPanels;
import org.sharedsafety.model.result.ComparisonPanels.Panel;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;

/** The map of one panel: its places in classes that all panels share, the others as bare outlines. */
final class PanelMap {
    private static final int CLASSES = 5;

    private static final double BOUNDARY = 0.8;

    private final ClassBreaks breaks;
    private final Function<PlaceResult, Reading> side;
    private final Function<PlaceResult, String> spoken;
    private final Palette palette;
    private final List<MapShape> shapes;

    PanelMap(
            ComparisonPanels panels,
            Function<PlaceResult, Reading> side,
            List<Double> limits,
            Palette palette,
            List<MapShape> shapes,
            Function<PlaceResult, String> spoken) {
        this.side = side;
        this.shapes = shapes;
        this.spoken = spoken;
        double[] values = panels.panels().stream()
                .flatMap(panel -> panel.places().stream())
                .map(side)
                .filter(Reading::isUsable)
                .mapToDouble(reading -> Objects.requireNonNull(reading.value()))
                .toArray();
        // Limits of everyone say nothing about groups of people.
        this.breaks = limits.isEmpty() || panels.ofPeople()
                ? ClassBreaks.equalCounts(values, CLASSES)
                : ClassBreaks.within(limits, values);
        this.palette = palette.reducedTo(Math.max(1, breaks.size()));
    }

    /** What the colors and patterns of all panels stand for. */
    Legend legend(ComparisonPanels panels, SideWords words, Texts texts) {
        TreeSet<Pattern> occurring = new TreeSet<>();
        panels.panels().stream()
                .flatMap(panel -> panel.places().stream())
                .map(place -> Pattern.of(side.apply(place)))
                .filter(pattern -> pattern != Pattern.PLAIN)
                .forEach(occurring::add);
        return new Legend(
                palette,
                words.limits(breaks.edges()),
                texts.say("panels.same-limits"),
                occurring.stream()
                        .map(pattern -> new Legend.Key(pattern, texts.say("chart.key." + pattern.code())))
                        .toList());
    }

    /** The class of a value, counted from 1. */
    int classOf(double value) {
        return breaks.classOf(value) + 1;
    }

    List<FigureMark> paint(Graphics2D g, Panel panel, Legend legend, Rectangle2D area, Theme theme) {
        MapViewport view = MapViewport.fitting(MapShape.Bounds.of(shapes), area);
        Map<Integer, MapSpec.Area> areas = new HashMap<>();
        for (PlaceResult place : panel.places()) {
            Reading reading = side.apply(place);
            areas.put(
                    place.place().id(),
                    new MapSpec.Area(
                            place.place().name(),
                            reading.isUsable() ? breaks.classOf(Objects.requireNonNull(reading.value())) : -1,
                            Pattern.of(reading),
                            spoken.apply(place)));
        }
        double line = MapPainter.boundaryWidth(shapes, view);
        // Bare outlines are context: the smaller the places, the fainter, or they would turn into a gray of their own.
        g.setColor(Palette.withAlpha(theme.muted(), 0.45 * Math.min(1, line / BOUNDARY)));
        g.setStroke(MapPainter.round(line));
        shapes.stream().filter(shape -> !areas.containsKey(shape.id())).forEach(shape -> g.draw(shape.path(view)));
        List<MapShape> own =
                shapes.stream().filter(shape -> areas.containsKey(shape.id())).toList();
        MapPainter.paintAreas(g, new MapSpec("", "", own, List.of(), areas, legend, ""), view, theme);
        List<FigureMark> marks = new ArrayList<>();
        for (MapShape shape : own) {
            MapSpec.Area drawn = areas.get(shape.id());
            if (drawn != null) {
                marks.add(new FigureMark(shape.id(), shape.path(view), drawn.spoken()));
            }
        }
        return marks;
    }
}
