package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What lies under the line of a trend: usual ranges, intervals, grid, breaks, time. */
final class TrendGround {
    private static final double TEXT = TrendLayout.TEXT;

    /** Labels nearer than that would touch. */
    private static final double LEAST_LABELS = 17;

    private final TrendLayout layout;
    private final TrendSpec spec;
    private final Theme theme;
    private final boolean labelled;

    TrendGround(TrendLayout layout, Theme theme, boolean labelled) {
        this.layout = layout;
        this.spec = layout.spec();
        this.theme = theme;
        this.labelled = labelled;
    }

    void ranges(Graphics2D g) {
        for (TrendSpec.Range range : spec.ranges()) {
            double x = layout.x(range.from());
            double width = layout.x(range.to()) - x;
            double top = Math.max(layout.plot().getMinY(), layout.y(range.upper()));
            double bottom = Math.min(layout.plot().getMaxY(), layout.y(range.lower()));
            g.setColor(TrendColors.usual(theme));
            g.fill(new Rectangle2D.Double(x, top, width, bottom - top));
            double middle = layout.y(range.centre());
            g.setColor(theme.fit());
            g.setStroke(TrendMarks.dashed(1.2, 5, 4));
            g.draw(new Line2D.Double(x, middle, x + width, middle));
        }
    }

    /** The interval around the line: a ribbon, or beside a usual range a whisker at each point. */
    void ribbons(Graphics2D g) {
        if (!spec.ranges().isEmpty() || !spec.pooled().isEmpty()) {
            return;
        }
        g.setColor(theme.ribbon());
        for (List<TrendSpec.Point> stretch : stretches()) {
            Path2D ribbon = new Path2D.Double();
            List<TrendSpec.Point> known =
                    stretch.stream().filter(TrendGround::hasInterval).toList();
            if (known.size() < 2 || known.size() < stretch.size()) {
                stretch.forEach(point -> whisker(g, point));
                continue;
            }
            for (int i = 0; i < known.size(); i++) {
                move(
                        ribbon,
                        i == 0,
                        layout.x(known.get(i).period()),
                        layout.y(number(known.get(i).upper())));
            }
            for (int i = known.size() - 1; i >= 0; i--) {
                move(
                        ribbon,
                        false,
                        layout.x(known.get(i).period()),
                        layout.y(number(known.get(i).lower())));
            }
            ribbon.closePath();
            g.setColor(theme.ribbon());
            g.fill(ribbon);
        }
    }

    private static boolean hasInterval(TrendSpec.Point point) {
        return point.lower() != null && point.upper() != null;
    }

    void whisker(Graphics2D g, TrendSpec.Point point) {
        if (hasInterval(point)) {
            double x = layout.x(point.period());
            g.setColor(Palette.withAlpha(TrendColors.line(theme), 0.45));
            g.setStroke(MapPainter.round(1.4));
            g.draw(new Line2D.Double(x, layout.y(number(point.lower())), x, layout.y(number(point.upper()))));
        }
    }

    void grid(Graphics2D g) {
        Rectangle2D plot = layout.plot();
        g.setStroke(new BasicStroke(1));
        g.setFont(Typeface.REGULAR.size(TEXT));
        double free = Double.POSITIVE_INFINITY;
        for (Axis.Tick tick : spec.axis().ticks()) {
            double y = Math.round(layout.y(tick.value())) + 0.5;
            g.setColor(theme.grid());
            g.draw(new Line2D.Double(plot.getMinX(), y, plot.getMaxX(), y));
            if (y > free) {
                continue;
            }
            g.setColor(theme.muted());
            double wide = Typeface.REGULAR.width(tick.label(), TEXT);
            g.drawString(tick.label(), (float) (plot.getMinX() - 8 - wide), (float) (y + 4));
            free = y - LEAST_LABELS;
        }
        double line = 13;
        for (String words : layout.title()) {
            g.setFont(Typeface.SEMIBOLD.size(TEXT));
            g.setColor(theme.ink());
            g.drawString(words, 0f, (float) line);
            line += 16;
        }
        String last = layout.title().get(layout.title().size() - 1);
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(theme.muted());
        g.drawString(
                last.isEmpty() ? spec.axis().unit() : " " + spec.axis().unit(),
                last.isEmpty() ? 0f : (float) Typeface.SEMIBOLD.width(last, TEXT),
                (float) (line - 16));
    }

    void cuts(Graphics2D g) {
        Rectangle2D plot = layout.plot();
        for (TrendSpec.Cut cut : spec.breaks()) {
            Rectangle2D band = TrendWords.band(cut, layout);
            g.setColor(theme.subtle());
            g.fill(band);
            g.setColor(theme.axis());
            g.setStroke(TrendMarks.dashed(1, 4, 3));
            g.draw(new Line2D.Double(band.getMinX(), plot.getMinY(), band.getMinX(), plot.getMaxY()));
            g.draw(new Line2D.Double(band.getMaxX(), plot.getMinY(), band.getMaxX(), plot.getMaxY()));
        }
    }

    void axis(Graphics2D g) {
        Rectangle2D plot = layout.plot();
        double base = Math.round(plot.getMaxY()) + 0.5;
        g.setColor(theme.axis());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(plot.getMinX(), base, plot.getMaxX(), base));
        if (!labelled) {
            return;
        }
        g.setFont(Typeface.REGULAR.size(TEXT));
        double free = Double.NEGATIVE_INFINITY;
        for (TimeAxis.Label label : layout.time().labels()) {
            double left = layout.x(label.from());
            double right = layout.x(label.to());
            double wide = Typeface.REGULAR.width(label.text(), TEXT);
            double at = Math.min(Math.max(0, (left + right - wide) / 2), plot.getMaxX() + 30 - wide);
            g.setColor(theme.axis());
            if (label.edged()) {
                g.draw(new Line2D.Double(Math.round(left) + 0.5, base, Math.round(left) + 0.5, base + 4));
            }
            if (at > free) {
                g.setColor(theme.muted());
                g.drawString(label.text(), (float) at, (float) layout.labelY());
                free = at + wide + 8;
            }
        }
    }

    static void move(Path2D path, boolean first, double x, double y) {
        if (first) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    static double number(@org.jspecify.annotations.Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    List<List<TrendSpec.Point>> stretches() {
        List<List<TrendSpec.Point>> all = new ArrayList<>();
        TrendSpec.Point before = null;
        for (TrendSpec.Point point : spec.points()) {
            boolean joined = before != null
                    && before.segment() == point.segment()
                    && before.period()
                                    .end()
                                    .plusDays(1)
                                    .compareTo(point.period().start())
                            >= 0;
            if (!joined) {
                all.add(new ArrayList<>());
            }
            all.get(all.size() - 1).add(point);
            before = point;
        }
        return all;
    }
}
