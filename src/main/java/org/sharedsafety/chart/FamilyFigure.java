package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.FamilyProfile;
import org.sharedsafety.model.result.FamilyProfile.Row;
import org.sharedsafety.model.result.MiddleHalf;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;

/**
 * A neighborhood as families live it: its measures by home, school, street, money, services and health, each a dot with its
 * 95 % interval among the places of its level (middle half shaded), the place around as a line.
 */
public record FamilyFigure(FamilyProfile family, Texts texts) implements Figure {
    /** How high a row is on a screen. */
    public static final double ROW = 34;

    private static final double HEAD = 24;
    private static final double GROUP = 30;
    private static final double FOOT = 24;
    private static final double TEXT = 12;
    private static final double BAND = 12;
    private static final int MOST_AROUND = 3;
    private static final int MOST_HERE = 13;

    /** How high the figure wants to be. */
    public double height() {
        return height(new Most(Integer.MAX_VALUE, MOST_AROUND));
    }

    /** How many rows a part has at most: of what is known here, and of what is known only around it. */
    private record Most(int here, int around) {
        Most less() {
            return around > 0 ? new Most(here, around - 1) : new Most(Math.min(here, MOST_HERE) - 1, 0);
        }
    }

    private double height(Most most) {
        double height = HEAD + FOOT;
        for (FamilyProfile.Part part : family.parts()) {
            int rows = shown(part, most).size();
            height += rows == 0 ? 0 : GROUP + rows * ROW;
        }
        return height;
    }

    /** What is known here, and of what is known only around it a few. */
    private static List<Row> shown(FamilyProfile.Part part, Most most) {
        return Stream.concat(
                        part.rows().stream().filter(Row::isKnownHere).limit(most.here()),
                        part.rows().stream().filter(row -> !row.isKnownHere()).limit(most.around()))
                .toList();
    }

    private List<Row> all() {
        return family.parts().stream().flatMap(part -> part.rows().stream()).toList();
    }

    /** The line behind a mark: of the place where it has a number, else of the place around. */
    public Optional<Profile.Line> line(int mark) {
        List<Row> rows = all();
        return mark < 0 || mark >= rows.size()
                ? Optional.empty()
                : Optional.of(rows.get(mark).any());
    }

    /** Whether a mark is about the place around. */
    public boolean isAround(int mark) {
        List<Row> rows = all();
        return mark >= 0 && mark < rows.size() && rows.get(mark).here() == null;
    }

    /** What is seen, in a sentence. */
    public String finding() {
        Profile around = family.around();
        String here = family.here().place().name();
        int higher = family.clearly(Profile.Standing.HIGHER);
        int lower = family.clearly(Profile.Standing.LOWER);
        return around == null
                ? texts.say("family.finding.alone", here, family.known())
                : texts.say(
                        "family.finding",
                        here,
                        family.known(),
                        around.place().name(),
                        higher,
                        lower,
                        family.known() - higher - lower);
    }

    @Override
    public String description() {
        return finding();
    }

    /** Where the columns begin. */
    private record Columns(double value, double around, double strip, double words, double end) {
        static Columns of(double width, boolean hasAround) {
            boolean wide = width > 760;
            if (!hasAround) {
                return new Columns(width * 0.4, width * 0.55, width * 0.55, width * 0.995, width);
            }
            return new Columns(width * 0.34, width * 0.47, width * 0.58, wide ? width * 0.79 : width * 0.995, width);
        }

        boolean hasWords() {
            return words < end - 60;
        }
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        Columns columns = Columns.of(width, family.around() != null);
        heads(g, columns, theme);
        Most most = new Most(Integer.MAX_VALUE, MOST_AROUND);
        while (most.here() > 1 && height(most) > height + 1) {
            most = most.less();
        }
        double scale = Math.min(1.3, (height - HEAD - FOOT) / Math.max(1, height(most) - HEAD - FOOT));
        double y = HEAD;
        List<Row> all = all();
        List<FigureMark> marks = new ArrayList<>();
        for (FamilyProfile.Part part : family.parts()) {
            List<Row> rows = shown(part, most);
            if (rows.isEmpty()) {
                continue;
            }
            String name = texts.say("family.part." + part.where().name().toLowerCase(Locale.ROOT));
            g.setFont(Typeface.SEMIBOLD.size(13));
            g.setColor(theme.ink());
            g.drawString(name, 4, (float) (y + GROUP * scale - 9));
            int more = part.rows().size() - rows.size();
            if (more > 0) {
                g.setFont(Typeface.REGULAR.size(TEXT));
                g.setColor(theme.muted());
                g.drawString(texts.say("family.more", more), (float) (16 + Typeface.SEMIBOLD.width(name, 13)), (float)
                        (y + GROUP * scale - 9));
            }
            y += GROUP * scale;
            for (Row row : rows) {
                ProfileSectionFigure.rule(g, 4, width - 4, y, theme);
                marks.add(row(g, row, all.indexOf(row), y, ROW * scale, columns, theme));
                y += ROW * scale;
            }
        }
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(theme.muted());
        g.drawString(texts.say(family.around() == null ? "family.note.alone" : "family.note"), 4, (float) (height - 6));
        return marks;
    }

    private void heads(Graphics2D g, Columns columns, Theme theme) {
        head(g, texts.say("profile.column.measure"), 4, theme);
        head(
                g,
                shortened(family.here().place().name(), columns.around() - columns.value() - 10),
                columns.value(),
                theme);
        Profile around = family.around();
        if (around != null) {
            head(g, shortened(around.place().name(), columns.strip() - columns.around() - 10), columns.around(), theme);
        }
        head(
                g,
                texts.say(
                        "family.among",
                        family.here().places(),
                        ComparisonMap.level(family.here().place().level(), texts)),
                columns.strip(),
                theme);
        if (columns.hasWords() && around != null) {
            head(g, shortened(besideWhat(), columns.end() - columns.words()), columns.words(), theme);
        }
    }

    private static void head(Graphics2D g, String text, double x, Theme theme) {
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(theme.muted());
        g.drawString(text, (float) x, 14);
    }

    private FigureMark row(Graphics2D g, Row row, int index, double top, double high, Columns columns, Theme theme) {
        ProfileWords words = new ProfileWords(row.any(), texts);
        double y = top + high / 2;
        TextBlock name = TextBlock.within(words.name(), Typeface.MEDIUM, 13, columns.value() - 16, 1);
        // A name of two lines, or a low row, leaves no room for the unit; it is in the table and is spoken.
        boolean hasUnit = name.lines().size() == 1 && high >= ROW - 4;
        name.paint(g, 4, hasUnit ? y - 15 : y - name.height() / 2 - 1, theme.ink());
        if (hasUnit) {
            g.setFont(Typeface.REGULAR.size(11));
            g.setColor(theme.muted());
            g.drawString(shortened(words.unit() + ", " + words.period(), columns.value() - 16), 4, (float) (y + 13));
        }
        number(g, row.here(), columns.value(), y, theme);
        if (family.around() != null) {
            number(g, row.around(), columns.around(), y, theme);
        }
        Shape mark = strip(
                g, row, columns.strip(), (columns.hasWords() ? columns.words() - 16 : columns.end() - 8), y, theme);
        if (columns.hasWords() && family.around() != null) {
            g.setFont(Typeface.REGULAR.size(TEXT));
            g.setColor(theme.ink());
            g.drawString(beside(row), (float) columns.words(), (float) (y + 4));
        }
        return new FigureMark(index, mark, spoken(row, words));
    }

    private static String shortened(String text, double room) {
        String said = text;
        while (said.contains(" ") && Typeface.REGULAR.width(said, 11) > room) {
            said = said.substring(0, said.lastIndexOf(' '));
        }
        return said;
    }

    private void number(Graphics2D g, Profile.@Nullable Line line, double x, double y, Theme theme) {
        if (line == null) {
            g.setFont(Typeface.REGULAR.size(TEXT));
            g.setColor(theme.muted());
            g.drawString(texts.say("family.not-known"), (float) x, (float) (y + 4));
            return;
        }
        ProfileWords words = new ProfileWords(line, texts);
        boolean usable = line.reading().isUsable();
        g.setFont((usable ? Typeface.SEMIBOLD : Typeface.REGULAR).size(usable ? 15 : TEXT));
        g.setColor(usable ? theme.ink() : theme.muted());
        String flag = words.flag();
        double base = !usable ? 4 : flag.isEmpty() ? 6 : 1;
        g.drawString(words.value(), (float) x, (float) (y + base));
        if (usable && !flag.isEmpty()) {
            g.setFont(Typeface.REGULAR.size(11));
            g.setColor(theme.muted());
            g.drawString(flag, (float) x, (float) (y + 14));
        }
    }

    private String besideWhat() {
        Profile around = family.around();
        return texts.say("family.beside", around == null ? "–" : around.place().name());
    }

    /** The words that say where the place lies beside the place around. */
    private String beside(Row row) {
        return row.beside()
                .found()
                .map(side -> texts.say("family.beside." + side.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> row.isKnownHere() && row.around() != null ? texts.say("family.beside.unsure") : "");
    }

    private Shape strip(Graphics2D g, Row row, double left, double right, double y, Theme theme) {
        Profile.Line here = row.here();
        MiddleHalf spread = here == null ? null : here.spread();
        if (here == null || spread == null || !here.reading().isUsable()) {
            return new Rectangle2D.Double(4, y - 14, left - 8, 28);
        }
        Reading reading = here.reading();
        double value = Objects.requireNonNull(reading.value());
        Profile.Line around = row.around();
        Double wide =
                around != null && around.reading().isUsable() ? around.reading().value() : null;
        double low = Math.min(spread.lowest(), wide == null ? value : wide);
        double high = Math.max(spread.highest(), wide == null ? value : wide);
        double unit = (right - left) / (high > low ? high - low : 1);
        g.setColor(Palette.withAlpha(theme.dot(), 0.2));
        g.fill(new Rectangle2D.Double(left, y - 1, right - left, 2));
        g.setColor(Palette.withAlpha(theme.dot(), 0.42));
        double from = left + unit * (spread.lowerQuarter() - low);
        double to = left + unit * (spread.upperQuarter() - low);
        g.fill(new Rectangle2D.Double(from, y - BAND / 2, Math.max(1.5, to - from), BAND));
        Double lower = reading.lower();
        Double upper = reading.upper();
        if (lower != null && upper != null) {
            g.setColor(theme.ink());
            g.setStroke(new BasicStroke(1.4f));
            double a = Math.max(left, left + unit * (lower - low));
            double b = Math.min(right, left + unit * (upper - low));
            g.draw(new Line2D.Double(a, y, b, y));
        }
        if (wide != null) {
            double at = left + unit * (wide - low);
            g.setColor(theme.accent());
            g.setStroke(new BasicStroke(2.4f));
            g.draw(new Line2D.Double(at, y - 10, at, y + 10));
        }
        double x = left + unit * (value - low);
        boolean few = Pattern.of(reading) != Pattern.PLAIN;
        Shape dot = Marks.circle(x, y, 5);
        g.setColor(theme.card());
        g.fill(Marks.circle(x, y, 6.5));
        g.setColor(few ? theme.card() : theme.ink());
        g.fill(dot);
        g.setColor(theme.ink());
        g.setStroke(new BasicStroke(1.5f));
        g.draw(dot);
        return dot;
    }

    private String spoken(Row row, ProfileWords words) {
        Profile.Line around = row.around();
        Profile wide = family.around();
        String said = row.isKnownHere()
                ? words.spoken()
                : texts.say("profile.spoken.value", words.name(), words.period(), texts.say("family.not-known"));
        return wide == null || around == null
                ? said
                : said + " "
                        + texts.say(
                                "family.spoken.around", wide.place().name(), new ProfileWords(around, texts).value());
    }

    /** All measures, also those for which there was no room. */
    @Override
    public TableSpec table() {
        List<TableSpec.Column> heads = List.of(
                new TableSpec.Column("part", texts.say("family.column.part"), "", false),
                new TableSpec.Column("measure", texts.say("profile.column.measure"), "", false),
                new TableSpec.Column("unit", texts.say("profile.column.unit"), "", false),
                new TableSpec.Column("period", texts.say("profile.column.period"), "", false),
                new TableSpec.Column("here", family.here().place().name(), "", true),
                new TableSpec.Column("lower", texts.say("ranking.column.lower"), "", true),
                new TableSpec.Column("upper", texts.say("ranking.column.upper"), "", true),
                new TableSpec.Column(
                        "around",
                        family.around() == null
                                ? "–"
                                : Objects.requireNonNull(family.around())
                                        .place()
                                        .name(),
                        "",
                        true),
                new TableSpec.Column("beside", besideWhat(), "", false));
        List<TableSpec.Row> rows = new ArrayList<>();
        for (FamilyProfile.Part part : family.parts()) {
            for (Row row : part.rows()) {
                ProfileWords words = new ProfileWords(row.any(), texts);
                Profile.Line here = row.isKnownHere() ? row.here() : null;
                rows.add(new TableSpec.Row(
                        rows.size(),
                        List.of(
                                TableSpec.Cell.of(texts.say(
                                        "family.part." + part.where().name().toLowerCase(Locale.ROOT))),
                                TableSpec.Cell.of(words.name()),
                                TableSpec.Cell.of(words.unit()),
                                TableSpec.Cell.of(words.period()),
                                cell(here, here == null ? null : here.reading().value()),
                                cell(here, here == null ? null : here.reading().lower()),
                                cell(here, here == null ? null : here.reading().upper()),
                                cell(
                                        row.around(),
                                        row.around() == null
                                                        || !row.around()
                                                                .reading()
                                                                .isUsable()
                                                ? null
                                                : row.around().reading().value()),
                                TableSpec.Cell.of(beside(row)))));
            }
        }
        return new TableSpec(heads, rows);
    }

    private TableSpec.Cell cell(Profile.@Nullable Line line, @Nullable Double value) {
        return line == null || value == null
                ? TableSpec.Cell.of("")
                : new TableSpec.Cell(value, new ProfileWords(line, texts).number(value));
    }
}
