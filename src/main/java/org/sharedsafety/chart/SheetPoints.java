package org.sharedsafety.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Points by two measures, with the line of least squares that an office program draws through them. */
final class SheetPoints {
    private static final double FOOT = 38;
    private static final double DOT = 4;
    private static final int HALF = 170;

    private final SheetPen pen;
    private final SheetData data;
    private final List<Integer> drawn = new ArrayList<>();

    SheetPoints(SheetPen pen) {
        this.pen = pen;
        this.data = pen.data;
        for (int at = 0; at < data.names().size(); at++) {
            if (data.x().get(at) != null && data.series().get(0).values().get(at) != null) {
                drawn.add(at);
            }
        }
    }

    private double x(int at) {
        return Objects.requireNonNull(data.x().get(at));
    }

    private double y(int at) {
        return Objects.requireNonNull(data.series().get(0).values().get(at));
    }

    List<FigureMark> paint() {
        if (drawn.isEmpty()) {
            return List.of();
        }
        double top = pen.head() + 4;
        Axis up = pen.axis("", drawn.stream().map(this::y).toList(), false);
        Axis across = pen.axis("", drawn.stream().map(this::x).toList(), false);
        double left = SheetPen.wide(up) + 8;
        Rectangle2D plot =
                new Rectangle2D.Double(left, top, pen.area.getWidth() - left - 14, pen.area.getHeight() - top - FOOT);
        pen.rising(up, plot);
        for (Axis.Tick tick : across.ticks()) {
            double x = plot.getX() + across.fraction(tick.value()) * plot.getWidth();
            pen.middle(tick.label(), x, plot.getMaxY() + SheetPen.TEXT + 4, pen.theme.muted());
        }
        pen.right(
                SheetPen.within(pen.chart.xTitle(), pen.area.getWidth()),
                plot.getMaxX(),
                pen.area.getHeight() - 4,
                pen.theme.muted());
        fit(up, across, plot);
        return points(up, across, plot);
    }

    private void fit(Axis up, Axis across, Rectangle2D plot) {
        double meanX = drawn.stream().mapToDouble(this::x).average().orElse(0);
        double meanY = drawn.stream().mapToDouble(this::y).average().orElse(0);
        double xx = drawn.stream().mapToDouble(at -> Math.pow(x(at) - meanX, 2)).sum();
        if (xx == 0) {
            return;
        }
        double slope = drawn.stream()
                        .mapToDouble(at -> (x(at) - meanX) * (y(at) - meanY))
                        .sum()
                / xx;
        double from = drawn.stream().mapToDouble(this::x).min().orElse(0);
        double to = drawn.stream().mapToDouble(this::x).max().orElse(0);
        pen.line(
                plot.getX() + across.fraction(from) * plot.getWidth(),
                plot.getMaxY() - up.fraction(meanY + slope * (from - meanX)) * plot.getHeight(),
                plot.getX() + across.fraction(to) * plot.getWidth(),
                plot.getMaxY() - up.fraction(meanY + slope * (to - meanX)) * plot.getHeight(),
                pen.theme.fit(),
                1.6);
    }

    private List<FigureMark> points(Axis up, Axis across, Rectangle2D plot) {
        List<FigureMark> marks = new ArrayList<>();
        LabelPlacer labels = new LabelPlacer(plot);
        Color color = data.series().get(0).color();
        pen.g.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), HALF));
        for (int at : drawn) {
            Rectangle2D box = new Rectangle2D.Double(
                    plot.getX() + across.fraction(x(at)) * plot.getWidth() - DOT,
                    plot.getMaxY() - up.fraction(y(at)) * plot.getHeight() - DOT,
                    2 * DOT,
                    2 * DOT);
            Ellipse2D dot = new Ellipse2D.Double(box.getX(), box.getY(), 2 * DOT, 2 * DOT);
            pen.g.fill(dot);
            labels.avoid(box);
            marks.add(new FigureMark(at, dot, pen.spoken(data.series().get(0), at)));
        }
        for (FigureMark mark : marks) {
            if (pen.chart.labelled().contains(mark.id() + pen.chart.first())) {
                String name = data.names().get(mark.id());
                labels.place(LabelPlacer.around(mark.x(), mark.y(), SheetPen.width(name), SheetPen.TEXT + 2, DOT + 2))
                        .ifPresent(box -> pen.text(name, box.getX(), box.getMaxY() - 3, pen.theme.ink()));
            }
        }
        return marks;
    }
}
