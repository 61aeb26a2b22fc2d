package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.text.Texts;

/** Each group's share of the people over its share of a harm, with the counts and harm ÷ residents beside them. */
public final class BurdenFigure implements Figure {
    private static final double TEXT = 12;
    private static final double NAME = 13;
    private static final double BAR = 17;
    private static final double PAIR_GAP = 2;
    private static final double ROOMY = 62;
    private static final double TIGHT = 18;
    private static final double ROOM_FOR_TWO = 28;
    private static final int FEW = 8;
    private static final double LEGEND = 22;
    private static final double HEAD = 22;
    private static final double NARROW = 470;

    private final String description;
    private final BurdenRows rows;
    private final LeftOut left;
    private final TableSpec table;

    private BurdenFigure(String description, BurdenRows rows, LeftOut left, TableSpec table) {
        this.left = left;
        this.description = description;
        this.rows = rows;
        this.table = table;
    }

    /** What stands between name and ratio: the counts alone, or the rates beside them. */
    public enum Beside {
        COUNTS,
        RATES
    }

    /**
     * The figure of a burden.
     *
     * @param names of the groups; places are called by their own
     */
    public static BurdenFigure of(
            BurdenByGroup burden, Texts texts, Function<Group, String> names, Beside beside, @Nullable String said) {
        BurdenRows rows = BurdenRows.of(burden, texts, names, beside);
        return new BurdenFigure(
                said == null
                        ? texts.say(
                                "burden.description", burden.measure().metric().name(texts.language()))
                        : said,
                rows,
                LeftOut.of(burden.about().dropped(), texts),
                new BurdenTable(burden, texts, names).spec());
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public double leastHeight(double width) {
        return leastHeight();
    }

    @Override
    public TableSpec table() {
        return table;
    }

    /** What the counts are called. */
    public String countWord() {
        return rows.countWord();
    }

    /** The height below which its rows would run into each other. */
    public double leastHeight() {
        return LEGEND
                + HEAD
                + 8
                + left.height()
                + rows.rows().size() * (rows.rows().size() > FEW ? TIGHT : ROOM_FOR_TWO + 3);
    }

    /** The height above which its rows stand no further apart. */
    public double mostHeight() {
        return LEGEND + HEAD + 8 + left.height() + rows.rows().size() * ROOMY;
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        BurdenLayout layout = BurdenLayout.of(rows, width, width < NARROW);
        Color people = people(theme);
        legend(g, layout, width, people, theme);
        double pitch = Math.max(
                8,
                Math.min(
                        ROOMY,
                        (height - LEGEND - HEAD - 8 - left.height())
                                / Math.max(1, rows.rows().size())));
        double bottom = LEGEND + HEAD + pitch * rows.rows().size();
        axis(g, layout, bottom, theme);
        left.paint(g, 0, bottom + 4, width, theme);
        List<FigureMark> marks = new ArrayList<>();
        for (int i = 0; i < rows.rows().size(); i++) {
            double top = LEGEND + HEAD + i * pitch;
            if (i > 0 && pitch > 40) {
                g.setColor(theme.rule());
                g.setStroke(new BasicStroke(1));
                g.draw(new Line2D.Double(0, Math.round(top) + 0.5, width, Math.round(top) + 0.5));
            }
            marks.add(row(g, rows.rows().get(i), i == 0, layout, top, pitch, people, theme));
        }
        return marks;
    }

    private static Color people(Theme theme) {
        return blend(theme.dot(), theme.card(), 0.45);
    }

    private static Color blend(Color over, Color under, double share) {
        return new Color(
                (int) Math.round(over.getRed() * share + under.getRed() * (1 - share)),
                (int) Math.round(over.getGreen() * share + under.getGreen() * (1 - share)),
                (int) Math.round(over.getBlue() * share + under.getBlue() * (1 - share)));
    }

    private void legend(Graphics2D g, BurdenLayout layout, double width, Color people, Theme theme) {
        Lettering words = new Lettering(g, Typeface.REGULAR, TEXT, theme.muted());
        double harm = width - words.width(rows.harmWord());
        words.left(rows.harmWord(), harm, 13);
        swatch(g, harm - 20, harm());
        double residents = harm - 20 - 22 - words.width(rows.peopleWord());
        if (residents - 20 >= 0) {
            words.left(rows.peopleWord(), residents, 13);
            swatch(g, residents - 20, people);
        }
        double y = LEGEND + 13;
        words.right(rows.countHead(), layout.countRight(), y);
        words.right(rows.ratioHead(), layout.ratioRight(), y);
        if (layout.showsRate()) {
            words.right(rows.rateHead(), layout.rateRight(), y);
        }
    }

    private static Color harm() {
        return Palette.HARM.color(3);
    }

    private static void swatch(Graphics2D g, double x, Color color) {
        g.setColor(color);
        g.fill(new Rectangle2D.Double(x, 2, 14, 12));
    }

    private void axis(Graphics2D g, BurdenLayout layout, double bottom, Theme theme) {
        Lettering words = new Lettering(g, Typeface.REGULAR, TEXT, theme.muted());
        g.setStroke(new BasicStroke(1));
        double free = -1;
        for (double tick : layout.ticks()) {
            double x = Math.round(layout.x(tick)) + 0.5;
            g.setColor(tick == 0 ? theme.axis() : theme.grid());
            g.draw(new Line2D.Double(x, LEGEND + HEAD - 2, x, bottom));
            String label = rows.percent(tick);
            double left = x - words.width(label) / 2;
            if (left > free && x + words.width(label) / 2 < layout.barsRight() + 8) {
                words.left(label, left, LEGEND + 13);
                free = left + words.width(label) + 6;
            }
        }
    }

    private FigureMark row(
            Graphics2D g,
            BurdenRows.Row row,
            boolean first,
            BurdenLayout layout,
            double top,
            double pitch,
            Color people,
            Theme theme) {
        double bar = Math.min(BAR, Math.max(3, (pitch - PAIR_GAP - 4) / 2));
        double gap = bar < 10 ? 1 : PAIR_GAP;
        double y = top + (pitch - 2 * bar - gap) / 2;
        double middle = top + pitch / 2 + 4.5;
        Rectangle2D upper = new Rectangle2D.Double(layout.x(0), y, layout.length(row.people()), bar);
        Rectangle2D lower = new Rectangle2D.Double(layout.x(0), y + bar + gap, layout.length(row.events()), bar);
        g.setColor(people);
        g.fill(upper);
        g.setColor(harm());
        g.fill(lower);
        if (row.small()) {
            PatternPainter.drawPattern(g, lower, Pattern.FEW_CASES, harm(), theme);
        }
        Lettering quiet = new Lettering(g, Typeface.REGULAR, TEXT, theme.muted());
        Lettering loud = new Lettering(g, Typeface.SEMIBOLD, TEXT, theme.ink());
        boolean words = first && pitch > ROOM_FOR_TWO;
        if (pitch > ROOM_FOR_TWO) {
            label(
                    quiet,
                    words ? rows.peopleLabel(row) : rows.percent(row.people()),
                    rows.percent(row.people()),
                    upper.getMaxX() + 6,
                    y + bar / 2 + 4.3,
                    layout,
                    theme);
            label(
                    loud,
                    words ? rows.harmLabel(row) : rows.percent(row.events()),
                    rows.percent(row.events()),
                    lower.getMaxX() + 6,
                    y + bar + gap + bar / 2 + 4.3,
                    layout,
                    theme);
        } else {
            label(
                    loud,
                    rows.percent(row.events()),
                    rows.percent(row.events()),
                    Math.max(upper.getMaxX(), lower.getMaxX()) + 6,
                    middle,
                    layout,
                    theme);
        }
        name(g, row, layout, middle, pitch, theme);
        new Lettering(g, Typeface.REGULAR, NAME, theme.ink()).right(row.count(), layout.countRight(), middle);
        if (layout.showsRate()) {
            stacked(g, row.rate(), row.rateInterval(), layout.rateRight(), middle, pitch, false, theme);
        }
        if (layout.inline() && pitch <= ROOM_FOR_TWO && !row.interval().isEmpty()) {
            quiet.right(row.interval(), layout.ratioRight() - layout.ratioWide() - 8, middle);
        }
        stacked(g, row.ratio(), row.interval(), layout.ratioRight(), middle, pitch, row.strong(), theme);
        Rectangle2D pair = new Rectangle2D.Double(
                layout.x(0), y, Math.max(3, Math.max(upper.getWidth(), lower.getWidth())), 2 * bar + gap);
        return new FigureMark(row.id(), pair, row.spoken());
    }

    /** Behind the bar; in short where the long words would leave the bars' room. */
    private static void label(
            Lettering words, String text, String shorter, double x, double y, BurdenLayout layout, Theme theme) {
        String fits = x + words.width(text) <= layout.barsRight() + 20 ? text : shorter;
        words.haloed(fits, x, y, theme.card());
    }

    private void name(Graphics2D g, BurdenRows.Row row, BurdenLayout layout, double middle, double pitch, Theme theme) {
        Lettering words = new Lettering(g, Typeface.REGULAR, pitch < 20 ? TEXT : NAME, theme.ink());
        List<String> lines = words.lines(row.name(), layout.names());
        if (lines.size() == 1 || pitch < 34) {
            words.left(row.name(), 0, middle);
        } else {
            words.left(lines.get(0), 0, middle - 8);
            words.left(String.join(" ", lines.subList(1, lines.size())), 0, middle + 8);
        }
    }

    /** A number with its interval under it, or behind it nothing where there is no room. */
    private static void stacked(
            Graphics2D g,
            String value,
            String interval,
            double right,
            double middle,
            double pitch,
            boolean strong,
            Theme theme) {
        boolean two = pitch > ROOM_FOR_TWO && !interval.isEmpty();
        new Lettering(g, strong ? Typeface.SEMIBOLD : Typeface.REGULAR, strong && two ? 16 : NAME, theme.ink())
                .right(value, right, two ? middle - Math.min(6, pitch / 5.5) : middle);
        if (two) {
            new Lettering(g, Typeface.REGULAR, TEXT, theme.muted())
                    .right(interval, right, middle + Math.min(11, pitch / 3.4));
        }
    }
}
