package org.sharedsafety.ui.common;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.Emphasis;
import org.sharedsafety.chart.Figure;
import org.sharedsafety.chart.FigureEmphasis;
import org.sharedsafety.chart.FigureMark;
import org.sharedsafety.chart.Theme;

/** A figure in the window: its marks can be pointed at, walked with the arrow keys, selected and opened. */
public final class FigureNode extends ChartNode<Figure, FigureNode.Drawn> {
    /** A drawn figure and where its marks stand. */
    record Drawn(ChartPicture picture, List<FigureMark> marks, Theme theme, boolean inOrder) {
        Drawn {
            marks = List.copyOf(marks);
        }

        Optional<FigureMark> mark(int id) {
            return marks.stream().filter(mark -> mark.id() == id).findFirst();
        }
    }

    /** A node whose pictures are drawn by {@code background}, such as the start method of the pool. */
    public FigureNode(PlaceSelection selection, ObservableValue<Theme> theme, Consumer<Runnable> background) {
        super(selection, theme, background);
    }

    @Override
    Drawn prepare(Figure drawing, int width, int height, double scale, Theme colors) {
        List<FigureMark> marks = new ArrayList<>();
        ChartPicture picture =
                new ChartPicture(width, height, scale, g -> marks.addAll(drawing.paint(g, width, height, colors)));
        return new Drawn(picture, marks, colors, drawing.inOrder());
    }

    @Override
    ChartPicture picture(Drawn drawn) {
        return drawn.picture();
    }

    @Override
    String description(Figure drawing) {
        return drawing.description();
    }

    @Override
    void stamp(Drawn drawn, int[] pixels, Emphasis emphasis) {
        // Everything that stands out is drawn over the base.
    }

    @Override
    void emphasize(Drawn drawn, Graphics2D g, Emphasis emphasis) {
        FigureEmphasis.paint(g, drawn.marks(), emphasis, drawn.theme());
    }

    @Override
    OptionalInt hit(Drawn drawn, double x, double y) {
        for (int i = drawn.marks().size() - 1; i >= 0; i--) {
            if (drawn.marks().get(i).contains(x, y)) {
                return OptionalInt.of(drawn.marks().get(i).id());
            }
        }
        return OptionalInt.empty();
    }

    @Override
    Set<Integer> within(Drawn drawn, Rectangle2D box) {
        return drawn.marks().stream()
                .filter(mark -> mark.area().intersects(box))
                .map(FigureMark::id)
                .collect(Collectors.toSet());
    }

    @Override
    String spoken(Drawn drawn, int id) {
        return drawn.mark(id).map(FigureMark::spoken).orElse("");
    }

    @Override
    Point2D position(Drawn drawn, int id) {
        return drawn.mark(id).map(mark -> new Point2D(mark.x(), mark.y())).orElse(Point2D.ZERO);
    }

    @Override
    OptionalInt first(Drawn drawn) {
        return drawn.inOrder()
                ? drawn.marks().stream().mapToInt(FigureMark::id).min()
                : drawn.marks().stream().mapToInt(FigureMark::id).findFirst();
    }

    @Override
    OptionalInt neighbor(Drawn drawn, int id, int dx, int dy) {
        if (drawn.inOrder() && dx != 0) {
            return OptionalInt.of(beside(drawn.marks(), id, dx));
        }
        Point2D from = position(drawn, id);
        return drawn.marks().stream()
                .filter(mark -> mark.id() != id && along(mark, from, dx, dy) > 0.5)
                .min(Comparator.comparingDouble(mark -> along(mark, from, dx, dy) + 3 * across(mark, from, dx)))
                .map(mark -> OptionalInt.of(mark.id()))
                .orElse(OptionalInt.of(id));
    }

    /** The mark after or before one from left to right, or the same at an end. */
    private static int beside(List<FigureMark> marks, int id, int dx) {
        List<FigureMark> row =
                marks.stream().sorted(Comparator.comparingDouble(FigureMark::x)).toList();
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).id() == id) {
                return row.get(Math.max(0, Math.min(row.size() - 1, i + dx))).id();
            }
        }
        return id;
    }

    private static double along(FigureMark mark, Point2D from, int dx, int dy) {
        return (mark.x() - from.getX()) * dx + (mark.y() - from.getY()) * dy;
    }

    private static double across(FigureMark mark, Point2D from, int dx) {
        return Math.abs(dx != 0 ? mark.y() - from.getY() : mark.x() - from.getX());
    }

    /** The figure that is shown, or null. */
    public @Nullable Figure figure() {
        return spec();
    }

    /** The marks as they are drawn, in drawing order; none before the first picture. */
    public List<FigureMark> marks() {
        Drawn drawn = prepared();
        return drawn == null ? List.of() : drawn.marks();
    }

    @Override
    public List<Integer> ids() {
        Drawn drawn = prepared();
        return drawn == null
                ? List.of()
                : drawn.marks().stream().map(FigureMark::id).distinct().toList();
    }
}
