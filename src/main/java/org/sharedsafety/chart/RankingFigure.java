package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.Ranking;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Alphabet;
import org.sharedsafety.text.Texts;

/**
 * Places beside each other by one measure: a dot with its 95 % interval each, the median a line; A to Z unless asked
 * otherwise, because an order by value hides how uncertain it is.
 */
public final class RankingFigure implements Figure {
    /** How high a row is on a screen. */
    public static final double ROW = 25;

    private static final double TIGHT = 17;
    private static final double HEAD = 40;
    private static final double FOOT = 26;
    private static final double TEXT = 12;
    private static final double NAME = 13;
    private static final double DOT = 5;
    private static final double WIDE_ENOUGH = 620;

    private final Ranking ranking;
    private final List<RankingWords.Line> lines;
    private final @Nullable PeerGroup peers;
    private final Order order;
    private final Texts texts;
    private final SideWords words;
    private final RankingWords said;
    private final RankingGround ground;

    /** The order of the places. */
    public enum Order {
        A_TO_Z,
        BY_VALUE
    }

    private RankingFigure(
            Ranking ranking,
            List<RankingWords.Line> lines,
            Order order,
            @Nullable Double benchmark,
            @Nullable PeerGroup peers,
            Texts texts) {
        this.order = order;
        this.peers = peers;
        this.ranking = ranking;
        this.lines = List.copyOf(lines);
        this.texts = texts;
        List<Reading> all = Stream.concat(
                        ranking.rows().stream().map(Ranking.Row::reading),
                        ranking.unranked().stream().map(Ranking.Unranked::reading))
                .filter(Reading::isUsable)
                .toList();
        this.words = new SideWords(
                ranking.measure(),
                all.stream()
                        .mapToDouble(reading -> Objects.requireNonNull(reading.value()))
                        .toArray(),
                texts);
        this.said = new RankingWords(ranking, words, texts);
        this.ground = new RankingGround(
                words,
                all,
                ranking.spread().median(),
                benchmark,
                lines.stream()
                        .filter(line -> peers != null
                                && peers.like().contains(line.place().id()))
                        .map(RankingWords.Line::reading)
                        .toList(),
                texts);
    }

    /**
     * A part of the places of a ranking, all of them on the same axis.
     *
     * @param shown numbers of the places to draw, or null for all
     * @param benchmark drawn as a second line, or null
     */
    public static RankingFigure of(
            Ranking ranking,
            Order order,
            @Nullable Collection<Integer> shown,
            @Nullable Double benchmark,
            Texts texts) {
        return of(ranking, order, shown, benchmark, null, texts);
    }

    /**
     * The same with a place and those like it standing out.
     *
     * @param peers shaded from the lowest to the highest of them, or null
     */
    public static RankingFigure of(
            Ranking ranking,
            Order order,
            @Nullable Collection<Integer> shown,
            @Nullable Double benchmark,
            @Nullable PeerGroup peers,
            Texts texts) {
        Comparator<RankingWords.Line> byName = Comparator.comparing(
                        (RankingWords.Line line) -> line.place().name(), collator(texts))
                .thenComparing(line -> line.place().code());
        List<RankingWords.Line> lines = Stream.concat(
                        ranking.rows().stream()
                                .map(row -> new RankingWords.Line(row.place(), row.reading(), row, row.small())),
                        ranking.unranked().stream()
                                .map(other ->
                                        new RankingWords.Line(other.place(), other.reading(), null, other.small())))
                .filter(line -> shown == null || shown.contains(line.place().id()))
                .sorted(
                        order == Order.A_TO_Z || !ranking.hasRanks()
                                ? byName
                                : Comparator.comparingDouble(RankingWords.Line::value)
                                        .reversed()
                                        .thenComparing(byName))
                .toList();
        return new RankingFigure(ranking, lines, order, benchmark, peers, texts);
    }

    private static Comparator<String> collator(Texts texts) {
        return Alphabet.of(texts.locale());
    }

    /** How high the figure wants to be. */
    public double height() {
        return HEAD + FOOT + lines.size() * ROW;
    }

    /** The numbers of the places that are drawn, in their order. */
    public List<Integer> places() {
        return lines.stream().map(line -> line.place().id()).toList();
    }

    /** What is seen, in a sentence. */
    public String finding() {
        if (!ranking.hasRanks()) {
            return texts.say("ranking.finding.uncertain", words.name(), ComparisonMap.level(ranking.level(), texts));
        }
        int above = ranking.clearlyAbove();
        int below = ranking.clearlyBelow();
        return texts.say(
                "ranking.finding",
                words.name(),
                above,
                below,
                ranking.rows().size() - above - below,
                ComparisonMap.level(ranking.level(), texts));
    }

    /** Unit, period and, where the rates were made for a standard population, which. */
    public String subtitle() {
        String standard = ranking.standard();
        String plain = texts.say("chart.map.subtitle", words.unit(), words.period());
        String measured = standard == null
                ? plain
                : texts.say("ranking.standardised", plain, texts.say("ranking.standard." + standard));
        PeerGroup group = peers;
        return group == null ? measured : texts.say("ranking.peers", measured, group.words(texts));
    }

    /** What the figure is called. */
    public static String title(Ranking ranking, Order order, Texts texts) {
        return texts.say(
                ranking.hasRanks()
                        ? "ranking.title." + order.name().toLowerCase(java.util.Locale.ROOT)
                        : "ranking.title.uncertain");
    }

    @Override
    public String description() {
        return finding() + " " + texts.say("ranking.description", words.range(), words.value(median()));
    }

    private double median() {
        return ranking.spread().median();
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        boolean wide = width >= WIDE_ENOUGH;
        double names = 0;
        double values = 0;
        for (RankingWords.Line line : lines) {
            names = Math.max(names, Typeface.REGULAR.width(line.place().name(), NAME));
            values = Math.max(values, Typeface.REGULAR.width(said.right(line, wide), TEXT));
        }
        names = Math.min(names + 14, width * 0.34);
        double left = names + 6;
        double right = width - values - 16;
        if (DataInk.isHeldBack(g)) {
            ground.axes(g, left, right, HEAD, height - FOOT, theme);
            names(g, left, height, theme);
            return List.of();
        }
        ground.paint(g, left, right, HEAD, height - FOOT, theme);
        double row = lines.isEmpty() ? 0 : (height - HEAD - FOOT) / lines.size();
        List<FigureMark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double y = HEAD + (i + 0.5) * row;
            marks.addAll(line(g, lines.get(i), y, row, left, right, width, wide, theme));
        }
        return marks;
    }

    /** The places alone, each beside its empty row. */
    private void names(Graphics2D g, double left, double height, Theme theme) {
        double row = lines.isEmpty() ? 0 : (height - HEAD - FOOT) / lines.size();
        for (int i = 0; i < lines.size(); i++) {
            name(g, lines.get(i), HEAD + (i + 0.5) * row, row, left, theme);
        }
    }

    private List<FigureMark> line(
            Graphics2D g,
            RankingWords.Line line,
            double y,
            double row,
            double left,
            double right,
            double width,
            boolean wide,
            Theme theme) {
        List<FigureMark> marks = new ArrayList<>();
        String spoken = said.spoken(line);
        g.setColor(theme.rule());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(0, Math.round(y + row / 2) + 0.5, width, Math.round(y + row / 2) + 0.5));
        name(g, line, y, row, left, theme);
        if (line.reading().isUsable()) {
            marks.add(new FigureMark(line.place().id(), dot(g, line, y, left, right, theme), spoken));
        } else {
            Pattern pattern = Pattern.of(line.reading());
            Marks.gutter(g, pattern, left + 8, y, theme);
            marks.add(new FigureMark(line.place().id(), new Rectangle2D.Double(left + 2, y - 6, 12, 12), spoken));
            g.setFont(Typeface.REGULAR.size(TEXT));
            g.setColor(theme.muted());
            g.drawString(words.value(line.reading()), (float) (left + 20), (float) (y + 4));
        }
        String value = said.right(line, wide);
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(theme.muted());
        g.drawString(value, (float) (width - 4 - Typeface.REGULAR.width(value, TEXT)), (float) (y + 4));
        return marks;
    }

    private void name(Graphics2D g, RankingWords.Line line, double y, double row, double left, Theme theme) {
        PeerGroup group = peers;
        Typeface face = group != null && group.holds(line.place().id()) ? Typeface.SEMIBOLD : Typeface.REGULAR;
        TextBlock name = TextBlock.within(line.place().name(), face, NAME, left - 10, row < 32 ? 1 : 2);
        if (name.height() > row) {
            // A long name in a low row keeps its first words; the whole name is spoken and in the table.
            name = TextBlock.of(shortened(line.place().name(), left - 10), Typeface.REGULAR, TEXT, left);
        }
        name.paint(g, 4, y - name.height() / 2, theme.ink());
    }

    private static String shortened(String name, double room) {
        String said = name;
        while (said.contains(" ") && Typeface.REGULAR.width(said, TEXT) > room) {
            said = said.substring(0, said.lastIndexOf(' '));
        }
        return said;
    }

    private java.awt.Shape dot(Graphics2D g, RankingWords.Line line, double y, double left, double right, Theme theme) {
        double at = ground.x(Objects.requireNonNull(line.reading().value()), left, right);
        Double lower = line.reading().lower();
        Double upper = line.reading().upper();
        if (lower != null && upper != null) {
            double from = ground.x(lower, left, right);
            double to = ground.x(upper, left, right);
            g.setColor(theme.muted());
            g.setStroke(MapPainter.round(1.4));
            g.draw(new Line2D.Double(from, y, to, y));
            if (lower < ground.axis().low()) {
                arrow(g, from, y, -1);
            }
            if (upper > ground.axis().high()) {
                arrow(g, to, y, 1);
            }
        }
        boolean few = Pattern.of(line.reading()) != Pattern.PLAIN;
        java.awt.Shape dot = Marks.circle(at, y, DOT);
        g.setColor(theme.card());
        g.fill(Marks.circle(at, y, DOT + 1));
        g.setColor(few ? theme.card() : theme.dot());
        g.fill(dot);
        if (few) {
            g.setColor(theme.muted());
            g.setStroke(new BasicStroke(1.4f));
            g.draw(dot);
            double d = DOT * 0.7;
            g.draw(new Line2D.Double(at - d, y + d, at + d, y - d));
        }
        return dot;
    }

    private static void arrow(Graphics2D g, double x, double y, int way) {
        g.draw(new Line2D.Double(x - way * 4, y - 3.5, x, y));
        g.draw(new Line2D.Double(x - way * 4, y + 3.5, x, y));
    }

    /** Places in the order of their values would tell before the values are shown. */
    @Override
    public boolean hasAxes() {
        return order == Order.A_TO_Z;
    }

    @Override
    public double leastHeight(double width) {
        return HEAD + FOOT + lines.size() * TIGHT;
    }

    @Override
    public TableSpec table() {
        return said.table(lines);
    }
}
