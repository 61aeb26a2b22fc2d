package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.result.RoomVote.Chosen;
import org.sharedsafety.text.Texts;

/**
 * What people gave their dots to: a dot is a person, the number of dots beside it. Where dots were counted on the wall,
 * nobody knows how many people gave them, and a dot is a dot.
 */
public final class VoteFigure implements Figure {
    private static final double TEXT = 13;
    private static final double ROW = 44;

    private final List<Chosen> items;
    private final String said;
    private final boolean onWall;
    private final Texts texts;

    /**
     * A figure of a vote.
     *
     * @param items in the order in which they stand, the first on top
     * @param said what is seen, in a sentence
     * @param onWall whether dots were counted, not people
     */
    VoteFigure(List<Chosen> items, String said, boolean onWall, Texts texts) {
        this.items = List.copyOf(items);
        this.said = said;
        this.onWall = onWall;
        this.texts = texts;
    }

    @Override
    public String description() {
        return said;
    }

    @Override
    public double height(double width) {
        return items.size() * ROW + 8;
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double row = height / Math.max(1, items.size());
        double size = Math.max(12, Math.min(row / 3, width / 55));
        size = Math.min(size, 40);
        String longest = items.stream()
                .map(this::counted)
                .max(java.util.Comparator.comparingDouble(words -> Typeface.MEDIUM.width(words, TEXT)))
                .orElse("");
        double names = Math.min(width * 0.4, width - 160);
        double counts = Typeface.MEDIUM.width(longest, size) + 10;
        double left = names + 14;
        double room = Math.max(40, width - left - counts - 6);
        int most = items.stream().mapToInt(this::drawn).max().orElse(0);
        double step = step(room, row, Math.max(1, most));
        List<FigureMark> marks = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Chosen chosen = items.get(i);
            double top = i * row;
            if (i > 0) {
                ProfileSectionFigure.rule(g, 4, width - 4, top, theme);
            }
            TextBlock name = TextBlock.within(name(chosen), Typeface.MEDIUM, size, names - 8, row > 3 * size ? 3 : 2);
            name.paint(g, 4, top + (row - name.height()) / 2, theme.ink());
            double end = dots(g, drawn(chosen), new Rectangle2D.Double(left, top, room, row), step, theme);
            g.setFont(Typeface.MEDIUM.size(size));
            g.setColor(theme.ink());
            g.drawString(counted(chosen), (float) (end + 8), (float) (top + row / 2 + size * 0.36));
            marks.add(new FigureMark(
                    i,
                    new Rectangle2D.Double(left, top + 2, Math.max(12, end - left), row - 4),
                    onWall
                            ? name(chosen) + ": " + counted(chosen)
                            : texts.say("workshop.decide.spoken.dots", name(chosen), chosen.dots(), chosen.people())));
        }
        return marks;
    }

    private String name(Chosen chosen) {
        return chosen.item().text().in(texts.language());
    }

    private String counted(Chosen chosen) {
        return onWall
                ? texts.say("workshop.decide.counted-dots", chosen.dots())
                : texts.say("workshop.decide.counted", chosen.people(), chosen.dots());
    }

    private int drawn(Chosen chosen) {
        return onWall ? chosen.dots() : chosen.people();
    }

    /** As large as lets the most people stand in their row, in as many lines as it takes. */
    private static double step(double room, double row, int most) {
        double step = Math.min(row * 0.62, 30);
        while (step > 3 && Math.ceil(most / Math.floor(room / step)) * step > row - 6) {
            step -= 0.5;
        }
        return step;
    }

    /** Draws a dot for each person; answers where the last column ends. */
    private static double dots(Graphics2D g, int people, Rectangle2D area, double step, Theme theme) {
        int across = (int) Math.max(1, Math.floor(area.getWidth() / step));
        int lines = Math.max(1, (people + across - 1) / across);
        double top = area.getCenterY() - lines * step / 2;
        g.setColor(theme.accent());
        for (int i = 0; i < people; i++) {
            int line = i / across;
            g.fill(Marks.circle(area.getX() + (i % across + 0.5) * step, top + (line + 0.5) * step, step * 0.42));
        }
        return area.getX() + Math.min(people, across) * step;
    }

    @Override
    public boolean inOrder() {
        return false;
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Row> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Chosen chosen = items.get(i);
            rows.add(new TableSpec.Row(
                    i,
                    List.of(
                            TableSpec.Cell.of(name(chosen)),
                            onWall
                                    ? TableSpec.Cell.of(texts.say("workshop.decide.not-counted"))
                                    : new TableSpec.Cell((double) chosen.people(), Integer.toString(chosen.people())),
                            new TableSpec.Cell((double) chosen.dots(), Integer.toString(chosen.dots())))));
        }
        return new TableSpec(
                List.of(
                        new TableSpec.Column("item", texts.say("workshop.decide.column.item"), "", false),
                        new TableSpec.Column("people", texts.say("workshop.decide.column.people"), "", true),
                        new TableSpec.Column("dots", texts.say("workshop.decide.column.dots"), "", true)),
                rows);
    }
}
