package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Texts;

/** A measure over time as small as a word: its course, with gaps where the way of counting changed; no axis, no value. */
public final class SparklineFigure implements Figure {
    private static final double PAD = 5;

    private final Trend trend;
    private final TrendFigure whole;

    private SparklineFigure(Trend trend, TrendFigure whole) {
        this.trend = trend;
        this.whole = whole;
    }

    /** The small figure of a trend. */
    public static SparklineFigure of(Trend trend, Texts texts) {
        return new SparklineFigure(trend, TrendFigure.of(trend, TrendExtras.NONE, texts));
    }

    @Override
    public String description() {
        return whole.description();
    }

    @Override
    public TableSpec table() {
        return whole.table();
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        List<Trend.Point> known = trend.points().stream()
                .filter(point -> point.reading().isUsable())
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        Scale scale = new Scale(known, width, height);
        List<Path2D> paths = new ArrayList<>();
        Trend.Point before = null;
        for (Trend.Point point : known) {
            boolean cut = before == null || before.segment() != point.segment();
            if (before != null && cut) {
                double x = (scale.x(before) + scale.x(point)) / 2;
                g.setColor(theme.axis());
                g.setStroke(TrendMarks.dashed(1, 2, 2));
                g.draw(new Line2D.Double(x, 2, x, height - 2));
            }
            if (cut) {
                Path2D path = new Path2D.Double();
                path.moveTo(scale.x(point), scale.y(point));
                paths.add(path);
            } else {
                paths.get(paths.size() - 1).lineTo(scale.x(point), scale.y(point));
            }
            before = point;
        }
        g.setColor(theme.muted());
        g.setStroke(MapPainter.round(2));
        paths.forEach(g::draw);
        Trend.Point last = known.get(known.size() - 1);
        g.fill(Marks.circle(scale.x(last), scale.y(last), 3.6));
        return List.of();
    }

    /** From time and value to pixels; values fill the height, for there is no axis to compare with. */
    private static final class Scale {
        private final double width;
        private final double height;
        private final double first;
        private final double span;
        private final double least;
        private final double greatest;

        Scale(List<Trend.Point> known, double width, double height) {
            this.width = width - 2 * PAD;
            this.height = height - 2 * PAD;
            this.first = middle(known.get(0).period());
            this.span = Math.max(1, middle(known.get(known.size() - 1).period()) - first);
            this.least = known.stream().mapToDouble(Scale::value).min().orElse(0);
            this.greatest = known.stream().mapToDouble(Scale::value).max().orElse(1);
        }

        private static double value(Trend.Point point) {
            Double value = point.reading().value();
            return value == null ? 0 : value;
        }

        private static double middle(Period period) {
            return (period.start().toEpochDay() + period.end().toEpochDay()) / 2.0;
        }

        double x(Trend.Point point) {
            return PAD + (middle(point.period()) - first) / span * width;
        }

        double y(Trend.Point point) {
            double spread = greatest - least;
            return spread > 0 ? PAD + (greatest - value(point)) / spread * height : PAD + height / 2;
        }
    }
}
