package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.result.PoliceGap;
import org.sharedsafety.model.result.PoliceGap.Panel;
import org.sharedsafety.model.result.PoliceGap.Source;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** The sources of one harm side by side, each on an axis of its own: nothing here can be added up by eye. */
public final class PoliceGapFigure implements Figure {
    private static final double TEXT = 12;
    private static final double GAP = 30;
    private static final double SIDE_BY_SIDE = 560;
    private static final double HEAD = 76;
    private static final double FOOT = 22;
    private static final double BAR = 34;
    private static final int PANEL = 1000;

    private final PoliceGap gap;
    private final Texts texts;
    private final Numbers numbers;
    private final SortedSet<Period> periods = new TreeSet<>();

    private PoliceGapFigure(PoliceGap gap, Texts texts) {
        this.gap = gap;
        this.texts = texts;
        this.numbers = new Numbers(texts);
        gap.panels().forEach(panel -> panel.trend().points().forEach(point -> periods.add(point.period())));
    }

    /** The figure of a gap. */
    public static PoliceGapFigure of(PoliceGap gap, Texts texts) {
        return new PoliceGapFigure(gap, texts);
    }

    /** The panel and the point behind a mark. */
    public static int[] at(int id) {
        return new int[] {id / PANEL, id % PANEL};
    }

    @Override
    public String description() {
        return gap.about().sentence() == null ? "" : texts.say(gap.about().sentence());
    }

    /** A count where it is known and no share of people asked; else the value in its unit. */
    private static @Nullable Double shown(Panel panel, Reading reading) {
        return !reading.isUsable()
                ? null
                : panel.source() == Source.SURVEY || reading.numerator() == null
                        ? reading.value()
                        : reading.numerator();
    }

    private String unit(Panel panel) {
        Metric metric = panel.trend().measure().metric();
        return panel.source() == Source.SURVEY
                ? Units.say(texts, panel.trend().measure().unit())
                : CountWords.of(metric, texts);
    }

    private String write(double value) {
        return numbers.plain(value);
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        List<FigureMark> marks = new ArrayList<>();
        int count = gap.panels().size();
        boolean beside = width >= SIDE_BY_SIDE;
        double wide = beside ? (width - GAP * 2) / 3 : width;
        double high = beside ? height : (height - 12.0 * (count - 1)) / Math.max(1, count);
        for (int i = 0; i < count; i++) {
            Rectangle2D box = beside
                    ? new Rectangle2D.Double(i * (wide + GAP), 0, wide, high)
                    : new Rectangle2D.Double(0, i * (high + 12), wide, high);
            panel(g, i, box, theme, marks);
        }
        return marks;
    }

    private void panel(Graphics2D g, int index, Rectangle2D box, Theme theme, List<FigureMark> marks) {
        Panel panel = gap.panels().get(index);
        Trend trend = panel.trend();
        Lettering strong = new Lettering(g, Typeface.SEMIBOLD, TEXT + 1, theme.ink());
        Lettering quiet = new Lettering(g, Typeface.REGULAR, TEXT, theme.muted());
        strong.left(texts.say(sourceKey(panel.source())), box.getX(), box.getY() + 13);
        String name = trend.measure().metric().name(texts.language());
        List<String> lines =
                quiet.lines(panel.wider() ? name + " · " + texts.say("policegap.wider") : name, box.getWidth());
        quiet.left(lines.get(0), box.getX(), box.getY() + 31);
        if (lines.size() > 1) {
            quiet.left(String.join(" ", lines.subList(1, lines.size())), box.getX(), box.getY() + 46);
        }
        key(g, panel, box, theme, quiet);
        Rectangle2D plot = new Rectangle2D.Double(
                box.getX(), box.getY() + HEAD + 26, box.getWidth(), box.getHeight() - HEAD - 26 - FOOT);
        if (plot.getHeight() > 30) {
            bars(g, index, plot, theme, quiet, marks);
        }
    }

    private static String sourceKey(Source source) {
        return switch (source) {
            case POLICE -> "policegap.source-police";
            case HOSPITAL -> "policegap.source-hospital";
            case SURVEY -> "policegap.source-survey";
        };
    }

    private void key(Graphics2D g, Panel panel, Rectangle2D box, Theme theme, Lettering quiet) {
        for (int i = panel.trend().points().size() - 1; i >= 0; i--) {
            Trend.Point point = panel.trend().points().get(i);
            Double value = shown(panel, point.reading());
            if (value != null) {
                Lettering loud = new Lettering(g, Typeface.SEMIBOLD, 22, theme.ink());
                String number = write(value);
                double y = box.getY() + HEAD;
                loud.left(number, box.getX(), y);
                String rest = unit(panel) + ", " + point.period().text();
                double x = box.getX() + loud.width(number) + 7;
                List<String> lines = quiet.lines(rest, box.getMaxX() - x);
                quiet.left(lines.get(0), x, lines.size() > 1 ? y - 12 : y);
                if (lines.size() > 1) {
                    quiet.left(String.join(" ", lines.subList(1, lines.size())), x, y + 2);
                }
                return;
            }
        }
    }

    private void bars(Graphics2D g, int index, Rectangle2D plot, Theme theme, Lettering quiet, List<FigureMark> marks) {
        Panel panel = gap.panels().get(index);
        List<Trend.Point> points = panel.trend().points();
        double top = points.stream()
                .map(point -> shown(panel, point.reading()))
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        List<Period> years = List.copyOf(periods);
        double step = plot.getWidth() / years.size();
        double bar = Math.min(BAR, Math.max(2, step - 6));
        double labelEnd = -1e9;
        for (int i = 0; i < points.size(); i++) {
            Trend.Point point = points.get(i);
            double x = plot.getX() + (years.indexOf(point.period()) + 0.5) * step - bar / 2;
            Double value = shown(panel, point.reading());
            double tall = value == null ? 0 : top > 0 ? value / top * (plot.getHeight() - 18) : 0;
            Rectangle2D box = value == null
                    ? new Rectangle2D.Double(x, plot.getMaxY() - 16, bar, 14)
                    : new Rectangle2D.Double(x, plot.getMaxY() - tall, bar, tall);
            if (value == null) {
                nothing(g, x + bar / 2, bar, plot.getMaxY(), Pattern.of(point.reading()), theme, quiet);
            } else {
                g.setColor(Palette.HARM.color(3));
                g.fill(box);
                String label = write(value);
                double half = quiet.width(label) / 2;
                boolean fits = x + bar / 2 - half > labelEnd + 4
                        && fitsBeforeLast(quiet, points, panel, years, plot, step, x + bar / 2 + half);
                if (i == points.size() - 1 || fits) {
                    quiet.middle(label, x + bar / 2, plot.getMaxY() - tall - 5);
                    labelEnd = x + bar / 2 + half;
                }
            }
            marks.add(new FigureMark(index * PANEL + i, box, spoken(panel, point, value)));
        }
        for (int k = 0; k < years.size(); k++) {
            Period year = years.get(k);
            if (points.stream().noneMatch(point -> point.period().equals(year))) {
                nothing(g, plot.getX() + (k + 0.5) * step, bar, plot.getMaxY(), Pattern.NOT_AVAILABLE, theme, quiet);
            }
        }
        axis(g, plot, years, step, theme, quiet);
        breaks(g, panel, plot, years, step, theme);
    }

    /** A year without a number: its pattern on the base line, and its code. */
    private static void nothing(
            Graphics2D g, double middle, double bar, double base, Pattern pattern, Theme theme, Lettering quiet) {
        Rectangle2D box = new Rectangle2D.Double(middle - bar / 2, base - 16, bar, 14);
        g.setColor(PatternPainter.ground(pattern, theme.card(), theme));
        g.fill(box);
        PatternPainter.drawPattern(g, box, pattern, theme.card(), theme);
        quiet.middle(pattern.shorthand().orElse(""), middle, base - 21);
    }

    /** Whether a label that ends here leaves room for the last one. */
    private boolean fitsBeforeLast(
            Lettering quiet,
            List<Trend.Point> points,
            Panel panel,
            List<Period> years,
            Rectangle2D plot,
            double step,
            double end) {
        Trend.Point last = points.get(points.size() - 1);
        Double value = shown(panel, last.reading());
        double x = plot.getX() + (years.indexOf(last.period()) + 0.5) * step;
        return value == null || end + 4 < x - quiet.width(write(value)) / 2;
    }

    private static void axis(
            Graphics2D g, Rectangle2D plot, List<Period> years, double step, Theme theme, Lettering quiet) {
        double y = Math.round(plot.getMaxY()) + 0.5;
        g.setColor(theme.axis());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
        double widest = years.stream()
                .mapToDouble(year -> quiet.width(year.text()))
                .max()
                .orElse(0);
        int every = (int) Math.max(1, Math.ceil((widest + 6) / step));
        for (int i = years.size() - 1; i >= 0; i -= every) {
            quiet.middle(years.get(i).text(), plot.getX() + (i + 0.5) * step, plot.getMaxY() + 17);
        }
    }

    private static void breaks(
            Graphics2D g, Panel panel, Rectangle2D plot, List<Period> years, double step, Theme theme) {
        g.setColor(theme.muted());
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0));
        for (SeriesBreak each : panel.trend().breaks()) {
            for (int i = 0; i < years.size(); i++) {
                if (!years.get(i).start().isBefore(each.from())) {
                    double x = plot.getX() + i * step;
                    g.draw(new Line2D.Double(x, plot.getY() - 6, x, plot.getMaxY()));
                    break;
                }
            }
        }
    }

    private String spoken(Panel panel, Trend.Point point, @Nullable Double value) {
        return texts.say(
                "policegap.spoken",
                texts.say(sourceKey(panel.source())),
                point.period().text(),
                value == null ? SideWords.flag(point.reading().status(), texts) : write(value) + " " + unit(panel));
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Column> columns = new ArrayList<>();
        columns.add(new TableSpec.Column("period", texts.say("policegap.period"), "", false));
        for (Panel panel : gap.panels()) {
            columns.add(new TableSpec.Column(
                    panel.source().name().toLowerCase(java.util.Locale.ROOT),
                    texts.say(sourceKey(panel.source())),
                    unit(panel),
                    true));
            columns.add(new TableSpec.Column(
                    panel.source().name().toLowerCase(java.util.Locale.ROOT) + "-rate",
                    texts.say("policegap.rate"),
                    Units.shortly(texts, panel.trend().measure().unit()),
                    true));
        }
        List<TableSpec.Row> rows = new ArrayList<>();
        int id = 0;
        for (Period period : periods) {
            List<TableSpec.Cell> cells = new ArrayList<>();
            cells.add(TableSpec.Cell.of(period.text()));
            for (Panel panel : gap.panels()) {
                Reading reading = panel.trend().points().stream()
                        .filter(point -> point.period().equals(period))
                        .map(Trend.Point::reading)
                        .findFirst()
                        .orElse(null);
                cells.add(reading == null ? TableSpec.Cell.of("") : cell(shown(panel, reading), reading));
                cells.add(
                        reading == null
                                ? TableSpec.Cell.of("")
                                : cell(reading.isUsable() ? reading.value() : null, reading));
            }
            rows.add(new TableSpec.Row(id++, cells));
        }
        return new TableSpec(columns, rows);
    }

    private TableSpec.Cell cell(@Nullable Double value, Reading reading) {
        return new TableSpec.Cell(value, value == null ? SideWords.flag(reading.status(), texts) : write(value));
    }
}
