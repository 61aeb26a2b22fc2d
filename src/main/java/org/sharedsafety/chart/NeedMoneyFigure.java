package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.text.Dollars;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** Need of places beside their prevention money for each resident, with the line that the money would follow. */
public final class NeedMoneyFigure implements Figure {
    private static final double TEXT = 12;
    private static final double NAME = 13;
    private static final double LARGEST = 22;
    private static final double LEFT = 46;
    private static final double TOP = 30;
    private static final double BOTTOM = 44;
    private static final int NAMES = 6;

    private final List<Dot> dots;
    private final LeftOut left;
    private final double perNeed;
    private final String need;
    private final Texts texts;
    private final Numbers numbers;
    private final Dollars dollars;

    /** A place with all three numbers. */
    private record Dot(
            Place place,
            double need,
            Comparison.@Nullable Interval needInterval,
            double money,
            double residents,
            double difference) {
        double least() {
            return needInterval == null ? need : Math.max(0, needInterval.lower());
        }

        double most() {
            return needInterval == null ? need : needInterval.upper();
        }
    }

    private NeedMoneyFigure(List<Dot> dots, LeftOut left, double perNeed, String need, Texts texts) {
        this.dots = List.copyOf(dots);
        this.left = left;
        this.perNeed = perNeed;
        this.need = need;
        this.texts = texts;
        this.numbers = new Numbers(texts);
        this.dollars = new Dollars(texts);
    }

    /** The places of which need, residents and money are known. */
    public static NeedMoneyFigure of(Investment investment, Texts texts) {
        List<Dot> dots = new ArrayList<>();
        List<Comparison.Dropped> without = new ArrayList<>(investment.about().dropped());
        double money = 0;
        double people = 0;
        for (Investment.PlaceMoney each : investment.places()) {
            Double share = each.needShare().found().orElse(null);
            Double own = each.preventionPerResident().found().orElse(null);
            Double residents = each.residents().found().orElse(null);
            if (share == null || own == null || residents == null) {
                each.needShare()
                        .why()
                        .or(() -> each.preventionPerResident().why())
                        .ifPresent(why -> without.add(new Comparison.Dropped(each.place(), why)));
                continue;
            }
            dots.add(new Dot(
                    each.place(),
                    share,
                    shares(each.inNeedInterval(), residents),
                    own,
                    residents,
                    each.difference().found().orElse(0.0)));
            money += each.prevention();
            people += share / 100 * residents;
        }
        dots.sort(Comparator.comparingDouble(Dot::residents).reversed());
        return new NeedMoneyFigure(
                dots,
                LeftOut.of(without, texts),
                people > 0 ? money / people / 100 : 0,
                investment.need() == null ? "" : investment.need().metric().name(texts.language()),
                texts);
    }

    /** People of an interval out of each hundred residents. */
    private static Comparison.@Nullable Interval shares(Comparison.@Nullable Interval people, double residents) {
        return people == null
                ? null
                : new Comparison.Interval(100 * people.lower() / residents, 100 * people.upper() / residents);
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return dots.isEmpty();
    }

    /** What is drawn, in a few words: who gains and who gives most if money followed need. */
    public String finding() {
        Comparator<Dot> byDifference = Comparator.comparingDouble(Dot::difference);
        boolean told = dots.stream().anyMatch(dot -> dot.difference() != 0);
        return dots.size() < 2 || !told
                ? texts.say("money.need.title")
                : texts.say(
                        "money.need.finding",
                        dots.stream().max(byDifference).orElseThrow().place().name(),
                        dots.stream().min(byDifference).orElseThrow().place().name());
    }

    @Override
    public String description() {
        return texts.say("money.need.description", dots.size(), need);
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        if (dots.isEmpty()) {
            return List.of();
        }
        Rectangle2D plot = new Rectangle2D.Double(
                LEFT, TOP, Math.max(40, width - LEFT - 14), Math.max(40, height - TOP - BOTTOM - left.height()));
        double most = dots.stream().mapToDouble(Dot::most).max().orElse(1);
        double least = dots.stream().mapToDouble(Dot::least).min().orElse(0);
        Axis x = Axis.around(need, texts.say("money.need.unit"), least, most, numbers::fixed);
        double highest = Math.max(dots.stream().mapToDouble(Dot::money).max().orElse(1), perNeed * x.high());
        Axis y = Axis.around(
                texts.say("money.need.y"),
                texts.say("money.need.y-unit"),
                0,
                highest,
                (value, decimals) -> dollars.each(value));
        axes(g, x, y, plot, height - left.height(), theme);
        left.paint(g, 0, height - left.height(), width, theme);
        line(g, x, y, plot, theme);
        return marks(g, x, y, plot, theme);
    }

    private void axes(Graphics2D g, Axis x, Axis y, Rectangle2D plot, double height, Theme theme) {
        g.setFont(Typeface.REGULAR.size(TEXT));
        for (Axis.Tick tick : y.ticks()) {
            double at = plot.getMaxY() - y.fraction(tick.value()) * plot.getHeight();
            g.setColor(tick.value() == 0 ? theme.axis() : theme.grid());
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(plot.getMinX(), at, plot.getMaxX(), at));
            g.setColor(theme.muted());
            String label = texts.say("money.plain", numbers.fixed(tick.value(), 0));
            g.drawString(label, (float) (plot.getMinX() - 8 - Typeface.REGULAR.width(label, TEXT)), (float) (at + 4));
        }
        for (Axis.Tick tick : x.ticks()) {
            double at = plot.getMinX() + x.fraction(tick.value()) * plot.getWidth();
            g.setColor(theme.muted());
            g.drawString(tick.label(), (float) (at - Typeface.REGULAR.width(tick.label(), TEXT) / 2), (float)
                    (plot.getMaxY() + 18));
        }
        title(g, y.name(), " " + y.unit(), 0, 14, theme);
        String unit = " " + x.unit() + " →";
        double wide = Typeface.SEMIBOLD.width(x.name(), TEXT) + Typeface.REGULAR.width(unit, TEXT);
        title(g, x.name(), unit, Math.max(0, plot.getMaxX() - wide), height - 6, theme);
    }

    private static void title(Graphics2D g, String name, String unit, double x, double y, Theme theme) {
        g.setFont(Typeface.SEMIBOLD.size(TEXT));
        g.setColor(theme.ink());
        g.drawString(name, (float) x, (float) y);
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(theme.muted());
        g.drawString(unit, (float) (x + Typeface.SEMIBOLD.width(name, TEXT)), (float) y);
    }

    private void line(Graphics2D g, Axis x, Axis y, Rectangle2D plot, Theme theme) {
        double from = plot.getMaxY() - y.fraction(perNeed * x.low()) * plot.getHeight();
        double to = plot.getMaxY() - y.fraction(perNeed * x.high()) * plot.getHeight();
        g.setColor(theme.ink());
        g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0));
        g.draw(new Line2D.Double(plot.getMinX(), from, plot.getMaxX(), to));
        String words = texts.say("money.need.line");
        g.setFont(Typeface.SEMIBOLD.size(TEXT));
        g.drawString(words, (float) (plot.getMaxX() - Typeface.SEMIBOLD.width(words, TEXT)), (float)
                Math.max(TOP - 4, to - 8));
    }

    private List<FigureMark> marks(Graphics2D g, Axis x, Axis y, Rectangle2D plot, Theme theme) {
        double most = dots.stream().mapToDouble(Dot::residents).max().orElse(1);
        List<FigureMark> marks = new ArrayList<>();
        LabelPlacer placer =
                new LabelPlacer(new Rectangle2D.Double(LEFT, TOP, plot.getWidth() + 10, plot.getHeight() + 6));
        for (Dot dot : dots) {
            if (dot.needInterval() != null) {
                double up = plot.getMaxY() - y.fraction(dot.money()) * plot.getHeight();
                g.setColor(theme.fit());
                g.setStroke(new BasicStroke(1.4f));
                g.draw(new Line2D.Double(
                        plot.getMinX() + x.fraction(dot.least()) * plot.getWidth(),
                        up,
                        plot.getMinX() + x.fraction(dot.most()) * plot.getWidth(),
                        up));
            }
        }
        for (Dot dot : dots) {
            double at = plot.getMinX() + x.fraction(dot.need()) * plot.getWidth();
            double up = plot.getMaxY() - y.fraction(dot.money()) * plot.getHeight();
            double radius = Math.max(4, LARGEST * Math.sqrt(dot.residents() / most));
            Shape circle = Marks.circle(at, up, radius);
            g.setColor(Palette.withAlpha(Palette.MONEY.color(2), 0.75));
            g.fill(circle);
            g.setColor(theme.ink());
            g.setStroke(new BasicStroke(1.1f));
            g.draw(circle);
            placer.avoid(circle.getBounds2D());
            marks.add(new FigureMark(dot.place().id(), circle, spoken(dot)));
        }
        dots.stream()
                .sorted(Comparator.comparingDouble((Dot dot) -> -Math.abs(dot.difference())))
                .limit(NAMES)
                .forEach(dot -> name(g, dot, x, y, plot, most, placer, theme));
        return marks;
    }

    private static void name(
            Graphics2D g, Dot dot, Axis x, Axis y, Rectangle2D plot, double most, LabelPlacer placer, Theme theme) {
        double at = plot.getMinX() + x.fraction(dot.need()) * plot.getWidth();
        double up = plot.getMaxY() - y.fraction(dot.money()) * plot.getHeight();
        double radius = Math.max(4, LARGEST * Math.sqrt(dot.residents() / most));
        double wide = Typeface.MEDIUM.width(dot.place().name(), NAME);
        placer.place(LabelPlacer.around(at, up, wide + 2, 17, radius + 5)).ifPresent(box -> {
            g.setFont(Typeface.MEDIUM.size(NAME));
            g.setColor(theme.ink());
            g.drawString(dot.place().name(), (float) box.getX(), (float) (box.getMaxY() - 4));
        });
    }

    private String spoken(Dot dot) {
        return texts.say(
                "money.need.spoken",
                dot.place().name(),
                numbers.fixed(dot.need(), 1),
                dollars.each(dot.money()),
                dollars.each(perNeed * dot.need()),
                numbers.fixed(dot.residents(), 0));
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Column> columns = List.of(
                new TableSpec.Column("place", texts.say("money.place"), "", false),
                new TableSpec.Column("need", need, texts.say("money.need.unit"), true),
                new TableSpec.Column("now", texts.say("money.need.y"), texts.say("money.need.y-unit"), true),
                new TableSpec.Column("by-need", texts.say("money.by-need"), texts.say("money.need.y-unit"), true),
                new TableSpec.Column("residents", texts.say("money.residents"), "", true),
                new TableSpec.Column("difference", texts.say("money.difference"), texts.say("unit.dollars"), true));
        List<TableSpec.Row> rows = dots.stream()
                .sorted(Comparator.comparing(dot -> dot.place().name()))
                .map(dot -> new TableSpec.Row(
                        dot.place().id(),
                        List.of(
                                TableSpec.Cell.of(dot.place().name()),
                                new TableSpec.Cell(dot.need(), numbers.fixed(dot.need(), 1)),
                                new TableSpec.Cell(dot.money(), numbers.fixed(dot.money(), 2)),
                                new TableSpec.Cell(perNeed * dot.need(), numbers.fixed(perNeed * dot.need(), 2)),
                                new TableSpec.Cell(dot.residents(), numbers.fixed(dot.residents(), 0)),
                                new TableSpec.Cell(dot.difference(), numbers.fixed(dot.difference(), 0)))))
                .toList();
        return new TableSpec(columns, rows);
    }
}
