package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.MiddleHalf;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.text.Texts;

/** Draws one measure of a profile: name, number, place among places, years before, change and owner. */
final class ProfileRow {
    /** Ids of the marks of one line: the line's own and one for each number of its past. */
    static final int STEP = 256;

    private final Profile.Line line;
    private final ProfileWords words;
    private final Period first;
    private final Period last;

    /**
     * A line.
     *
     * @param first start of the time axis of all lines
     * @param last its end, and the period that need not be said
     */
    ProfileRow(Profile.Line line, Texts texts, Period first, Period last) {
        this.line = line;
        this.words = new ProfileWords(line, texts);
        this.first = first;
        this.last = last;
    }

    ProfileWords words() {
        return words;
    }

    /** How large it is drawn: on a screen, or small enough for all on one page. */
    enum Size {
        SCREEN(14, 24, 12, 12),
        PAGE(12, 15, 12, 12);

        private final double name;
        private final double value;
        private final double caption;
        private final double tag;

        Size(double name, double value, double caption, double tag) {
            this.name = name;
            this.value = value;
            this.caption = caption;
            this.tag = tag;
        }
    }

    /** Draws the line in a band and answers its marks. */
    List<FigureMark> paint(
            Graphics2D g, ProfileColumns at, double top, double height, int index, Size size, Theme theme) {
        List<FigureMark> marks = new ArrayList<>();
        double middle = top + height / 2;
        String spoken = words.spoken();
        name(g, at, middle, height, size, theme);
        marks.add(new FigureMark(index * STEP, value(g, at, middle, size, theme), spoken));
        MiddleHalf spread = line.spread();
        if (spread != null) {
            Shape dot = ProfileStrip.paint(g, line.reading(), spread, at.strip(), at.stripRoom(), middle, theme);
            if (dot != null) {
                marks.add(new FigureMark(index * STEP, dot, spoken));
            }
        }
        List<@Nullable Shape> past = ProfileSpark.paint(
                g,
                line.history(),
                spread,
                first,
                last,
                at.spark(),
                at.sparkRoom(),
                middle,
                Math.min(34, height - 14),
                theme);
        for (int i = 0; i < Math.min(past.size(), STEP - 1); i++) {
            Shape mark = past.get(i);
            if (mark != null) {
                marks.add(new FigureMark(
                        index * STEP + 1 + i, mark, words.spoken(line.history().get(i))));
            }
        }
        change(g, at, middle, height, size, theme);
        return marks;
    }

    private void name(Graphics2D g, ProfileColumns at, double middle, double height, Size size, Theme theme) {
        TextBlock name = TextBlock.within(words.name(), Typeface.SEMIBOLD, size.name, at.measureRoom(), 2);
        TextBlock caption = TextBlock.of(words.caption(), Typeface.REGULAR, size.caption, at.measureRoom());
        boolean both = size == Size.SCREEN && name.height() + caption.height() <= height - 2;
        double y = middle - (name.height() + (both ? caption.height() : 0)) / 2;
        y = name.paint(g, at.measure(), y, theme.ink());
        if (both) {
            caption.paint(g, at.measure(), y, theme.muted());
        }
    }

    /** The number; under it the period where it is another than that of the page, and the flag. */
    private Shape value(Graphics2D g, ProfileColumns at, double middle, Size size, Theme theme) {
        boolean there = line.reading().isUsable();
        double room = at.valueRoom();
        TextBlock value = there
                ? TextBlock.within(words.value(), Typeface.SEMIBOLD, size.value, room, 1)
                : TextBlock.of(words.value(), Typeface.REGULAR, size.caption, room);
        List<String> under = under(size);
        double high = value.height() + under.size() * 15;
        double y = middle - high / 2;
        Rectangle2D box = new Rectangle2D.Double(at.value() - 4, y - 1, value.width() + 8, value.height() + 3);
        y = value.paint(g, at.value(), y, there ? theme.ink() : theme.muted());
        for (String each : under) {
            g.setFont(Typeface.REGULAR.size(size.caption));
            g.setColor(theme.muted());
            g.drawString(each, (float) at.value(), (float) (y + 12));
            y += 15;
        }
        return box;
    }

    /** The period where it is another than that of the page, and the flag; on one page all in one line with the unit. */
    private List<String> under(Size size) {
        boolean there = line.reading().isUsable();
        List<String> under = new ArrayList<>();
        if (size == Size.PAGE && there && !line.measure().unit().equals("percent")) {
            under.add(words.shortUnit());
        }
        if (!line.measure().period().equals(last)) {
            under.add(words.period());
        }
        if (there && !words.flag().isEmpty()) {
            under.add(size == Size.PAGE ? words.shorthand() : words.flag());
        }
        return size == Size.PAGE && under.size() > 1 ? List.of(String.join(" · ", under)) : under;
    }

    private void change(Graphics2D g, ProfileColumns at, double middle, double height, Size size, Theme theme) {
        Tint tint = words.tint(theme);
        TextBlock change = TextBlock.of(words.change(), Typeface.REGULAR, size.tag, at.changeRoom() - 14);
        TextBlock owner = TextBlock.of(
                words.owner(),
                line.owners().isEmpty() ? Typeface.MEDIUM : Typeface.REGULAR,
                size.caption,
                at.changeRoom());
        double tagHeight = change.height() + 5;
        boolean both = tagHeight + 4 + owner.height() <= height - 4;
        double y = middle - (tagHeight + (both ? 4 + owner.height() : 0)) / 2;
        Shape tag = new RoundRectangle2D.Double(at.change(), y, change.width() + 14, tagHeight, 8, 8);
        g.setColor(tint.fill());
        g.fill(tag);
        g.setColor(tint.edge());
        g.setStroke(new BasicStroke(1));
        g.draw(tag);
        change.paint(g, at.change() + 7, y + 2, tint.text());
        if (both) {
            owner.paint(
                    g,
                    at.change(),
                    y + tagHeight + 4,
                    line.owners().isEmpty() ? Tint.caution(theme).text() : theme.muted());
        }
    }
}
