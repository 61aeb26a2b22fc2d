package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.CompositeScores;
import org.sharedsafety.model.result.CompositeScores.PlaceScore;
import org.sharedsafety.model.result.CompositeScores.Rank;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/**
 * Where each place could stand in an index: for each, A to Z, the ranks between which nine of ten reasonable ways to build
 * it put the place, and a dot for its rank with the weights shown. No league table: the order of the rows is the alphabet.
 */
public final class IndexFigure implements Figure {
    private static final double TEXT = 12;
    private static final double NAME = 13;
    private static final double HEAD = 30;
    private static final double MOST_ROW = 26;
    private static final double LEAST_ROW = 14;
    private static final double BAR = 6;
    private static final double DOT = 4;
    private static final double MOST_NAME = 190;
    private static final int STEPS = 4;

    private final CompositeScores scores;
    private final List<PlaceScore> rows;
    private final Texts texts;
    private final Numbers numbers;

    private IndexFigure(CompositeScores scores, List<PlaceScore> rows, Texts texts) {
        this.scores = scores;
        this.rows = List.copyOf(rows);
        this.texts = texts;
        this.numbers = new Numbers(texts);
    }

    /** The figure of all places. */
    public static IndexFigure of(CompositeScores scores, Texts texts) {
        return new IndexFigure(scores, scores.places(), texts);
    }

    /** The figure of some of the places, counted from 0 in the order of their names. */
    public static IndexFigure of(CompositeScores scores, int from, int to, Texts texts) {
        int last = Math.min(to, scores.places().size());
        return new IndexFigure(scores, scores.places().subList(Math.min(from, last), last), texts);
    }

    /** The height in which all its rows can be read. */
    public double wantedHeight() {
        return HEAD + rows.size() * 21.0 + 4;
    }

    private int ranked() {
        return (int)
                scores.places().stream().filter(place -> place.rank() != null).count();
    }

    @Override
    public String description() {
        return texts.say(
                "index.figure.description",
                scores.definition().name(),
                ranked(),
                scores.places().size() - ranked());
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        List<FigureMark> marks = new ArrayList<>();
        int ranked = ranked();
        if (rows.isEmpty() || ranked == 0) {
            return marks;
        }
        double row = Math.max(LEAST_ROW, Math.min(MOST_ROW, (height - HEAD) / rows.size()));
        double size = row < 16 ? TEXT : NAME;
        Lettering ink = new Lettering(g, Typeface.REGULAR, size, theme.ink());
        Lettering strong = new Lettering(g, Typeface.SEMIBOLD, size, theme.ink());
        Lettering quiet = new Lettering(g, Typeface.REGULAR, TEXT, theme.muted());
        double names = 12
                + Math.min(
                        Math.min(MOST_NAME, width * 0.36),
                        rows.stream()
                                .mapToDouble(place -> ink.width(place.place().name()))
                                .max()
                                .orElse(0));
        double right = Math.max(strong.width("100"), quiet.width(texts.say("index.figure.score"))) + 6;
        Rectangle2D plot =
                new Rectangle2D.Double(names + 8, HEAD, Math.max(40, width - names - right - 24), row * rows.size());
        axis(g, plot, ranked, width, quiet, theme);
        double y = HEAD;
        for (PlaceScore place : rows) {
            double middle = y + row / 2;
            double base = middle + size * 0.36;
            fitted(ink, place.place().name(), names - 6).forEach(text -> ink.left(text, 2, base));
            Rank rank = place.rank();
            if (rank == null) {
                quiet.left(no(place, quiet, plot.getWidth() + right), plot.getMinX(), base);
                marks.add(new FigureMark(
                        place.place().id(), new Rectangle2D.Double(plot.getMinX(), middle - 5, 30, 10), spoken(place)));
            } else {
                marks.add(new FigureMark(place.place().id(), bar(g, plot, middle, rank, ranked, theme), spoken(place)));
                strong.right(score(place), width - 4, base);
            }
            y += row;
        }
        return marks;
    }

    /** A name in the room there is: whole, or in as many words as fit. */
    private static List<String> fitted(Lettering ink, String name, double room) {
        String text = name;
        while (ink.width(text) > room && text.length() > 2) {
            text = text.substring(0, text.length() - 2).stripTrailing() + "…";
        }
        return List.of(text);
    }

    private void axis(Graphics2D g, Rectangle2D plot, int ranked, double width, Lettering quiet, Theme theme) {
        g.setStroke(new BasicStroke(1));
        for (int tick : ticks(ranked)) {
            double x = Math.round(x(plot, tick, ranked)) + 0.5;
            g.setColor(theme.grid());
            g.draw(new Line2D.Double(x, HEAD - 4, x, plot.getMaxY()));
            String text = tick == 1 ? texts.say("index.figure.strongest") : numbers.count(tick);
            quiet.left(
                    text,
                    Math.max(
                            plot.getMinX() - 8,
                            Math.min(x - quiet.width(text) / 2, plot.getMaxX() + 8 - quiet.width(text))),
                    HEAD - 12);
        }
        quiet.right(texts.say("index.figure.score"), width - 4, HEAD - 12);
    }

    /** First, last and about three round places between them. */
    private static Set<Integer> ticks(int ranked) {
        Set<Integer> ticks = new TreeSet<>();
        for (int i = 0; i <= STEPS; i++) {
            ticks.add(Math.max(1, (int) Math.round(1 + (ranked - 1) * i / (double) STEPS)));
        }
        return ticks;
    }

    private static double x(Rectangle2D plot, double rank, int ranked) {
        return ranked == 1
                ? plot.getCenterX()
                : plot.getMinX() + 5 + (rank - 1) / (ranked - 1) * (plot.getWidth() - 10);
    }

    private static Shape bar(Graphics2D g, Rectangle2D plot, double middle, Rank rank, int ranked, Theme theme) {
        double from = x(plot, rank.low(), ranked) - BAR / 2;
        double to = x(plot, rank.high(), ranked) + BAR / 2;
        Shape bar = new RoundRectangle2D.Double(from, middle - BAR / 2, to - from, BAR, BAR, BAR);
        g.setColor(theme.dot());
        g.setComposite(java.awt.AlphaComposite.getInstance(java.awt.AlphaComposite.SRC_OVER, 0.62f));
        g.fill(bar);
        g.setComposite(java.awt.AlphaComposite.SrcOver);
        double x = x(plot, rank.rank(), ranked);
        Color edge = theme.card();
        g.setColor(edge);
        g.fill(new Ellipse2D.Double(x - DOT - 1, middle - DOT - 1, 2 * DOT + 2, 2 * DOT + 2));
        g.setColor(theme.ink());
        g.fill(new Ellipse2D.Double(x - DOT, middle - DOT, 2 * DOT, 2 * DOT));
        // What stands out is framed, so that bar and dot stay in sight.
        return new RoundRectangle2D.Double(from - 5, middle - DOT - 3, to - from + 10, 2 * DOT + 6, 8, 8);
    }

    private String no(PlaceScore place, Lettering quiet, double room) {
        String full = reason(place);
        return quiet.width(full) <= room ? full : texts.say("index.figure.no-score-short");
    }

    private String reason(PlaceScore place) {
        return place.present() < scores.leastShare() * counting()
                ? texts.say("index.figure.no-score", place.present(), counting())
                : place.score().why().map(texts::say).orElse("");
    }

    private long counting() {
        return scores.indicators().stream()
                .filter(indicator -> indicator.leftOut() == null)
                .count();
    }

    private String score(PlaceScore place) {
        boolean hundred = scores.scale().startsWith("minmax") || scores.scale().equals("percentile");
        return place.score()
                .found()
                .map(value -> numbers.fixed(value, hundred ? 0 : 1))
                .orElse("");
    }

    private String spoken(PlaceScore place) {
        Rank rank = place.rank();
        return rank == null
                ? place.place().name() + ": " + reason(place)
                : texts.say(
                        "index.figure.spoken", place.place().name(), score(place), rank.low(), rank.high(), ranked());
    }

    @Override
    public double leastHeight(double width) {
        return HEAD + rows.size() * (LEAST_ROW + 4) + 4;
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Row> table = new ArrayList<>();
        for (PlaceScore place : rows) {
            Rank rank = place.rank();
            table.add(new TableSpec.Row(
                    place.place().id(),
                    List.of(
                            TableSpec.Cell.of(place.place().name()),
                            place.score()
                                    .found()
                                    .map(value -> new TableSpec.Cell(value, numbers.fixed(value, 1)))
                                    .orElseGet(() -> TableSpec.Cell.of(reason(place))),
                            cell(rank == null ? null : rank.low()),
                            cell(rank == null ? null : rank.rank()),
                            cell(rank == null ? null : rank.high()),
                            cell(place.present()))));
        }
        return new TableSpec(
                List.of(
                        new TableSpec.Column("place", texts.say("chart.column.place"), "", false),
                        new TableSpec.Column("score", texts.say("index.figure.score"), "", true),
                        new TableSpec.Column("low", texts.say("index.column.low"), "", true),
                        new TableSpec.Column("rank", texts.say("index.column.rank"), "", true),
                        new TableSpec.Column("high", texts.say("index.column.high"), "", true),
                        new TableSpec.Column("present", texts.say("index.column.present"), "", true)),
                table);
    }

    private TableSpec.Cell cell(@Nullable Integer number) {
        return number == null ? TableSpec.Cell.of("") : new TableSpec.Cell((double) number, numbers.count(number));
    }

    /** The map of the scores in five groups. */
    public MapSpec map(List<MapShape> shapes, List<MapShape> frame) {
        return new IndexMap(scores, texts, this::score, this::spoken).spec(shapes, frame);
    }
}
