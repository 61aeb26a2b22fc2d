package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.text.Numbers;

/** What the pictures of a report's charts are drawn with: their ground, axes, key and words. */
final class SheetPen {
    static final double TEXT = 12;
    private static final double SWATCH = 10;

    final Graphics2D g;
    final ReportChart chart;
    final SheetData data;
    final Theme theme;
    final Rectangle2D area;
    private final Numbers numbers;

    SheetPen(Graphics2D g, ReportChart chart, SheetData data, Numbers numbers, Theme theme, Rectangle2D area) {
        this.g = g;
        this.chart = chart;
        this.data = data;
        this.numbers = numbers;
        this.theme = theme;
        this.area = area;
    }

    static double width(String text) {
        return Typeface.REGULAR.width(text, TEXT);
    }

    void text(String text, double x, double base, Color color) {
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(color);
        g.drawString(text, (float) x, (float) base);
    }

    void right(String text, double end, double base, Color color) {
        text(text, end - width(text), base, color);
    }

    void middle(String text, double x, double base, Color color) {
        double half = width(text) / 2;
        text(text, Math.max(0, Math.min(area.getWidth() - 2 * half, x - half)), base, color);
    }

    /** The text, or its beginning with an ellipsis where the room is too small; the twin table has all of it. */
    static String within(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        String shorter = text;
        while (shorter.length() > 1 && width(shorter + "…") > room) {
            shorter = shorter.substring(0, shorter.length() - 1).strip();
        }
        return shorter + "…";
    }

    void line(double x0, double y0, double x1, double y1, Color color, double thick) {
        g.setColor(color);
        g.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x0, y0, x1, y1));
    }

    /** A number of a series with its flag. */
    String said(SheetData.Series series, int at) {
        Double value = series.values().get(at);
        String flag = data.flags().get(at);
        return value == null ? flag : (ShapedNumber.say(value, series.shape(), numbers) + " " + flag).strip();
    }

    /** What a mark says. */
    String spoken(SheetData.Series series, int at) {
        String interval = series.hasInterval(at)
                ? " ("
                        + numbers.range(
                                ShapedNumber.say(lower(series, at), series.shape(), numbers),
                                ShapedNumber.say(upper(series, at), series.shape(), numbers))
                        + ")"
                : "";
        String which = data.series().size() > 1 ? series.name() + " " : "";
        return data.names().get(at) + ": " + which + said(series, at) + interval;
    }

    static double lower(SheetData.Series series, int at) {
        return java.util.Objects.requireNonNull(series.lower().get(at));
    }

    static double upper(SheetData.Series series, int at) {
        return java.util.Objects.requireNonNull(series.upper().get(at));
    }

    /** An axis that holds some numbers. */
    Axis axis(String title, List<Double> held, boolean fromZero) {
        double least = held.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double greatest = held.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return Axis.around(
                title,
                "",
                fromZero ? Math.min(0, least) : least,
                fromZero ? Math.max(0, greatest) : greatest,
                (value, decimals) -> numbers.fixed(value, decimals));
    }

    /** The key of more than one series, and the title of the values; answers where the plot may begin. */
    double head() {
        double y = 0;
        if (!chart.valueTitle().isBlank()) {
            for (String line : FramedFigure.wrap(chart.valueTitle(), Typeface.REGULAR, TEXT, area.getWidth())) {
                y += TEXT + 3;
                text(line, 0, y - 2, theme.muted());
            }
        }
        if (distinct() > 1) {
            double x = 0;
            y += TEXT + 5;
            for (SheetData.Series series : data.series()) {
                double wide = SWATCH + 5 + width(series.name()) + 14;
                if (x > 0 && x + wide > area.getWidth()) {
                    x = 0;
                    y += TEXT + 5;
                }
                g.setColor(series.color());
                g.fill(new Rectangle2D.Double(x, y - SWATCH - 1, SWATCH, SWATCH));
                text(series.name(), x + SWATCH + 5, y - 1, theme.ink());
                x += wide;
            }
        }
        return y + 6;
    }

    private long distinct() {
        return data.series().stream().map(SheetData.Series::name).distinct().count();
    }

    /** Lines of an axis that runs up, with their numbers at the left. */
    void rising(Axis axis, Rectangle2D plot) {
        for (Axis.Tick tick : axis.ticks()) {
            double y = plot.getMaxY() - axis.fraction(tick.value()) * plot.getHeight();
            line(plot.getX(), y, plot.getMaxX(), y, theme.grid(), 1);
            right(tick.label(), plot.getX() - 6, y + TEXT * 0.36, theme.muted());
        }
        line(plot.getX(), plot.getMaxY(), plot.getMaxX(), plot.getMaxY(), theme.axis(), 1);
    }

    /** How wide the numbers of an axis are. */
    static double wide(Axis axis) {
        return axis.ticks().stream()
                .mapToDouble(tick -> width(tick.label()))
                .max()
                .orElse(0);
    }
}
