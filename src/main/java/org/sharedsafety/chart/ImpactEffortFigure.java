package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sharedsafety.model.result.RoomVote.Chosen;
import org.sharedsafety.model.result.RoomVote.Placed;
import org.sharedsafety.text.Texts;

/** Where the tables put each item in the mean: how much it would help, upward, and how hard it is, to the right. */
public final class ImpactEffortFigure implements Figure {
    private final List<Chosen> items;
    private final String said;
    private final Texts texts;

    /** A figure of what was placed, with what is seen in a sentence. */
    ImpactEffortFigure(List<Chosen> items, String said, Texts texts) {
        this.items = List.copyOf(items);
        this.said = said;
        this.texts = texts;
    }

    @Override
    public String description() {
        return said;
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double size = Math.min(36, Math.max(12, Math.min(height / 30, width / 55)));
        Rectangle2D plot = new Rectangle2D.Double(8, size * 1.8, width - 16, height - size * 4);
        ground(g, plot, size, theme);
        LabelPlacer placer = new LabelPlacer(plot);
        words(g, plot, size, theme, placer);
        double radius = size * 0.5;
        List<Integer> placed = IntStream.range(0, items.size())
                .filter(i -> items.get(i).placed() != null)
                .boxed()
                .toList();
        placed.forEach(i -> {
            Point2D at = at(i, plot);
            placer.avoid(new Rectangle2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius));
        });
        List<FigureMark> marks = new ArrayList<>();
        for (int i : placed) {
            Point2D at = at(i, plot);
            g.setColor(theme.card());
            g.fill(Marks.circle(at.getX(), at.getY(), radius + 2));
            g.setColor(theme.accent());
            var dot = Marks.circle(at.getX(), at.getY(), radius);
            g.fill(dot);
            label(g, i, at, radius, size, plot, theme, placer);
            marks.add(new FigureMark(i, dot, spoken(items.get(i))));
        }
        return marks;
    }

    private Point2D at(int index, Rectangle2D plot) {
        Placed placed = Objects.requireNonNull(items.get(index).placed());
        return new Point2D.Double(
                plot.getX() + placed.effort() * plot.getWidth(), plot.getMaxY() - placed.impact() * plot.getHeight());
    }

    private static void ground(Graphics2D g, Rectangle2D plot, double size, Theme theme) {
        g.setColor(theme.subtle());
        g.fill(new Rectangle2D.Double(plot.getX(), plot.getY(), plot.getWidth() / 2, plot.getHeight() / 2));
        g.setColor(theme.axis());
        g.setStroke(new BasicStroke((float) Math.max(1, size / 12)));
        g.draw(new Line2D.Double(plot.getX(), plot.getMaxY(), plot.getMaxX(), plot.getMaxY()));
        g.setColor(theme.grid());
        g.draw(new Line2D.Double(plot.getCenterX(), plot.getY(), plot.getCenterX(), plot.getMaxY()));
        g.draw(new Line2D.Double(plot.getX(), plot.getCenterY(), plot.getMaxX(), plot.getCenterY()));
    }

    private void words(Graphics2D g, Rectangle2D plot, double size, Theme theme, LabelPlacer placer) {
        g.setFont(Typeface.REGULAR.size(size));
        g.setColor(theme.muted());
        g.drawString(texts.say("workshop.decide.axis.impact"), (float) plot.getX(), (float) (size * 1.2));
        String effort = texts.say("workshop.decide.axis.effort");
        float foot = (float) (plot.getMaxY() + size * 1.5);
        g.drawString(effort, (float) (plot.getMaxX() - Typeface.REGULAR.width(effort, size)), foot);
        String[] corners = {"first", "big", "small", "later"};
        for (int i = 0; i < corners.length; i++) {
            String words = texts.say("workshop.decide.corner." + corners[i]);
            double x = plot.getX() + 6 + (i % 2) * plot.getWidth() / 2;
            double y = i < 2 ? plot.getY() + size * 1.3 : plot.getMaxY() - size * 0.6;
            TextBlock block = TextBlock.within(words, Typeface.REGULAR, size, plot.getWidth() / 2 - 12, 1);
            g.drawString(block.lines().get(0), (float) x, (float) y);
            placer.take(new Rectangle2D.Double(
                    x, y - size, Typeface.REGULAR.width(block.lines().get(0), size), size * 1.3));
        }
    }

    private void label(
            Graphics2D g,
            int index,
            Point2D at,
            double radius,
            double size,
            Rectangle2D plot,
            Theme theme,
            LabelPlacer placer) {
        TextBlock words = TextBlock.within(
                items.get(index).item().text().in(texts.language()),
                Typeface.MEDIUM,
                size,
                Math.max(90, plot.getWidth() * 0.3),
                2);
        double wide = words.lines().stream()
                .mapToDouble(line -> Typeface.MEDIUM.width(line, size))
                .max()
                .orElse(0);
        List<Rectangle2D> ways = LabelPlacer.around(at.getX(), at.getY(), wide, words.height(), radius + 5);
        Optional<Rectangle2D> free = placer.place(ways).or(() -> placer.placeOverMarks(ways));
        free.ifPresent(box -> words.paint(g, box.getX(), box.getY(), theme.ink()));
    }

    private String spoken(Chosen chosen) {
        Placed placed = Objects.requireNonNull(chosen.placed());
        return texts.say(
                "workshop.decide.spoken.placed",
                chosen.item().text().in(texts.language()),
                percent(placed.impact()),
                percent(placed.effort()),
                placed.tables());
    }

    private static long percent(double part) {
        return Math.round(100 * part);
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Row> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Placed placed = items.get(i).placed();
            rows.add(new TableSpec.Row(
                    i,
                    List.of(
                            TableSpec.Cell.of(items.get(i).item().text().in(texts.language())),
                            placed == null ? TableSpec.Cell.of("") : number(percent(placed.impact())),
                            placed == null ? TableSpec.Cell.of("") : number(percent(placed.effort())),
                            placed == null ? TableSpec.Cell.of("") : number(placed.tables()))));
        }
        return new TableSpec(
                List.of(
                        new TableSpec.Column("item", texts.say("workshop.decide.column.item"), "", false),
                        new TableSpec.Column("impact", texts.say("workshop.decide.column.impact"), "0–100", true),
                        new TableSpec.Column("effort", texts.say("workshop.decide.column.effort"), "0–100", true),
                        new TableSpec.Column("tables", texts.say("workshop.decide.column.tables"), "", true)),
                rows);
    }

    private static TableSpec.Cell number(long value) {
        return new TableSpec.Cell((double) value, Long.toString(value));
    }
}
