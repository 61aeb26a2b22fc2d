package org.sharedsafety.ui.common;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.Emphasis;
import org.sharedsafety.chart.IdRaster;
import org.sharedsafety.chart.Legend;
import org.sharedsafety.chart.LegendPainter;
import org.sharedsafety.chart.MapLines;
import org.sharedsafety.chart.MapPainter;
import org.sharedsafety.chart.MapShape;
import org.sharedsafety.chart.MapSpec;
import org.sharedsafety.chart.MapViewport;
import org.sharedsafety.chart.OutlineStamps;
import org.sharedsafety.chart.Pattern;
import org.sharedsafety.chart.Theme;

/** A map in the window; the wheel zooms, a drag moves it once zoomed, with Shift it draws a rectangle that selects. */
public final class MapNode extends ChartNode<MapSpec, MapNode.Drawn> {
    private static final double FARTHEST = 60;

    /** Set on the window's thread, read where the picture is drawn. */
    private volatile @Nullable Zoom zoom;

    private volatile MapLines lines = new MapLines(0, 0);
    /** What was drawn last: another year of the same places lies where they lay. */
    private volatile @Nullable Drawn last;

    /** How far the map is from showing its whole: a factor, and where the middle lies in plane units. */
    private record Zoom(double factor, double x, double y) {}

    /** A drawn map and its look-ups. */
    record Drawn(
            ChartPicture picture,
            MapSpec spec,
            MapViewport view,
            int mapRows,
            IdRaster hits,
            OutlineStamps stamps,
            Map<Integer, Point2D> centers,
            Theme theme) {}

    /** A node whose pictures are drawn by {@code background}, such as the start method of the pool. */
    public MapNode(PlaceSelection selection, ObservableValue<Theme> theme, Consumer<Runnable> background) {
        super(selection, theme, background);
    }

    @Override
    public void show(@Nullable MapSpec newSpec) {
        zoom = null;
        super.show(newSpec);
    }

    @Override
    Drawn prepare(MapSpec drawing, int width, int height, double scale, Theme colors) {
        Rectangle2D area = MapPainter.mapArea(drawing, width, height);
        MapViewport view = viewport(drawing, area);
        MapLines kept = lines.isFor(width, height) ? lines : new MapLines(width, height);
        lines = kept;
        ChartPicture picture = new ChartPicture(
                width, height, scale, g -> MapPainter.paintBase(g, drawing, view, width, height, colors, kept));
        int mapRows = (int) MapPainter.mapBottom(drawing, width, height);
        Drawn before = last;
        boolean there = before != null
                && before.view().equals(view)
                && before.picture().width() == width
                && before.mapRows() == mapRows
                && MapLines.same(before.spec().shapes(), drawing.shapes());
        Drawn drawn = new Drawn(
                picture,
                drawing,
                view,
                mapRows,
                before != null && there ? before.hits() : IdRaster.ofShapes(drawing.shapes(), view, width, mapRows),
                new OutlineStamps(
                        drawing.shapes(),
                        view.onDevice(scale),
                        picture.pixelWidth(),
                        Math.min(picture.pixelHeight(), (int) (mapRows * scale)),
                        scale),
                before != null && there ? before.centers() : centers(drawing, view),
                colors);
        last = drawn;
        return drawn;
    }

    private static Map<Integer, Point2D> centers(MapSpec drawing, MapViewport view) {
        Map<Integer, Point2D> centers = new HashMap<>();
        for (MapShape shape : drawing.shapes()) {
            double[] center = shape.center();
            centers.put(shape.id(), new Point2D(view.x(center[0]), view.y(center[1])));
        }
        return centers;
    }

    private MapViewport viewport(MapSpec drawing, Rectangle2D area) {
        MapViewport whole = MapViewport.fitting(drawing.bounds(), area);
        Zoom now = zoom;
        if (now == null) {
            return whole;
        }
        double scale = whole.scale() * now.factor();
        return new MapViewport(scale, area.getCenterX() - scale * now.x(), area.getCenterY() + scale * now.y());
    }

    @Override
    ChartPicture picture(Drawn drawn) {
        return drawn.picture();
    }

    @Override
    String description(MapSpec drawing) {
        return drawing.description();
    }

    @Override
    void stamp(Drawn drawn, int[] pixels, Emphasis emphasis) {
        drawn.stamps()
                .draw(
                        pixels,
                        emphasis.selected(),
                        drawn.theme().select(),
                        drawn.theme().selectHalo());
    }

    @Override
    void emphasize(Drawn drawn, Graphics2D g, Emphasis emphasis) {
        Rectangle2D area = MapPainter.mapArea(
                drawn.spec(), drawn.picture().width(), drawn.picture().height());
        Graphics2D map = (Graphics2D) g.create();
        map.clip(new Rectangle2D.Double(0, 0, drawn.picture().width(), area.getMaxY() + 3));
        MapPainter.paintPointers(map, drawn.spec(), drawn.view(), drawn.theme(), emphasis);
        MapPainter.paintNames(map, drawn.spec(), drawn.view(), area, drawn.theme(), emphasis);
        map.dispose();
    }

    @Override
    OptionalInt hit(Drawn drawn, double x, double y) {
        int id = drawn.hits().at(x, y);
        return id == IdRaster.NONE ? OptionalInt.empty() : OptionalInt.of(id);
    }

    @Override
    Optional<Set<Integer>> legendAt(Drawn drawn, double x, double y) {
        double top = drawn.picture().height()
                - LegendPainter.height(drawn.spec().legend(), drawn.picture().width());
        return LegendPainter.partAt(
                        drawn.spec().legend(), x, y - top, drawn.picture().width())
                .map(part -> places(drawn.spec(), part));
    }

    @Override
    List<Set<Integer>> classes(Drawn drawn) {
        Legend legend = drawn.spec().legend();
        return IntStream.range(
                        0,
                        legend.edges().isEmpty() ? 0 : legend.palette().colors().size())
                .mapToObj(k -> places(drawn.spec(), new Legend.Part(k, Pattern.PLAIN)))
                .toList();
    }

    /** The places of a class, or those with a pattern. */
    private static Set<Integer> places(MapSpec spec, Legend.Part part) {
        return spec.shapes().stream()
                .map(MapShape::id)
                .filter(id -> part.holds(spec.area(id)))
                .collect(Collectors.toSet());
    }

    @Override
    Set<Integer> within(Drawn drawn, Rectangle2D box) {
        return drawn.hits().within(box);
    }

    @Override
    String spoken(Drawn drawn, int id) {
        return drawn.spec().area(id).spoken();
    }

    @Override
    Point2D position(Drawn drawn, int id) {
        return drawn.centers().getOrDefault(id, Point2D.ZERO);
    }

    @Override
    OptionalInt first(Drawn drawn) {
        return drawn.spec().shapes().stream().mapToInt(MapShape::id).findFirst();
    }

    @Override
    OptionalInt neighbor(Drawn drawn, int id, int dx, int dy) {
        Point2D from = position(drawn, id);
        int best = id;
        double least = Double.MAX_VALUE;
        for (Map.Entry<Integer, Point2D> other : drawn.centers().entrySet()) {
            Point2D way = other.getValue().subtract(from);
            double along = way.getX() * dx + way.getY() * dy;
            double across = Math.abs(dx != 0 ? way.getY() : way.getX());
            double cost = along + 1.5 * across;
            if (other.getKey() != id && along > 0.5 && cost < least) {
                least = cost;
                best = other.getKey();
            }
        }
        return OptionalInt.of(best);
    }

    @Override
    boolean zooms() {
        return true;
    }

    @Override
    void zoom(double factor, Point2D around) {
        Drawn drawn = prepared();
        if (drawn == null) {
            return;
        }
        double now = zoom == null ? 1 : zoom.factor();
        double next = Math.max(1, Math.min(FARTHEST, now * factor));
        if (next == 1) {
            zoomOut();
            return;
        }
        center(drawn, drawn.view().zoomed(next / now, around.getX(), around.getY()), next);
    }

    @Override
    void zoomOut() {
        zoom = null;
        render();
    }

    @Override
    boolean dragPans() {
        return zoom != null;
    }

    @Override
    void pan(double dx, double dy) {
        Drawn drawn = prepared();
        if (drawn != null && zoom != null) {
            center(drawn, viewport(drawn.spec(), area(drawn)).moved(dx, dy), zoom.factor());
        }
    }

    private static Rectangle2D area(Drawn drawn) {
        return MapPainter.mapArea(
                drawn.spec(), drawn.picture().width(), drawn.picture().height());
    }

    private void center(Drawn drawn, MapViewport view, double factor) {
        Rectangle2D area = area(drawn);
        zoom = new Zoom(
                factor,
                (area.getCenterX() - view.left()) / view.scale(),
                (view.top() - area.getCenterY()) / view.scale());
        render();
    }

    @Override
    public List<Integer> ids() {
        Drawn drawn = prepared();
        return drawn == null
                ? List.of()
                : drawn.spec().shapes().stream().map(MapShape::id).toList();
    }
}
