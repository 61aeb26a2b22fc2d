package org.sharedsafety.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.text.Dollars;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** What each dollar of the budgets was for, a bar of a hundred percent for each year, the latest one labelled. */
public final class MoneyMixFigure implements Figure {
    private static final double TEXT = 13;
    private static final double SMALL = 12;
    private static final double LEAST_ROW = 17;
    private static final double MOST_BAR = 56;
    private static final List<BudgetTag> TAGS = List.of(BudgetTag.values());
    private static final int PARTS = TAGS.size() + 1;

    private final List<Investment.Year> years;
    private final boolean all;
    private final Texts texts;
    private final Numbers numbers;
    private final Dollars dollars;

    private MoneyMixFigure(List<Investment.Year> years, boolean all, Texts texts) {
        this.years = List.copyOf(years);
        this.all = all;
        this.texts = texts;
        this.numbers = new Numbers(texts);
        this.dollars = new Dollars(texts);
    }

    /** The mix of every year of an investment: of all money, untagged lines included, or of the money for safety. */
    public static MoneyMixFigure of(Investment investment, boolean all, Texts texts) {
        return new MoneyMixFigure(investment.years(), all, texts);
    }

    /** What is drawn, in a few words: prevention in the first year and in the last. */
    public String finding() {
        if (years.isEmpty()) {
            return texts.say("money.mix.none");
        }
        Investment.Year first = years.get(0);
        Investment.Year last = years.get(years.size() - 1);
        return texts.say(
                "money.mix.finding",
                first.period().text(),
                numbers.fixed(100 * share(first, BudgetTag.PREVENTION), 0),
                last.period().text(),
                numbers.fixed(100 * share(last, BudgetTag.PREVENTION), 0));
    }

    /** The money that a year's bar stands for. */
    private double whole(Investment.Year year) {
        return all ? year.total() : year.safety();
    }

    @Override
    public String description() {
        if (years.isEmpty()) {
            return texts.say("money.mix.none");
        }
        Investment.Year last = years.get(years.size() - 1);
        List<String> parts = new ArrayList<>();
        for (BudgetTag tag : TAGS) {
            if (share(last, tag) > 0) {
                parts.add(texts.say("tag." + tag.json()) + " " + percent(share(last, tag)));
            }
        }
        return texts.say("money.mix.description", last.period().text(), String.join(", ", parts));
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        List<FigureMark> marks = new ArrayList<>();
        if (years.isEmpty()) {
            return marks;
        }
        double bottom = height - 24;
        double names = namesWidth(width);
        double each = (width - names) / years.size();
        double bar = Math.max(6, Math.min(MOST_BAR, each * 0.72));
        for (int at = 0; at < years.size(); at++) {
            double x = at * each;
            boolean labelled = at == 0 || at == years.size() - 1;
            bar(g, at, x, bar, bottom, labelled, theme, marks);
            String year = years.get(at).period().text();
            double wide = Typeface.REGULAR.width(year, SMALL);
            if (labelled || each > wide + 6) {
                g.setFont(Typeface.REGULAR.size(SMALL));
                g.setColor(theme.muted());
                double left = Math.max(0, x + bar / 2 - wide / 2);
                g.drawString(year, (float) left, (float) (height - 6));
            }
        }
        if (names > 0) {
            names(g, (years.size() - 1) * each + bar + 12, width, bottom, theme);
        }
        return marks;
    }

    private double namesWidth(double width) {
        double widest = 0;
        for (BudgetTag tag : TAGS) {
            widest = Math.max(widest, Typeface.SEMIBOLD.width(texts.say("tag." + tag.json()), TEXT));
        }
        double room = widest + 84;
        return width - room < 34.0 * years.size() ? 0 : room;
    }

    private void bar(
            Graphics2D g,
            int at,
            double x,
            double wide,
            double bottom,
            boolean labelled,
            Theme theme,
            List<FigureMark> marks) {
        Investment.Year year = years.get(at);
        double y = 0;
        for (int i = 0; i < PARTS; i++) {
            BudgetTag tag = tag(i);
            double share = share(year, tag);
            double high = bottom * share;
            if (share <= 0) {
                continue;
            }
            Rectangle2D box = new Rectangle2D.Double(x, y, wide, Math.max(0.5, high - 1));
            g.setColor(PurposeColors.of(tag, theme));
            g.fill(box);
            if (tag == null) {
                PatternPainter.drawPattern(g, box, Pattern.NOT_AVAILABLE, theme.inset(), theme);
            }
            String words = percent(share);
            if (labelled && high > 16 && Typeface.MEDIUM.width(words, SMALL) < wide - 4) {
                Color on = PurposeColors.textOn(tag, theme);
                g.setColor(on);
                g.setFont(Typeface.MEDIUM.size(SMALL));
                g.drawString(words, (float) (x + (wide - Typeface.MEDIUM.width(words, SMALL)) / 2), (float)
                        (y + high / 2 + 4));
            }
            marks.add(new FigureMark(at * PARTS + i, box, spoken(year, tag)));
            y += high;
        }
    }

    /** The names beside the latest bar, moved apart where parts are thin. */
    private void names(Graphics2D g, double x, double width, double bottom, Theme theme) {
        Investment.Year last = years.get(years.size() - 1);
        double y = 0;
        double free = 0;
        for (int i = 0; i < PARTS; i++) {
            BudgetTag tag = tag(i);
            double high = bottom * share(last, tag);
            if (high <= 0) {
                continue;
            }
            double middle = Math.max(free + LEAST_ROW / 2, y + high / 2);
            y += high;
            if (middle + LEAST_ROW / 2 > bottom + 4) {
                continue;
            }
            free = middle + LEAST_ROW / 2;
            boolean strong = tag != null && tag.side() == BudgetTag.Side.UPSTREAM;
            Typeface face = strong ? Typeface.SEMIBOLD : Typeface.REGULAR;
            g.setFont(face.size(TEXT));
            g.setColor(theme.ink());
            g.drawString(name(tag), (float) x, (float) (middle + 4.5));
            String money = dollars.shortly(tag == null ? last.untagged() : last.dollars(tag));
            g.setFont(Typeface.REGULAR.size(TEXT));
            g.setColor(theme.muted());
            g.drawString(money, (float) (width - Typeface.REGULAR.width(money, TEXT) - 2), (float) (middle + 4.5));
        }
    }

    /** Which year's part a mark stands for, counted from the first year. */
    public static int year(int mark) {
        return mark / PARTS;
    }

    /** What the money of a mark is for, or null where nobody has said. */
    public static @Nullable BudgetTag purpose(int mark) {
        return tag(mark % PARTS);
    }

    private static @Nullable BudgetTag tag(int part) {
        return part == TAGS.size() ? null : TAGS.get(part);
    }

    private double share(Investment.Year year, @Nullable BudgetTag tag) {
        double whole = whole(year);
        if (whole <= 0 || (!all && (tag == null || tag == BudgetTag.OTHER))) {
            return 0;
        }
        return (tag == null ? year.untagged() : year.dollars(tag)) / whole;
    }

    private String name(@Nullable BudgetTag tag) {
        return texts.say(tag == null ? "money.untagged" : "tag." + tag.json());
    }

    private String spoken(Investment.Year year, @Nullable BudgetTag tag) {
        return texts.say(
                "money.mix.spoken",
                year.period().text(),
                name(tag),
                percent(share(year, tag)),
                dollars.shortly(tag == null ? year.untagged() : year.dollars(tag)),
                each(year, tag).found().map(dollars::each).orElse("–"));
    }

    private static Outcome<Double> each(Investment.Year year, @Nullable BudgetTag tag) {
        Investment.Part part = tag == null ? null : year.parts().get(tag);
        return part == null ? Outcome.notAvailable("reason.no-tagged-money") : part.perResident();
    }

    private String percent(double share) {
        return numbers.fixed(100 * share, share < 0.1 ? 1 : 0) + "\u00A0%";
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Column> columns = new ArrayList<>();
        columns.add(new TableSpec.Column("year", texts.say("money.year"), "", false));
        columns.add(new TableSpec.Column("total", texts.say("money.all"), texts.say("unit.dollars"), true));
        for (int i = 0; i < PARTS; i++) {
            BudgetTag tag = tag(i);
            columns.add(new TableSpec.Column(
                    tag == null ? "untagged" : tag.json(), name(tag), texts.say("unit.percent-short"), true));
        }
        for (int i = 0; i < PARTS; i++) {
            BudgetTag tag = tag(i);
            columns.add(new TableSpec.Column(
                    (tag == null ? "untagged" : tag.json()) + "-dollars", name(tag), texts.say("unit.dollars"), true));
        }
        TAGS.forEach(tag ->
                columns.add(new TableSpec.Column(tag.json() + "-each", name(tag), texts.say("money.each"), true)));
        List<TableSpec.Row> rows = new ArrayList<>();
        for (int at = 0; at < years.size(); at++) {
            Investment.Year year = years.get(at);
            List<TableSpec.Cell> cells = new ArrayList<>();
            cells.add(TableSpec.Cell.of(year.period().text()));
            cells.add(new TableSpec.Cell(whole(year), numbers.fixed(whole(year), 0)));
            for (int i = 0; i < PARTS; i++) {
                double share = share(year, tag(i));
                cells.add(new TableSpec.Cell(100 * share, numbers.fixed(100 * share, 1)));
            }
            for (int i = 0; i < PARTS; i++) {
                BudgetTag tag = tag(i);
                double own = tag == null ? year.untagged() : year.dollars(tag);
                cells.add(new TableSpec.Cell(own, numbers.fixed(own, 0)));
            }
            for (BudgetTag tag : TAGS) {
                Double own = each(year, tag).found().orElse(null);
                cells.add(new TableSpec.Cell(own, own == null ? "–" : dollars.each(own)));
            }
            rows.add(new TableSpec.Row(at, cells));
        }
        return new TableSpec(columns, rows);
    }
}
