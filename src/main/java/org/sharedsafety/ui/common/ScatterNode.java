package org.sharedsafety.ui.common;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import org.sharedsafety.chart.Emphasis;
import org.sharedsafety.chart.IdRaster;
import org.sharedsafety.chart.ScatterEmphasisPainter;
import org.sharedsafety.chart.ScatterLayout;
import org.sharedsafety.chart.ScatterLine;
import org.sharedsafety.chart.ScatterPainter;
import org.sharedsafety.chart.ScatterSpec;
import org.sharedsafety.chart.Theme;

/** A scatter in the window; a drag draws a rectangle that selects. */
public final class ScatterNode extends ChartNode<ScatterSpec, ScatterNode.Drawn> {
    private List<ScatterLine> lines = List.of();

    /** A drawn scatter and its look-ups. */
    record Drawn(ChartPicture picture, ScatterLayout layout, IdRaster hits, ScatterEmphasisPainter painter) {}

    /** A node whose pictures are drawn by {@code background}, such as the start method of the pool. */
    public ScatterNode(PlaceSelection selection, ObservableValue<Theme> theme, Consumer<Runnable> background) {
        super(selection, theme, background);
        setId("scatter");
    }

    @Override
    Drawn prepare(ScatterSpec drawing, int width, int height, double scale, Theme colors) {
        ScatterLayout layout = new ScatterLayout(drawing, width, height);
        ChartPicture picture =
                new ChartPicture(width, height, scale, g -> ScatterPainter.paintBase(g, layout, width, height, colors));
        return new Drawn(picture, layout, layout.raster(width, height), new ScatterEmphasisPainter(layout, colors));
    }

    @Override
    ChartPicture picture(Drawn drawn) {
        return drawn.picture();
    }

    @Override
    String description(ScatterSpec drawing) {
        return drawing.description();
    }

    @Override
    void stamp(Drawn drawn, int[] pixels, Emphasis emphasis) {
        ChartPicture picture = drawn.picture();
        drawn.painter().stamp(pixels, picture.pixelWidth(), picture.pixelHeight(), picture.scale(), emphasis);
    }

    /** Draws straight lines over the chart, such as those of the selected places and of the rest. */
    public void showLines(List<ScatterLine> newLines) {
        if (!newLines.equals(lines)) {
            lines = List.copyOf(newLines);
            redraw();
        }
    }

    @Override
    void emphasize(Drawn drawn, Graphics2D g, Emphasis emphasis) {
        lines.forEach(line -> line.paint(g, drawn.layout(), theme()));
        drawn.painter().paintOver(g, emphasis);
    }

    @Override
    OptionalInt hit(Drawn drawn, double x, double y) {
        int id = drawn.hits().at(x, y);
        return id == IdRaster.NONE ? OptionalInt.empty() : OptionalInt.of(id);
    }

    @Override
    Set<Integer> within(Drawn drawn, Rectangle2D box) {
        return drawn.layout().within(box);
    }

    @Override
    String spoken(Drawn drawn, int id) {
        OptionalInt index = drawn.layout().indexOf(id);
        return index.isPresent() ? drawn.layout().spoken(index.getAsInt()) : "";
    }

    @Override
    Point2D position(Drawn drawn, int id) {
        OptionalInt index = drawn.layout().indexOf(id);
        return index.isPresent()
                ? new Point2D(
                        drawn.layout().markX(index.getAsInt()), drawn.layout().markY(index.getAsInt()))
                : Point2D.ZERO;
    }

    @Override
    OptionalInt first(Drawn drawn) {
        List<Integer> order = drawn.layout().leftToRight();
        return order.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(drawn.layout().id(order.get(0)));
    }

    @Override
    OptionalInt neighbor(Drawn drawn, int id, int dx, int dy) {
        OptionalInt index = drawn.layout().indexOf(id);
        if (index.isEmpty()) {
            return first(drawn);
        }
        OptionalInt next = drawn.layout().neighbor(index.getAsInt(), dx, dy);
        return next.isPresent() ? OptionalInt.of(drawn.layout().id(next.getAsInt())) : next;
    }

    @Override
    public List<Integer> ids() {
        Drawn drawn = prepared();
        return drawn == null
                ? List.of()
                : IntStream.range(0, drawn.layout().size())
                        .map(drawn.layout()::id)
                        .boxed()
                        .toList();
    }
}
