package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.result.SafetyGauge;
import org.sharedsafety.text.Texts;

/** The share of people who live where a benchmark is met, by year, with a gap where the way of counting changed. */
public final class SafetyFigure implements Figure {
    private static final double SMALL = 12;
    private static final double FOOT = 18;
    private static final double TOP = 10;
    private static final double LARGE = 180;
    private static final double AXIS = 56;
    private static final double UNKNOWN = 22;

    private final SafetyGauge gauge;
    private final List<SeriesBreak> breaks;
    private final Texts texts;

    private SafetyFigure(SafetyGauge gauge, List<SeriesBreak> breaks, Texts texts) {
        this.gauge = gauge;
        this.breaks = List.copyOf(breaks);
        this.texts = texts;
    }

    /** The course of a gauge. */
    public static SafetyFigure of(SafetyGauge gauge, List<SeriesBreak> breaks, Texts texts) {
        return new SafetyFigure(gauge, breaks, texts);
    }

    /** The share of the people who live where it is met, in percent of all; nothing where the year cannot tell. */
    private static @Nullable Double share(SafetyGauge.Year year) {
        return year.people()
                .found()
                .filter(people -> people.all() > 0)
                .map(people -> 100 * people.met() / people.all())
                .orElse(null);
    }

    @Override
    public String description() {
        return texts.say(gauge.sentence());
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        List<FigureMark> marks = new ArrayList<>();
        List<SafetyGauge.Year> years = gauge.years();
        if (years.isEmpty()) {
            return marks;
        }
        double bottom = height - FOOT;
        double right = width - 44;
        boolean large = height > LARGE;
        double left = large ? AXIS : 8;
        double step = years.size() == 1 ? 0 : (right - left - 2) / (years.size() - 1);
        if (large) {
            grid(g, bottom, width, theme);
        }
        g.setColor(theme.axis());
        g.setStroke(MapPainter.round(1));
        g.draw(new Line2D.Double(0, bottom, width, bottom));
        Lettering small = new Lettering(g, Typeface.REGULAR, SMALL, theme.muted());
        if (large) {
            for (int at = 0; at < years.size(); at++) {
                small.middle(years.get(at).period().text(), left + at * step, height - 4);
            }
        } else {
            small.left(years.get(0).period().text(), 0, height - 4);
            small.right(years.get(years.size() - 1).period().text(), right + 18, height - 4);
        }
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int at = 0; at < years.size(); at++) {
            double x = left + at * step;
            Double share = share(years.get(at));
            boolean cut = at > 0 && isBroken(years.get(at - 1), years.get(at));
            if (cut) {
                g.setColor(theme.inset());
                g.fill(new Rectangle2D.Double(x - step * 0.72, TOP, step * 0.44, bottom - TOP));
            }
            if (share == null) {
                lastX = Double.NaN;
                continue;
            }
            double y = bottom - 4 - share / 100 * (bottom - TOP - 8);
            unknown(g, years.get(at), x, step, bottom, theme);
            g.setColor(theme.accent());
            if (!cut && !Double.isNaN(lastX)) {
                g.setStroke(MapPainter.round(2.5));
                g.draw(new Line2D.Double(lastX, lastY, x, y));
            }
            g.fill(Marks.circle(x, y, at == years.size() - 1 ? 4.6 : 3.2));
            marks.add(new FigureMark(
                    at,
                    Marks.circle(x, y, 5),
                    texts.say("safety.spoken", years.get(at).period().text(), Math.round(share))));
            lastX = x;
            lastY = y;
        }
        Double last = share(years.get(years.size() - 1));
        if (last != null) {
            new Lettering(g, Typeface.SEMIBOLD, SMALL, theme.ink())
                    .left(texts.say("upstream.percent", Math.round(last)), lastX + 9, lastY + 4);
        }
        return marks;
    }

    /** From those who are known to live where it is met up to those who may: the share of whom nobody can tell. */
    private void unknown(Graphics2D g, SafetyGauge.Year year, double x, double step, double bottom, Theme theme) {
        SafetyGauge.People people = year.people().found().orElseThrow();
        double scale = (bottom - TOP - 8) / people.all();
        double high = people.cannotTell() * scale;
        if (high < 1) {
            return;
        }
        double half = Math.min(UNKNOWN, Math.max(3, step == 0 ? UNKNOWN : step * 0.3)) / 2;
        Rectangle2D bar = new Rectangle2D.Double(x - half, bottom - 4 - people.met() * scale - high, 2 * half, high);
        g.setColor(PatternPainter.ground(Pattern.NOT_AVAILABLE, theme.notAvailable(), theme));
        g.fill(bar);
        PatternPainter.drawPattern(g, bar, Pattern.NOT_AVAILABLE, theme.notAvailable(), theme);
        boolean last = year.equals(gauge.years().get(gauge.years().size() - 1));
        Lettering quiet = new Lettering(g, Typeface.REGULAR, SMALL, theme.muted());
        if (last && high > 3 * SMALL && bottom > LARGE) {
            boolean above = bar.getMinY() > TOP + SMALL;
            String said = texts.say("upstream.percent", Math.round(100 * people.cannotTell() / people.all()));
            String words = said + " " + texts.say("safety.cannot-tell");
            double from = x + half - quiet.width(words);
            quiet.haloed(words, from, above ? bar.getMinY() - 5 : bar.getCenterY(), theme.card());
        }
    }

    /** With room for it the scale stands beside the line: none to all of the people. */
    private void grid(Graphics2D g, double bottom, double width, Theme theme) {
        Lettering small = new Lettering(g, Typeface.REGULAR, SMALL, theme.muted());
        for (int percent = 0; percent <= 100; percent += 25) {
            double y = bottom - 4 - percent / 100.0 * (bottom - TOP - 8);
            g.setColor(theme.grid());
            g.setStroke(MapPainter.round(1));
            g.draw(new Line2D.Double(AXIS - 8, y, width, y));
            small.right(texts.say("upstream.percent", percent), AXIS - 14, y + 4);
        }
    }

    private TableSpec.Cell unknown(SafetyGauge.Year year) {
        return year.people()
                .found()
                .filter(people -> people.all() > 0)
                .map(people -> 100 * people.cannotTell() / people.all())
                .map(share -> new TableSpec.Cell(share, texts.say("upstream.percent", Math.round(share))))
                .orElseGet(() -> TableSpec.Cell.of(""));
    }

    private boolean isBroken(SafetyGauge.Year before, SafetyGauge.Year now) {
        LocalDate from = before.period().start();
        return breaks.stream()
                .anyMatch(each -> each.from().isAfter(from)
                        && !each.from().isAfter(now.period().start()));
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Row> rows = new ArrayList<>();
        for (int at = 0; at < gauge.years().size(); at++) {
            SafetyGauge.Year year = gauge.years().get(at);
            Double share = share(year);
            rows.add(new TableSpec.Row(
                    at,
                    List.of(
                            TableSpec.Cell.of(year.period().text()),
                            new TableSpec.Cell(
                                    share,
                                    share == null
                                            ? texts.say("safety.cannot-tell")
                                            : texts.say("upstream.percent", Math.round(share))),
                            unknown(year))));
        }
        return new TableSpec(
                List.of(
                        new TableSpec.Column("year", texts.say("safety.year"), "", false),
                        new TableSpec.Column("met", texts.say("safety.met"), "%", true),
                        new TableSpec.Column("cannot-tell", texts.say("safety.cannot-tell"), "%", true)),
                rows);
    }
}
