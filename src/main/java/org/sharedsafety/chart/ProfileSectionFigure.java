package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.MiddleHalf;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.text.Texts;

/**
 * Some measures of a profile, a row each.
 *
 * @param lines in the order of the rows
 * @param first start of the time axis of the small lines
 * @param last its end
 * @param places of the level
 */
public record ProfileSectionFigure(
        List<Profile.Line> lines, Period first, Period last, int places, String level, Texts texts) implements Figure {
    /** How high a row is on a screen. */
    public static final double ROW = 62;

    private static final double TIGHT = 52;
    private static final double HEADS = 24;

    public ProfileSectionFigure {
        lines = List.copyOf(lines);
    }

    /** Lines of a profile, on the time axis of the whole profile. */
    public static ProfileSectionFigure of(Profile profile, List<Profile.Line> lines, Texts texts) {
        return new ProfileSectionFigure(
                lines,
                profile.earliest(),
                profile.latest(),
                profile.places(),
                profile.place().level(),
                texts);
    }

    /** How high the figure wants to be. */
    public double height() {
        return HEADS + lines.size() * ROW;
    }

    /** What a mark asks for: a measure and one of its periods. */
    public record Asked(Profile.Line line, Period period) {}

    /** What stands behind a mark. */
    public Optional<Asked> asked(int mark) {
        int index = mark / ProfileRow.STEP;
        int past = mark % ProfileRow.STEP - 1;
        if (mark < 0 || index >= lines.size()) {
            return Optional.empty();
        }
        Profile.Line line = lines.get(index);
        return Optional.of(new Asked(
                line,
                past < 0 ? line.measure().period() : line.history().get(past).period()));
    }

    @Override
    public String description() {
        return lines.stream()
                .map(line -> new ProfileWords(line, texts).spoken())
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        ProfileColumns columns = ProfileColumns.of(width);
        heads(g, columns, theme);
        double row = lines.isEmpty() ? 0 : (height - HEADS) / lines.size();
        List<FigureMark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double top = HEADS + i * row;
            rule(g, columns.measure(), columns.end(), top, theme);
            marks.addAll(new ProfileRow(lines.get(i), texts, first, last)
                    .paint(g, columns, top, row, i, ProfileRow.Size.SCREEN, theme));
        }
        return marks;
    }

    private void heads(Graphics2D g, ProfileColumns columns, Theme theme) {
        heads(g, columns, 14, this, theme);
    }

    static void heads(Graphics2D g, ProfileColumns columns, double base, ProfileSectionFigure section, Theme theme) {
        Texts texts = section.texts;
        head(g, texts.say("profile.column.measure"), columns.measure(), columns.measureRoom(), base, theme);
        head(
                g,
                texts.say("profile.head.value", section.last.text().replace('/', '–')),
                columns.value(),
                columns.valueRoom(),
                base,
                theme);
        head(
                g,
                texts.say("profile.head.places", section.places, ComparisonMap.level(section.level, texts)),
                columns.strip(),
                columns.stripRoom() + 10,
                base,
                theme);
        head(
                g,
                texts.say(
                        "profile.head.span",
                        Integer.toString(section.first.end().getYear()),
                        Integer.toString(section.last.end().getYear())),
                columns.spark(),
                columns.sparkRoom() + 10,
                base,
                theme);
        head(g, texts.say("profile.head.change"), columns.change(), columns.changeRoom(), base, theme);
    }

    /** A head that has no room loses the part behind its comma, never letters. */
    private static void head(Graphics2D g, String text, double x, double room, double base, Theme theme) {
        String said = text;
        int comma = said.lastIndexOf(", ");
        if (Typeface.REGULAR.width(said, 12) > room && comma > 0) {
            said = said.substring(0, comma);
        }
        g.setFont(Typeface.REGULAR.size(12));
        g.setColor(theme.muted());
        g.drawString(said, (float) x, (float) base);
    }

    static void rule(Graphics2D g, double from, double to, double y, Theme theme) {
        g.setColor(theme.rule());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(from, Math.round(y) + 0.5, to, Math.round(y) + 0.5));
    }

    @Override
    public double leastHeight(double width) {
        return HEADS + lines.size() * TIGHT;
    }

    @Override
    public TableSpec table() {
        return table(lines, texts);
    }

    static TableSpec table(List<Profile.Line> lines, Texts texts) {
        List<TableSpec.Column> columns = List.of(
                new TableSpec.Column("measure", texts.say("profile.column.measure"), "", false),
                new TableSpec.Column("period", texts.say("profile.column.period"), "", false),
                new TableSpec.Column("value", texts.say("profile.column.value"), "", true),
                new TableSpec.Column("unit", texts.say("profile.column.unit"), "", false),
                new TableSpec.Column("interval", texts.say("chart.column.interval"), "", true),
                new TableSpec.Column("flag", texts.say("chart.column.flag"), "", false),
                new TableSpec.Column("lowest", texts.say("profile.column.lowest"), "", true),
                new TableSpec.Column("lower-quarter", texts.say("profile.column.lower-quarter"), "", true),
                new TableSpec.Column("median", texts.say("profile.column.median"), "", true),
                new TableSpec.Column("upper-quarter", texts.say("profile.column.upper-quarter"), "", true),
                new TableSpec.Column("highest", texts.say("profile.column.highest"), "", true),
                new TableSpec.Column("standing", texts.say("profile.column.standing"), "", false),
                new TableSpec.Column("change", texts.say("profile.column.change"), "", false),
                new TableSpec.Column("owner", texts.say("profile.column.owner"), "", false),
                new TableSpec.Column("past", texts.say("profile.column.past"), "", false));
        List<TableSpec.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(i, lines.get(i), texts));
        }
        return new TableSpec(columns, rows);
    }

    private static TableSpec.Row row(int index, Profile.Line line, Texts texts) {
        ProfileWords words = new ProfileWords(line, texts);
        MiddleHalf spread = line.spread();
        List<TableSpec.Cell> cells = new ArrayList<>();
        cells.add(TableSpec.Cell.of(words.name()));
        cells.add(TableSpec.Cell.of(words.period()));
        cells.add(new TableSpec.Cell(line.reading().isUsable() ? line.reading().value() : null, words.value()));
        cells.add(TableSpec.Cell.of(words.unit()));
        cells.add(TableSpec.Cell.of(line.reading().isUsable() ? words.interval() : ""));
        cells.add(TableSpec.Cell.of(words.flag()));
        if (spread == null) {
            for (int i = 0; i < 5; i++) {
                cells.add(TableSpec.Cell.of(""));
            }
        } else {
            for (double value : new double[] {
                spread.lowest(), spread.lowerQuarter(), spread.median(), spread.upperQuarter(), spread.highest()
            }) {
                cells.add(new TableSpec.Cell(value, words.number(value)));
            }
        }
        cells.add(TableSpec.Cell.of(words.standing()));
        cells.add(TableSpec.Cell.of(words.change()));
        cells.add(TableSpec.Cell.of(words.owner()));
        cells.add(TableSpec.Cell.of(line.history().stream()
                .map(past -> past.period().text().replace('/', '–') + ": "
                        + Objects.requireNonNull(words.value(past.reading())))
                .collect(Collectors.joining("; "))));
        return new TableSpec.Row(index * ProfileRow.STEP, cells);
    }
}
