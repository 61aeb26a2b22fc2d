package org.sharedsafety.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.report.ReportChart;

/** Horizontal bars beside each other with their intervals, or parts of a whole after each other. */
final class SheetBars {
    private static final double NAMES = 0.36;
    private static final double FOOT = 20;

    private final SheetPen pen;
    private final SheetData data;
    private final boolean stacked;

    SheetBars(SheetPen pen) {
        this.pen = pen;
        this.data = pen.data;
        this.stacked = pen.chart.kind() == ReportChart.Kind.STACKED;
    }

    List<FigureMark> paint() {
        double width = pen.area.getWidth();
        double top = pen.head();
        double names = Math.min(
                NAMES * width,
                data.names().stream().mapToDouble(SheetPen::width).max().orElse(0));
        double said = stacked ? 0 : said();
        Rectangle2D plot = new Rectangle2D.Double(
                names + 8, top, Math.max(20, width - names - said - 24), pen.area.getHeight() - top - FOOT);
        Axis axis = pen.axis("", stacked ? sums() : data.onAxis(), true);
        for (Axis.Tick tick : axis.ticks()) {
            double x = plot.getX() + axis.fraction(tick.value()) * plot.getWidth();
            pen.line(x, plot.getY(), x, plot.getMaxY(), pen.theme.grid(), 1);
            pen.middle(tick.label(), x, plot.getMaxY() + SheetPen.TEXT + 3, pen.theme.muted());
        }
        double zero = plot.getX() + axis.fraction(0) * plot.getWidth();
        List<FigureMark> marks = new ArrayList<>();
        double row = plot.getHeight() / data.names().size();
        for (int at = 0; at < data.names().size(); at++) {
            Rectangle2D lane = new Rectangle2D.Double(plot.getX(), plot.getY() + at * row, plot.getWidth(), row);
            pen.text(
                    SheetPen.within(data.names().get(at), names),
                    0,
                    lane.getCenterY() + SheetPen.TEXT * 0.36,
                    pen.theme.ink());
            if (stacked) {
                stack(lane, at, axis, zero, marks);
            } else {
                beside(lane, at, axis, zero, marks);
            }
        }
        pen.line(zero, plot.getY(), zero, plot.getMaxY(), pen.theme.axis(), 1);
        return marks;
    }

    private double said() {
        double widest = 0;
        for (SheetData.Series series : data.series()) {
            for (int at = 0; at < data.names().size(); at++) {
                widest = Math.max(widest, SheetPen.width(pen.said(series, at)));
            }
        }
        return widest;
    }

    private List<Double> sums() {
        List<Double> sums = new ArrayList<>();
        for (int at = 0; at < data.names().size(); at++) {
            double sum = 0;
            for (SheetData.Series series : data.series()) {
                Double value = series.values().get(at);
                sum += value == null ? 0 : value;
            }
            sums.add(sum);
        }
        return sums;
    }

    private void beside(Rectangle2D lane, int at, Axis axis, double zero, List<FigureMark> marks) {
        double each = lane.getHeight() * 0.8 / data.series().size();
        for (int i = 0; i < data.series().size(); i++) {
            SheetData.Series series = data.series().get(i);
            double y = lane.getY() + lane.getHeight() * 0.1 + i * each;
            double middle = y + each / 2;
            Double value = series.values().get(at);
            pen.right(pen.said(series, at), pen.area.getWidth(), middle + SheetPen.TEXT * 0.36, pen.theme.muted());
            if (value == null) {
                continue;
            }
            double end = lane.getX() + axis.fraction(value) * lane.getWidth();
            Rectangle2D bar =
                    new Rectangle2D.Double(Math.min(zero, end), y, Math.max(1, Math.abs(end - zero)), each * 0.9);
            pen.g.setColor(series.color());
            pen.g.fill(bar);
            if (series.hasInterval(at)) {
                double from = lane.getX() + axis.fraction(SheetPen.lower(series, at)) * lane.getWidth();
                double to = lane.getX() + axis.fraction(SheetPen.upper(series, at)) * lane.getWidth();
                pen.line(from, middle, to, middle, pen.theme.ink(), 1.2);
                if (from < bar.getMaxX()) {
                    // Ink on a dark bar would not be seen.
                    pen.line(from, middle, Math.min(to, bar.getMaxX()), middle, pen.theme.card(), 1.2);
                }
            }
            marks.add(new FigureMark(at * data.series().size() + i, bar, pen.spoken(series, at)));
        }
    }

    private void stack(Rectangle2D lane, int at, Axis axis, double zero, List<FigureMark> marks) {
        double x = zero;
        for (int i = 0; i < data.series().size(); i++) {
            SheetData.Series series = data.series().get(i);
            Double value = series.values().get(at);
            if (value == null || value <= 0) {
                continue;
            }
            double wide = (axis.fraction(value) - axis.fraction(0)) * lane.getWidth();
            Rectangle2D part = new Rectangle2D.Double(
                    x, lane.getY() + lane.getHeight() * 0.1, Math.max(0.5, wide - 1), lane.getHeight() * 0.8);
            pen.g.setColor(series.color());
            pen.g.fill(part);
            x += wide;
            marks.add(new FigureMark(at * data.series().size() + i, part, pen.spoken(series, at)));
        }
    }
}
