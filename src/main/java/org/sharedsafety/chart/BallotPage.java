package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.util.List;

/**
 * Two ballots on a page, to be cut apart; nobody's name is asked.
 *
 * @param how how to fill it in
 * @param items what can be chosen
 * @param marks what stands before each item: that many circles, or the steps of support by their words
 * @param why asks those who cannot support an item for the reason; empty for other ballots
 * @param groups to be ticked by who wants to
 * @param table asks for the table
 */
public record BallotPage(
        String title,
        String how,
        List<String> items,
        Marks marks,
        String why,
        List<String> groups,
        String groupsAsk,
        String table)
        implements PaperPage {
    private static final double ROOM = WIDTH - 2 * PaperPen.PAD;
    private static final double DOT = 20;

    public BallotPage {
        items = List.copyOf(items);
        groups = List.copyOf(groups);
    }

    /**
     * What is put before an item.
     *
     * @param circles how many dots there are, 0 for steps
     * @param steps words of the steps, the first for the lowest; empty for dots
     */
    public record Marks(int circles, List<String> steps) {
        public Marks {
            steps = List.copyOf(steps);
        }
    }

    @Override
    public void draw(Graphics2D g, double height) {
        PaperPen pen = new PaperPen(g);
        ballot(pen, 0, height / 2);
        pen.cut(0, height / 2, WIDTH, height / 2);
        ballot(pen, height / 2, height / 2);
    }

    private void ballot(PaperPen pen, double top, double high) {
        double y = pen.text(title, Typeface.SEMIBOLD, 21, PaperPen.PAD, top + 24, ROOM, 2, Theme.PRINT.ink());
        y = pen.quiet(how, 14, PaperPen.PAD, y + 2, ROOM) + 8;
        double foot = top + high - 40;
        double row = Math.min(marks.circles() > 0 ? 58 : 74, (foot - y) / Math.max(1, items.size()));
        for (String item : items) {
            item(pen, item, y, row);
            y += row;
            pen.line(PaperPen.PAD, y - 4, ROOM);
        }
        double x = PaperPen.PAD;
        if (!groups.isEmpty()) {
            pen.quiet(groupsAsk, 12, x, foot + 6, ROOM);
            x += Typeface.REGULAR.width(groupsAsk, 12) + 14;
            for (String group : groups) {
                x = pen.tick(group, 12, x, foot + 6);
            }
        }
        pen.right(table + " ______", Typeface.REGULAR, 12, WIDTH - PaperPen.PAD, foot + 6);
    }

    private void item(PaperPen pen, String item, double y, double row) {
        if (marks.circles() > 0) {
            double x = WIDTH - PaperPen.PAD - marks.circles() * (DOT + 6);
            for (int i = 0; i < marks.circles(); i++) {
                pen.circle(x + i * (DOT + 6), y + (row - DOT) / 2 - 4, DOT);
            }
            pen.text(
                    item,
                    Typeface.MEDIUM,
                    16,
                    PaperPen.PAD,
                    y + row / 2 - 16,
                    x - PaperPen.PAD - 12,
                    2,
                    Theme.PRINT.ink());
            return;
        }
        double below = pen.text(item, Typeface.MEDIUM, 15, PaperPen.PAD, y, ROOM, 1, Theme.PRINT.ink());
        double x = PaperPen.PAD;
        for (String step : marks.steps()) {
            x = pen.tick(step, 11.5, x, below + 4);
        }
        if (!why.isBlank() && row > 54) {
            pen.quiet(why + " " + "_".repeat(58), 11, PaperPen.PAD, below + 22, ROOM);
        }
    }
}
