package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Texts;

/** One measure over time: a line with gaps where the way of counting changed, what is usual, what stands out. */
public final class TrendFigure implements Figure {
    /** Ids of marks from here on are years taken together, in their order. */
    public static final int POOLED = 1_000_000;
    /** Ids of marks from here on are events, in their order. */
    public static final int EVENTS = 2_000_000;
    /** Ids of marks from here on are dashed lines and what lies ahead. */
    public static final int LEVELS = 3_000_000;
    /** Ids of marks from here on are other places. */
    public static final int CONTEXT = 4_000_000;

    private final TrendSpec spec;
    private final TimeAxis time;
    private final TableSpec table;
    private final String description;

    private TrendFigure(TrendSpec spec, TimeAxis time, TableSpec table, String description) {
        this.spec = spec;
        this.time = time;
        this.table = table;
        this.description = description;
    }

    /** The figure of a trend with what stands around it. */
    public static TrendFigure of(Trend trend, TrendExtras extras, Texts texts) {
        TrendDrawing drawing = new TrendDrawing(trend, extras, texts);
        TrendSpec spec = drawing.spec();
        return new TrendFigure(
                spec,
                time(List.of(trend), extras.aim() == null ? null : extras.aim().by(), texts),
                new TrendTable(trend, extras, texts, drawing.words()).table(),
                drawing.description());
    }

    static TimeAxis time(List<Trend> trends, @org.jspecify.annotations.Nullable Integer until, Texts texts) {
        List<Period> all = new ArrayList<>();
        trends.forEach(trend -> trend.points().forEach(point -> all.add(point.period())));
        all.sort(Period::compareTo);
        return TimeAxis.of(
                all.isEmpty() ? List.of(trends.get(0).measure().period()) : all,
                until == null ? 0 : until,
                new PeriodWords(texts));
    }

    TrendSpec spec() {
        return spec;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        return TrendPainter.alone(g, new TrendLayout(spec, time, width, height, null, true), width, height, theme);
    }

    @Override
    public TableSpec table() {
        return table;
    }

    @Override
    public boolean hasAxes() {
        return true;
    }

    @Override
    public Rectangle2D plot(double width, double height) {
        return new TrendLayout(spec, time, width, height, null, true).plot();
    }

    @Override
    public boolean inOrder() {
        return true;
    }
}
