package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** How unevenly a harm falls on places: its share over the share of the people, the places with the highest rates first. */
public final class ConcentrationFigure implements Figure {
    private static final double TEXT = 12;
    private static final double[] TICKS = {0, 0.25, 0.5, 0.75, 1};
    private static final double HALF = 0.5;

    private final BurdenByGroup.Concentration found;
    private final String word;
    private final LeftOut left;
    private final Texts texts;

    private ConcentrationFigure(BurdenByGroup.Concentration found, String word, LeftOut left, Texts texts) {
        this.left = left;
        this.found = found;
        this.word = word;
        this.texts = texts;
    }

    /** The figure of a concentration. */
    public static ConcentrationFigure of(BurdenByGroup burden, BurdenByGroup.Concentration found, Texts texts) {
        return new ConcentrationFigure(
                found,
                CountWords.of(burden.measure().metric(), texts),
                LeftOut.of(burden.about().dropped(), texts),
                texts);
    }

    @Override
    public String description() {
        return texts.say("burden.curve.description", percent(found.half()), word, found.places(), found.ofPlaces());
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Row> rows = new ArrayList<>();
        Numbers numbers = new Numbers(texts);
        for (int i = 0; i < found.curve().size(); i++) {
            BurdenByGroup.Point point = found.curve().get(i);
            rows.add(new TableSpec.Row(
                    i,
                    List.of(
                            new TableSpec.Cell((double) i, numbers.count(i)),
                            new TableSpec.Cell(100 * point.people(), numbers.fixed(100 * point.people(), 1)),
                            new TableSpec.Cell(100 * point.events(), numbers.fixed(100 * point.events(), 1)))));
        }
        return new TableSpec(
                List.of(
                        new TableSpec.Column("places", texts.say("burden.curve.places"), "", true),
                        new TableSpec.Column("residents", texts.say("burden.column.residents"), "%", true),
                        new TableSpec.Column("harm", texts.say("burden.column.harm"), "%", true)),
                rows);
    }

    private String percent(double share) {
        return new Numbers(texts).fixed(100 * share, 0) + "\u00a0%";
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        Lettering words = new Lettering(g, Typeface.REGULAR, TEXT, theme.muted());
        Rectangle2D plot = new Rectangle2D.Double(
                34, 26, Math.max(40, width - 34 - 14), Math.max(40, height - 26 - 44 - left.height()));
        left.paint(g, 0, height - left.height(), width, theme);
        grid(g, plot, words, theme);
        Color harm = Palette.HARM.color(3);
        Path2D curve = curve(plot);
        Path2D area = new Path2D.Double(curve);
        area.lineTo(plot.getMinX(), plot.getMaxY());
        area.closePath();
        g.setColor(Palette.withAlpha(harm, theme.dark() ? 0.34 : 0.18));
        g.fill(area);
        g.setColor(theme.muted());
        g.setStroke(dashed());
        g.draw(new Line2D.Double(plot.getMinX(), plot.getMaxY(), plot.getMaxX(), plot.getMinY()));
        g.setColor(harm);
        g.setStroke(MapPainter.round(2.5));
        g.draw(curve);
        return List.of(half(g, plot, theme));
    }

    private static BasicStroke dashed() {
        return new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 4}, 0);
    }

    private void grid(Graphics2D g, Rectangle2D plot, Lettering words, Theme theme) {
        Numbers numbers = new Numbers(texts);
        for (double tick : TICKS) {
            double y = Math.round(plot.getMaxY() - tick * plot.getHeight()) + 0.5;
            double x = plot.getMinX() + tick * plot.getWidth();
            g.setStroke(new BasicStroke(1));
            g.setColor(tick == 0 ? theme.axis() : theme.grid());
            g.draw(new Line2D.Double(plot.getMinX(), y, plot.getMaxX(), y));
            words.right(numbers.count(100 * tick), plot.getMinX() - 8, y + 4);
            words.middle(numbers.count(100 * tick), Math.min(x, plot.getMaxX() - 2), plot.getMaxY() + 17);
        }
        Lettering strong = new Lettering(g, Typeface.SEMIBOLD, TEXT, theme.ink());
        String name = texts.say("burden.curve.x");
        String rest = " " + texts.say("burden.curve.x-unit") + " →";
        if (strong.width(name) + words.width(rest) > plot.getMaxX()) {
            rest = " % →";
        }
        double end = plot.getMaxX();
        words.right(rest, end, plot.getMaxY() + 38);
        strong.right(name, end - words.width(rest), plot.getMaxY() + 38);
        strong.left(texts.say("burden.curve.y"), 0, 12);
        words.left(" " + texts.say("burden.curve.y-unit", word), strong.width(texts.say("burden.curve.y")), 12);
    }

    private Path2D curve(Rectangle2D plot) {
        Path2D curve = new Path2D.Double();
        for (int i = 0; i < found.curve().size(); i++) {
            BurdenByGroup.Point point = found.curve().get(i);
            double x = plot.getMinX() + point.people() * plot.getWidth();
            double y = plot.getMaxY() - point.events() * plot.getHeight();
            if (i == 0) {
                curve.moveTo(x, y);
            } else {
                curve.lineTo(x, y);
            }
        }
        return curve;
    }

    private FigureMark half(Graphics2D g, Rectangle2D plot, Theme theme) {
        double x = plot.getMinX() + found.half() * plot.getWidth();
        double y = plot.getMaxY() - HALF * plot.getHeight();
        g.setColor(theme.ink());
        g.setStroke(MapPainter.round(1.4));
        g.draw(new Line2D.Double(plot.getMinX(), y, x, y));
        g.draw(new Line2D.Double(x, y, x, plot.getMaxY()));
        Ellipse2D dot = new Ellipse2D.Double(x - 6, y - 6, 12, 12);
        g.setColor(theme.card());
        g.fill(new Ellipse2D.Double(x - 7.5, y - 7.5, 15, 15));
        g.setColor(theme.ink());
        g.fill(dot);
        Lettering strong = new Lettering(g, Typeface.SEMIBOLD, TEXT + 1, theme.ink());
        String said = texts.say("burden.curve.half", percent(found.half()), word);
        double room = plot.getMaxX() - x - 10;
        List<String> lines = strong.lines(said, Math.max(90, Math.min(room, 190)));
        double line = y + 0.55 * (plot.getMaxY() - y) - 8 * (lines.size() - 1);
        for (String each : lines) {
            strong.haloed(each, x + 10, line, theme.card());
            line += 17;
        }
        Lettering quiet = new Lettering(g, Typeface.REGULAR, TEXT, theme.muted());
        String even = texts.say("burden.curve.even");
        double evenX = plot.getMinX() + 0.72 * plot.getWidth();
        double evenY = plot.getMaxY() - 0.60 * plot.getHeight() + 8;
        if (evenX + quiet.width(even) < plot.getMaxX() + 10) {
            quiet.haloed(even, evenX, evenY, theme.card());
        }
        return new FigureMark(0, dot, description());
    }
}
