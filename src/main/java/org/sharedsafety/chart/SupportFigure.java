package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.result.RoomVote;
import org.sharedsafety.model.result.RoomVote.Chosen;
import org.sharedsafety.text.Texts;

/** How far people support each item: five steps as one bar, most whole-hearted on the left, with the line of consensus. */
public final class SupportFigure implements Figure {
    private static final double ROW = 66;
    private static final double HEAD = 24;
    private static final int LEVELS = 5;
    private static final int CAN_LIVE_WITH = 3;
    /** How much of the accent each level has, so that numbers in it are read from the last row of a room. */
    private static final double[] STRENGTH = {0, 0, 0.22, 0.45, 1};

    private static final double[] STRENGTH_DARK = {0, 0, 0.3, 0.75, 1};

    private final RoomVote vote;
    private final List<Chosen> items;
    private final String said;
    private final Texts texts;

    /**
     * A figure of a vote.
     *
     * @param items in the order in which they stand, the first on top
     * @param said what is seen, in a sentence
     */
    SupportFigure(RoomVote vote, List<Chosen> items, String said, Texts texts) {
        this.vote = vote;
        this.items = List.copyOf(items);
        this.said = said;
        this.texts = texts;
    }

    @Override
    public String description() {
        return said;
    }

    @Override
    public double height(double width) {
        return head(width, 12) + items.size() * ROW + 8;
    }

    /** Steps that do not fit beside each other stand in two lines. */
    private double head(double width, double size) {
        return keyWidth(size) > width ? HEAD + size * 1.7 : HEAD * Math.max(1, size / 13);
    }

    private double keyWidth(double size) {
        double wide = 0;
        for (int level = LEVELS; level >= 1; level--) {
            wide += size * 2.6 + Typeface.REGULAR.width(level(level), size);
        }
        return wide;
    }

    private String level(int level) {
        return texts.say("workshop.paper.level-" + level);
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double size = Math.min(36, Math.max(12, Math.min(height / (items.size() + 1) / 5, width / 64)));
        double top = key(g, width, size, theme);
        double row = (height - top) / Math.max(1, items.size());
        List<FigureMark> marks = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            marks.add(bar(g, i, new Rectangle2D.Double(4, top + i * row, width - 8, row), size, theme));
        }
        return marks;
    }

    private double key(Graphics2D g, double width, double size, Theme theme) {
        double x = 4;
        double y = size * 1.2;
        g.setFont(Typeface.REGULAR.size(size));
        for (int level = LEVELS; level >= 1; level--) {
            double wide = size * 2.6 + Typeface.REGULAR.width(level(level), size);
            if (x > 4 && x + wide - size > width) {
                x = 4;
                y += size * 1.6;
            }
            segment(g, level, new Rectangle2D.Double(x, y - size * 0.85, size, size), theme);
            g.setColor(theme.muted());
            g.drawString(level(level), (float) (x + size * 1.4), (float) y);
            x += wide;
        }
        return y + size * 0.6;
    }

    private static void segment(Graphics2D g, int level, Rectangle2D box, Theme theme) {
        if (level >= CAN_LIVE_WITH) {
            g.setColor(mixed(theme, (theme.dark() ? STRENGTH_DARK : STRENGTH)[level - 1]));
            g.fill(box);
            return;
        }
        g.setColor(level == 1 ? theme.muted() : theme.card());
        g.fill(box);
        g.setColor(theme.muted());
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Rectangle2D.Double(
                box.getX() + 0.7, box.getY() + 0.7, Math.max(0, box.getWidth() - 1.4), box.getHeight() - 1.4));
    }

    private static Color mixed(Theme theme, double share) {
        Color over = theme.accent();
        Color under = theme.card();
        return new Color(
                part(over.getRed(), under.getRed(), share),
                part(over.getGreen(), under.getGreen(), share),
                part(over.getBlue(), under.getBlue(), share));
    }

    private static int part(int over, int under, double share) {
        return (int) Math.round(over * share + under * (1 - share));
    }

    private FigureMark bar(Graphics2D g, int index, Rectangle2D area, double size, Theme theme) {
        Chosen chosen = items.get(index);
        String verdict = new VoteWords(texts).verdict(vote, chosen);
        double wide = Typeface.SEMIBOLD.width(verdict, size);
        boolean beside = wide + 120 < area.getWidth() * 0.6;
        double room = beside ? area.getWidth() - wide - 16 : area.getWidth();
        TextBlock name = TextBlock.within(chosen.item().text().in(texts.language()), Typeface.MEDIUM, size, room, 1);
        double base = area.getY() + size * 0.35;
        name.paint(g, area.getX(), base, theme.ink());
        if (beside) {
            g.setFont(Typeface.SEMIBOLD.size(size));
            g.setColor(vote.isConsensus(chosen) ? theme.ink() : theme.muted());
            g.drawString(verdict, (float) (area.getMaxX() - wide), (float) (base + size));
        }
        double y = base + name.height() + 4;
        double high = Math.max(8, Math.min(size * 2, area.getMaxY() - y - 8));
        Rectangle2D whole = new Rectangle2D.Double(area.getX(), y, area.getWidth(), high);
        double x = whole.getX();
        for (int level = LEVELS; level >= 1; level--) {
            int count = chosen.levels().get(level - 1);
            if (count == 0) {
                continue;
            }
            double part = whole.getWidth() * count / chosen.said();
            segment(g, level, new Rectangle2D.Double(x, y, Math.max(1, part - 2), high), theme);
            String words = Integer.toString(count);
            if (Typeface.SEMIBOLD.width(words, size) < part - 4 && high > size) {
                g.setFont(Typeface.SEMIBOLD.size(size));
                boolean deep = level == LEVELS || level == 1 || (level == LEVELS - 1 && theme.dark());
                g.setColor(deep ? theme.card() : theme.ink());
                g.drawString(words, (float) (x + (part - 2 - Typeface.SEMIBOLD.width(words, size)) / 2), (float)
                        (y + high / 2 + size * 0.36));
            }
            x += part;
        }
        double line = whole.getX() + whole.getWidth() * vote.consensusFrom();
        g.setColor(theme.ink());
        g.setStroke(new BasicStroke(3));
        if (chosen.said() > 0) {
            // Outside the bar, so that no number is crossed.
            g.draw(new Line2D.Double(line, y - 6, line, y));
            g.draw(new Line2D.Double(line, y + high, line, y + high + 6));
        }
        return new FigureMark(index, whole, spoken(chosen) + " " + verdict);
    }

    private String spoken(Chosen chosen) {
        StringBuilder words = new StringBuilder(chosen.item().text().in(texts.language())).append(':');
        for (int level = LEVELS; level >= 1; level--) {
            words.append(' ')
                    .append(level(level))
                    .append(": ")
                    .append(chosen.levels().get(level - 1))
                    .append(level > 1 ? ";" : ".");
        }
        return words.toString();
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Column> columns = new ArrayList<>();
        columns.add(new TableSpec.Column("item", texts.say("workshop.decide.column.item"), "", false));
        for (int level = LEVELS; level >= 1; level--) {
            columns.add(new TableSpec.Column("level-" + level, level(level), "", true));
        }
        columns.add(new TableSpec.Column("support", texts.say("workshop.decide.column.support"), "%", true));
        columns.add(new TableSpec.Column("verdict", texts.say("workshop.decide.column.verdict"), "", false));
        List<TableSpec.Row> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Chosen chosen = items.get(i);
            List<TableSpec.Cell> cells = new ArrayList<>();
            cells.add(TableSpec.Cell.of(chosen.item().text().in(texts.language())));
            for (int level = LEVELS; level >= 1; level--) {
                int count = chosen.levels().get(level - 1);
                cells.add(new TableSpec.Cell((double) count, Integer.toString(count)));
            }
            double share = 100 * chosen.supporting();
            cells.add(
                    chosen.said() == 0
                            ? TableSpec.Cell.of("")
                            : new TableSpec.Cell(share, Long.toString(Math.round(share))));
            cells.add(TableSpec.Cell.of(new VoteWords(texts).verdict(vote, chosen)));
            rows.add(new TableSpec.Row(i, cells));
        }
        return new TableSpec(columns, rows);
    }
}
