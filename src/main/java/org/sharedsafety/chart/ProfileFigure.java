package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.text.Texts;

/**
 * A whole profile on one page: strengths first, the five principles with as many of their measures as there is room for, and
 * what is not known.
 */
public record ProfileFigure(Profile profile, Texts texts) implements Figure {
    private static final double GAP = 10;
    /** The strengths, the heads of the columns and what is not known. */
    private static final double LEAST = 170;

    private static final double HEADS = 22;
    private static final double HEADING = 22;
    private static final double ROW = 34;
    private static final double TEXT = 12;
    private static final double LEAST_HEIGHT = 760;
    private static final int STRENGTHS = 3;
    private static final int GAPS = 8;

    @Override
    public String description() {
        return texts.say(profile.sentence());
    }

    /** Three measures of each principle, with strengths above and what is not known below. */
    @Override
    public double height(double width) {
        return LEAST_HEIGHT;
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double y = strengths(g, width, theme);
        TextBlock unknown = unknown(width);
        double bottom = height - unknown.height() - GAP;
        ProfileColumns columns = ProfileColumns.of(width);
        ProfileSectionFigure whole = ProfileSectionFigure.of(profile, List.of(), texts);
        ProfileSectionFigure.heads(g, columns, y + 14, whole, theme);
        y += HEADS;
        List<Integer> rows = rows(bottom - y);
        int drawn = rows.stream().mapToInt(Integer::intValue).sum();
        double row = drawn == 0 ? ROW : Math.min(ROW * 1.35, (bottom - y - HEADING * rows.size()) / drawn);
        List<FigureMark> marks = new ArrayList<>();
        int index = 0;
        for (int i = 0; i < rows.size(); i++) {
            Profile.Section section = profile.sections().get(i);
            y = heading(g, section, rows.get(i), columns, y, theme);
            for (Profile.Line line : section.front(rows.get(i))) {
                ProfileSectionFigure.rule(g, columns.measure(), columns.end(), y, theme);
                marks.addAll(new ProfileRow(line, texts, whole.first(), whole.last())
                        .paint(g, columns, y, row, index++, ProfileRow.Size.PAGE, theme));
                y += row;
            }
        }
        unknown.paint(g, columns.measure(), height - unknown.height(), theme.muted());
        return marks;
    }

    /** One after the other every principle gets a row more, until the room is used. */
    private List<Integer> rows(double room) {
        List<Integer> rows = new ArrayList<>();
        profile.sections().forEach(section -> rows.add(0));
        int left = (int) ((room - HEADING * rows.size()) / ROW);
        boolean more = true;
        while (left > 0 && more) {
            more = false;
            for (int i = 0; i < rows.size() && left > 0; i++) {
                if (rows.get(i) < profile.sections().get(i).lines().size()) {
                    rows.set(i, rows.get(i) + 1);
                    left--;
                    more = true;
                }
            }
        }
        return rows;
    }

    private double strengths(Graphics2D g, double width, Theme theme) {
        Tint good = Tint.good(theme);
        List<Profile.Line> strengths =
                profile.strengths().stream().limit(STRENGTHS).toList();
        double each = (width - 28) / STRENGTHS;
        List<TextBlock> words = new ArrayList<>();
        double high = 18;
        if (strengths.isEmpty()) {
            words.add(TextBlock.of(texts.say("profile.strengths.none"), Typeface.REGULAR, TEXT, width - 28));
            high = words.get(0).height();
        }
        for (Profile.Line line : strengths) {
            ProfileWords said = new ProfileWords(line, texts);
            TextBlock block = TextBlock.of(
                    said.strength(), Typeface.REGULAR, TEXT, each - Typeface.SEMIBOLD.width(said.value(), 18) - 24);
            words.add(block);
            high = Math.max(high, block.height());
        }
        Shape panel = new RoundRectangle2D.Double(0.5, 0.5, width - 1, high + 42, 10, 10);
        g.setColor(good.fill());
        g.fill(panel);
        g.setColor(good.edge());
        g.setStroke(new BasicStroke(1));
        g.draw(panel);
        g.setFont(Typeface.SEMIBOLD.size(13));
        g.setColor(good.text());
        g.drawString(texts.say("profile.strengths"), 14, 20);
        if (strengths.isEmpty()) {
            words.get(0).paint(g, 14, 30, theme.ink());
        }
        for (int i = 0; i < strengths.size(); i++) {
            String value = new ProfileWords(strengths.get(i), texts).value();
            double x = 14 + i * each;
            g.setFont(Typeface.SEMIBOLD.size(18));
            g.setColor(theme.ink());
            g.drawString(value, (float) x, (float) (30 + high / 2 + 6));
            TextBlock block = words.get(i);
            block.paint(g, x + Typeface.SEMIBOLD.width(value, 18) + 10, 30 + (high - block.height()) / 2, theme.ink());
        }
        return high + 42 + GAP;
    }

    private double heading(
            Graphics2D g, Profile.Section section, int shown, ProfileColumns columns, double y, Theme theme) {
        String name = texts.say("home.principle." + section.principle().name().toLowerCase(Locale.ROOT));
        g.setColor(Tint.of(section.principle(), theme));
        g.fill(Marks.circle(columns.measure() + 4, y + 12, 4));
        g.setFont(Typeface.SEMIBOLD.size(13));
        g.drawString(name, (float) (columns.measure() + 14), (float) (y + 16));
        int all = section.lines().size();
        String count = all == 0
                ? texts.say("profile.section.none", name)
                : shown == all ? "" : texts.say("profile.section.of", shown, all);
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(theme.muted());
        g.drawString(count, (float) (columns.measure() + 24 + Typeface.SEMIBOLD.width(name, 13)), (float) (y + 16));
        return y + HEADING;
    }

    private TextBlock unknown(double width) {
        List<Profile.Gap> gaps = profile.gaps();
        String text = gaps.isEmpty()
                ? texts.say("profile.gaps.none")
                : texts.say("profile.gaps") + ": "
                        + gaps.stream()
                                .limit(GAPS)
                                .map(gap -> gap.metric().name(texts.language()))
                                .collect(Collectors.joining("; "))
                        + (gaps.size() > GAPS ? " " + texts.say("profile.gaps.more", gaps.size() - GAPS) : "");
        return TextBlock.of(text, Typeface.REGULAR, TEXT, width - 8);
    }

    /** All measures, also those for which the page had no room. */
    @Override
    public double leastHeight(double width) {
        return LEAST + profile.sections().size() * (HEADING + ROW);
    }

    @Override
    public TableSpec table() {
        return ProfileSectionFigure.table(
                profile.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .toList(),
                texts);
    }
}
