package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lines over time with the intervals around them; where a number is missing there is a gap. */
final class SheetLines {
    private static final double FOOT = 20;
    private static final double DOT = 3.5;
    private static final int FAINT = 40;

    private final SheetPen pen;
    private final SheetData data;

    SheetLines(SheetPen pen) {
        this.pen = pen;
        this.data = pen.data;
    }

    List<FigureMark> paint() {
        double top = pen.head() + 4;
        Axis axis = pen.axis("", data.onAxis(), false);
        double left = SheetPen.wide(axis) + 8;
        Rectangle2D plot = new Rectangle2D.Double(
                left, top, pen.area.getWidth() - left - room(), pen.area.getHeight() - top - FOOT);
        pen.rising(axis, plot);
        names(plot);
        List<FigureMark> marks = new ArrayList<>();
        for (int i = 0; i < data.series().size(); i++) {
            ribbon(data.series().get(i), axis, plot);
        }
        for (int i = 0; i < data.series().size(); i++) {
            line(i, axis, plot, marks);
        }
        return marks;
    }

    private double room() {
        double widest = 0;
        for (SheetData.Series series : data.series()) {
            for (int at = 0; at < data.names().size(); at++) {
                widest = Math.max(widest, SheetPen.width(pen.said(series, at)));
            }
        }
        return widest + 12;
    }

    private double x(int at, Rectangle2D plot) {
        int last = Math.max(1, data.names().size() - 1);
        return plot.getX() + 8 + (plot.getWidth() - 16) * at / last;
    }

    private static double y(double value, Axis axis, Rectangle2D plot) {
        return plot.getMaxY() - axis.fraction(value) * plot.getHeight();
    }

    private void names(Rectangle2D plot) {
        double widest = data.names().stream().mapToDouble(SheetPen::width).max().orElse(0) + 12;
        double each = (plot.getWidth() - 16) / Math.max(1, data.names().size() - 1);
        int every = Math.max(1, (int) Math.ceil(widest / each));
        int last = data.names().size() - 1;
        for (int at = last; at >= 0; at -= every) {
            pen.middle(data.names().get(at), x(at, plot), plot.getMaxY() + SheetPen.TEXT + 4, pen.theme.muted());
        }
    }

    private void ribbon(SheetData.Series series, Axis axis, Rectangle2D plot) {
        int from = 0;
        while (from < data.names().size()) {
            int to = from;
            while (to < data.names().size() && series.hasInterval(to)) {
                to++;
            }
            if (to - from > 1) {
                Path2D path = new Path2D.Double();
                path.moveTo(x(from, plot), y(SheetPen.upper(series, from), axis, plot));
                for (int at = from + 1; at < to; at++) {
                    path.lineTo(x(at, plot), y(SheetPen.upper(series, at), axis, plot));
                }
                for (int at = to - 1; at >= from; at--) {
                    path.lineTo(x(at, plot), y(SheetPen.lower(series, at), axis, plot));
                }
                path.closePath();
                Color color = series.color();
                pen.g.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), FAINT));
                pen.g.fill(path);
            }
            from = to + 1;
        }
    }

    private void line(int number, Axis axis, Rectangle2D plot, List<FigureMark> marks) {
        SheetData.Series series = data.series().get(number);
        Path2D path = new Path2D.Double();
        boolean on = false;
        int last = -1;
        for (int at = 0; at < data.names().size(); at++) {
            Double value = series.values().get(at);
            if (value == null) {
                on = false;
                continue;
            }
            double x = x(at, plot);
            double y = y(value, axis, plot);
            if (on) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
            }
            on = true;
            last = at;
            Ellipse2D dot = new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
            marks.add(new FigureMark(number * data.names().size() + at, dot, pen.spoken(series, at)));
        }
        pen.g.setColor(series.color());
        pen.g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.g.draw(path);
        marks.stream()
                .filter(mark -> mark.id() / data.names().size() == number)
                .forEach(mark -> pen.g.fill(mark.area()));
        Double end = last < 0 ? null : series.values().get(last);
        if (end != null) {
            pen.text(
                    pen.said(series, last),
                    x(last, plot) + 8,
                    y(end, axis, plot) + SheetPen.TEXT * 0.36,
                    pen.theme.ink());
        }
    }
}
