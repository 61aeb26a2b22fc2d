package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a map, the same on screen and in files; selection, hover and names go over it in a second pass. */
public final class MapPainter {
    private static final double STROKE = 0.8;
    private static final double DENSE_STROKE = 0.3;
    /** Square pixels of a middling polygon from which boundaries have their full width. */
    private static final double ROOMY = 200;

    private static final int MOST_NAMES = 12;
    static final double HALO_WIDTH = 5.5;
    static final double INK_WIDTH = 2.6;

    private MapPainter() {}

    /** The area of pixels that the map itself has above its legend. */
    public static Rectangle2D mapArea(MapSpec spec, double width, double height) {
        double legend = LegendPainter.height(spec.legend(), width);
        return new Rectangle2D.Double(3, 3, Math.max(1, width - 6), Math.max(1, height - legend - 12));
    }

    /** Draws the whole: map, legend and what stands out. */
    public static void paint(Graphics2D g, MapSpec spec, double width, double height, Theme theme, Emphasis emphasis) {
        MapViewport view = MapViewport.fitting(spec.bounds(), mapArea(spec, width, height));
        paintBase(g, spec, view, width, height, theme);
        paintOutlines(g, spec, view, theme, emphasis);
        paintNames(g, spec, view, mapArea(spec, width, height), theme, emphasis);
    }

    /** Draws card ground, areas, boundaries and legend: all that selection and hover do not change. */
    public static void paintBase(
            Graphics2D g, MapSpec spec, MapViewport view, double width, double height, Theme theme) {
        paintBase(g, spec, view, width, height, theme, null);
    }

    /** The same in pixels, with the lines as they were painted before where they are the same. */
    public static void paintBase(
            Graphics2D g,
            MapSpec spec,
            MapViewport view,
            double width,
            double height,
            Theme theme,
            @Nullable MapLines lines) {
        prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double legendTop = height - LegendPainter.height(spec.legend(), width);
        Graphics2D map = (Graphics2D) g.create();
        map.clip(new Rectangle2D.Double(0, 0, width, mapBottom(spec, width, height)));
        paintAreas(map, spec, view, theme, lines);
        map.dispose();
        LegendPainter.paint(g, spec.legend(), 0, legendTop, width, theme);
    }

    /** Where the map ends and the gap above its legend begins. */
    public static double mapBottom(MapSpec spec, double width, double height) {
        return Math.max(0, height - LegendPainter.height(spec.legend(), width) - 6);
    }

    /** Draws areas with their patterns, and boundaries over them. */
    static void paintAreas(Graphics2D g, MapSpec spec, MapViewport view, Theme theme) {
        paintAreas(g, spec, view, theme, null);
    }

    private static void paintAreas(
            Graphics2D g, MapSpec spec, MapViewport view, Theme theme, @Nullable MapLines lines) {
        List<Path2D> paths = new ArrayList<>(spec.shapes().size());
        for (MapShape shape : spec.shapes()) {
            Path2D path = shape.path(view);
            paths.add(path);
            g.setColor(ground(spec, shape, theme));
            g.fill(path);
        }
        paintPatterns(g, spec, paths, theme);
        if (lines == null) {
            paintBoundaries(g, spec, paths, view, theme);
        } else {
            lines.boundaries(
                    g, spec.shapes(), view, theme.mapStroke(), on -> paintBoundaries(on, spec, paths, view, theme));
        }
        for (int i = 0; i < paths.size(); i++) {
            MapSpec.Area area = spec.area(spec.shapes().get(i).id());
            if (area.pattern() == Pattern.HIDDEN) {
                hidden(g, spec.shapes().get(i), paths.get(i), view, theme);
            }
        }
        if (spec.named()) {
            for (int i = 0; i < paths.size(); i++) {
                ContextNames.paint(g, spec, spec.shapes().get(i), paths.get(i), view, theme);
            }
        }
        if (lines == null) {
            paintFrame(g, spec, view, theme);
        } else if (!spec.frame().isEmpty()) {
            lines.frame(g, spec.frame(), view, theme.axis(), on -> paintFrame(on, spec, view, theme));
        }
    }

    private static void paintBoundaries(Graphics2D g, MapSpec spec, List<Path2D> paths, MapViewport view, Theme theme) {
        g.setColor(theme.mapStroke());
        g.setStroke(round(boundaryWidth(spec.shapes(), view)));
        for (Path2D path : paths) {
            g.draw(path);
        }
    }

    private static void paintFrame(Graphics2D g, MapSpec spec, MapViewport view, Theme theme) {
        g.setColor(theme.axis());
        g.setStroke(round(STROKE));
        for (MapShape outline : spec.frame()) {
            g.draw(outline.path(view));
        }
    }

    /** Places of one look share one clip, so that thousands of hatched ones cost no more than a few. */
    private static void paintPatterns(Graphics2D g, MapSpec spec, List<Path2D> paths, Theme theme) {
        for (Pattern pattern : Pattern.values()) {
            if (pattern == Pattern.PLAIN || pattern == Pattern.HIDDEN) {
                continue;
            }
            int classes = pattern.hasValue() ? spec.legend().palette().colors().size() : 0;
            for (int k = -1; k < classes; k++) {
                Path2D together = new Path2D.Double(Path2D.WIND_EVEN_ODD);
                boolean any = false;
                Color color = theme.notAvailable();
                for (int i = 0; i < paths.size(); i++) {
                    MapSpec.Area area = spec.area(spec.shapes().get(i).id());
                    if (area.pattern() == pattern && (classes == 0 || area.classIndex() == k)) {
                        together.append(paths.get(i), false);
                        color = ground(spec, spec.shapes().get(i), theme);
                        any = true;
                    }
                }
                if (any) {
                    PatternPainter.drawPattern(g, together, pattern, color, theme);
                }
            }
        }
    }

    private static void hidden(Graphics2D g, MapShape shape, Path2D path, MapViewport view, Theme theme) {
        PatternPainter.drawPattern(g, path, Pattern.HIDDEN, theme.card(), theme);
        String word = Pattern.HIDDEN.shorthand().orElseThrow();
        double wide = Typeface.REGULAR.width(word, 12);
        double[] center = shape.center();
        double x = view.x(center[0]);
        double y = view.y(center[1]);
        Rectangle2D box = new Rectangle2D.Double(x - wide / 2 - 6, y - 12, wide + 12, 24);
        if (path.contains(box)) {
            g.setFont(Typeface.REGULAR.size(12));
            g.setColor(theme.muted());
            g.drawString(word, (float) (x - wide / 2), (float) (y + 4));
        }
    }

    /** The color a place is filled with, under its pattern. */
    public static Color ground(MapSpec spec, MapShape shape, Theme theme) {
        MapSpec.Area area = spec.area(shape.id());
        if (!area.pattern().hasValue() || area.classIndex() < 0) {
            return PatternPainter.ground(
                    area.pattern() == Pattern.HIDDEN ? Pattern.HIDDEN : Pattern.NOT_AVAILABLE, theme.card(), theme);
        }
        return spec.legend().palette().color(area.classIndex());
    }

    /** Draws the outlines of selected places, then those of hover and focus. */
    public static void paintOutlines(Graphics2D g, MapSpec spec, MapViewport view, Theme theme, Emphasis emphasis) {
        paintSelected(g, spec, view, theme, emphasis);
        paintPointers(g, spec, view, theme, emphasis);
    }

    private static void paintSelected(Graphics2D g, MapSpec spec, MapViewport view, Theme theme, Emphasis emphasis) {
        prepare(g);
        List<Shape> selected = new ArrayList<>();
        for (MapShape shape : spec.shapes()) {
            if (emphasis.isSelected(shape.id())) {
                selected.add(shape.path(view));
            }
        }
        g.setColor(theme.selectHalo());
        g.setStroke(round(HALO_WIDTH));
        selected.forEach(g::draw);
        g.setColor(theme.select());
        g.setStroke(round(INK_WIDTH));
        selected.forEach(g::draw);
    }

    /** Draws the outlines of the places under the pointer and under the keyboard. */
    public static void paintPointers(Graphics2D g, MapSpec spec, MapViewport view, Theme theme, Emphasis emphasis) {
        if (emphasis.hovered() == null && emphasis.focused() == null) {
            return;
        }
        prepare(g);
        for (MapShape shape : spec.shapes()) {
            Integer id = shape.id();
            if (id.equals(emphasis.focused())) {
                outline(g, shape.path(view), theme.accent(), theme.selectHalo());
            }
            if (id.equals(emphasis.hovered())) {
                outline(g, shape.path(view), theme.select(), theme.selectHalo());
            }
        }
    }

    private static void outline(Graphics2D g, Shape path, Color color, Color halo) {
        g.setColor(halo);
        g.setStroke(round(4));
        g.draw(path);
        g.setColor(color);
        g.setStroke(round(2));
        g.draw(path);
    }

    /** Draws the names of selected places, each on a chip at the edge of its place. */
    public static void paintNames(
            Graphics2D g, MapSpec spec, MapViewport view, Rectangle2D area, Theme theme, Emphasis emphasis) {
        if (emphasis.selected().isEmpty() || emphasis.selected().size() > MOST_NAMES) {
            return;
        }
        prepare(g);
        LabelPlacer placer = new LabelPlacer(new Rectangle2D.Double(0, 0, area.getMaxX() + 2, area.getMaxY() + 2));
        for (MapShape shape : spec.shapes()) {
            if (!emphasis.isSelected(shape.id())) {
                continue;
            }
            String name = spec.area(shape.id()).label();
            if (name.isEmpty()) {
                continue;
            }
            Rectangle2D box = shape.path(view).getBounds2D();
            List<Rectangle2D> places = new ArrayList<>();
            if (spec.named()) {
                // Over the name that the place wears anyway.
                places.add(ContextNames.chip(shape, name, view));
            }
            places.addAll(chipPlaces(box, Typeface.SEMIBOLD.width(name, 12) + 14, 20));
            placer.place(places).ifPresent(chip -> chip(g, chip, name, theme));
        }
    }

    private static List<Rectangle2D> chipPlaces(Rectangle2D box, double width, double height) {
        double x = box.getCenterX() - width / 2;
        double low = box.getMaxY() - height / 2;
        double high = box.getMinY() - height / 2;
        if (box.getHeight() < 3 * height) {
            low = box.getMaxY() + 3;
            high = box.getMinY() - height - 3;
        }
        double middle = box.getCenterY() - height / 2;
        return List.of(
                new Rectangle2D.Double(x, high, width, height),
                new Rectangle2D.Double(x, low, width, height),
                new Rectangle2D.Double(box.getMaxX() + 4, middle, width, height),
                new Rectangle2D.Double(box.getMinX() - width - 4, middle, width, height),
                new Rectangle2D.Double(box.getMaxX() - width, high, width, height),
                new Rectangle2D.Double(box.getMinX(), high, width, height),
                new Rectangle2D.Double(box.getMaxX() - width, low, width, height),
                new Rectangle2D.Double(box.getMinX(), low, width, height));
    }

    private static void chip(Graphics2D g, Rectangle2D box, String name, Theme theme) {
        Shape round = new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 8, 8);
        g.setColor(theme.card());
        g.fill(round);
        g.setColor(theme.select());
        g.setStroke(round(1));
        g.draw(round);
        g.setFont(Typeface.SEMIBOLD.size(12));
        g.setColor(theme.ink());
        g.drawString(name, (float) (box.getX() + 7), (float) (box.getY() + 14.3));
    }

    static double boundaryWidth(List<MapShape> shapes, MapViewport view) {
        if (shapes.isEmpty()) {
            return STROKE;
        }
        double[] areas = shapes.stream()
                .mapToDouble(shape -> shape.area() * view.scale() * view.scale())
                .sorted()
                .toArray();
        double middling = areas[areas.length / 2];
        return middling >= ROOMY ? STROKE : Math.max(DENSE_STROKE, STROKE * Math.sqrt(middling / ROOMY));
    }

    static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** Sets smooth edges and exact text, as everything here is drawn. */
    public static void prepare(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
