package org.sharedsafety.ui.common;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.ui.common.PlaceSelection.Mode;

/** The pointer over a chart: hover, click, rectangle, wheel, drag. */
final class ChartMouse {
    private static final double STILL = 4;

    private final ChartNode<?, ?> chart;
    private @Nullable Point2D pressed;
    private Point2D last = Point2D.ZERO;
    private boolean dragging;

    ChartMouse(ChartNode<?, ?> chart) {
        this.chart = chart;
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, event -> chart.hover(chart.hit(point(event)), point(event)));
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> chart.hover(OptionalInt.empty(), Point2D.ZERO));
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        chart.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    private static Point2D point(MouseEvent event) {
        return new Point2D(event.getX(), event.getY());
    }

    private void press(MouseEvent event) {
        chart.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = point(event);
            last = pressed;
            dragging = false;
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        Point2D from = pressed;
        if (from == null || (!dragging && from.distance(point(event)) < STILL)) {
            return;
        }
        dragging = true;
        Point2D now = point(event);
        if (byHand(event)) {
            around(now, event.isShortcutDown() ? Mode.ADD : Mode.REPLACE);
        } else if (pans(event)) {
            Point2D way = chart.painted(now.subtract(last));
            chart.pan(way.getX(), way.getY());
        } else {
            Rectangle2D box = box(from, now);
            chart.lasso().setX(box.getX());
            chart.lasso().setY(box.getY());
            chart.lasso().setWidth(box.getWidth());
            chart.lasso().setHeight(box.getHeight());
            chart.lasso().setVisible(true);
            chart.selectWithin(box, event.isShortcutDown() ? Mode.ADD : Mode.REPLACE);
        }
        last = now;
    }

    private boolean byHand(MouseEvent event) {
        return chart.isByHand() || event.isAltDown();
    }

    /** Draws on around places; those inside the outline, closed to where it began, are selected at once. */
    private void around(Point2D now, Mode mode) {
        List<Double> points = chart.outline().getPoints();
        points.add(now.getX());
        points.add(now.getY());
        chart.outline().setVisible(true);
        if (points.size() >= 6) {
            Path2D shape = new Path2D.Double();
            shape.moveTo(points.get(0), points.get(1));
            for (int i = 2; i < points.size(); i += 2) {
                shape.lineTo(points.get(i), points.get(i + 1));
            }
            shape.closePath();
            chart.selectInside(shape, mode);
        }
    }

    private boolean pans(MouseEvent event) {
        return chart.dragPans() && !event.isShiftDown();
    }

    private void release(MouseEvent event) {
        chart.lasso().setVisible(false);
        chart.outline().setVisible(false);
        chart.outline().getPoints().clear();
        if (pressed != null && !dragging) {
            click(event);
        }
        pressed = null;
        dragging = false;
    }

    private void click(MouseEvent event) {
        OptionalInt hit = chart.hit(point(event));
        boolean more = event.isShortcutDown() || event.isShiftDown();
        Optional<Set<Integer>> legend = chart.legendAt(point(event));
        if (legend.isPresent()) {
            chart.selection().select(legend.get(), more ? Mode.ADD : Mode.REPLACE);
        } else if (hit.isPresent()) {
            int id = hit.getAsInt();
            chart.selection().select(List.of(id), more ? Mode.TOGGLE : Mode.REPLACE);
            chart.focusOn(id);
            if (event.getClickCount() == 2) {
                chart.open(id);
            }
        } else if (!more) {
            chart.selection().clear();
        }
    }

    private void scroll(ScrollEvent event) {
        // A chart that cannot zoom leaves the wheel to the page that it stands on.
        if (event.getDeltaY() != 0 && chart.zooms()) {
            chart.zoom(event.getDeltaY() > 0 ? 1.25 : 0.8, chart.painted(new Point2D(event.getX(), event.getY())));
            event.consume();
        }
    }

    private static Rectangle2D box(Point2D a, Point2D b) {
        return new Rectangle2D.Double(
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.abs(a.getX() - b.getX()),
                Math.abs(a.getY() - b.getY()));
    }
}
