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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.result.MeasureMatrix;
import org.sharedsafety.model.result.MiddleHalf;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;

/**
 * One place against the others on many measures: all medians on one line, the middle half of the places shaded, their range
 * from lowest to highest, the place a dot; greys only, because higher is not better everywhere.
 *
 * <p>Each measure has a scale of its own, the same to both sides of the median: half its width is the farther of lowest and
 * highest, at most the median and four times the width of the middle half.
 */
public final class SpineFigure implements Figure {
    /** How high a row is on a screen. */
    public static final double ROW = 24;

    private static final double HEAD = 26;
    private static final double GROUP = 26;
    private static final double FOOT = 24;
    private static final double TEXT = 12;
    private static final double FENCE = 4;
    private static final double BAND = 13;

    private final MeasureMatrix matrix;
    private final int row;
    private final List<Integer> columns;
    private final @Nullable PeerGroup peers;
    private final List<Integer> like;
    private final Texts texts;

    private SpineFigure(MeasureMatrix matrix, int row, List<Integer> columns, @Nullable PeerGroup peers, Texts texts) {
        this.peers = peers;
        this.like = peers == null
                ? List.of()
                : peers.like().stream().flatMap(id -> matrix.row(id).stream()).toList();
        this.matrix = matrix;
        this.row = row;
        this.columns = List.copyOf(columns);
        this.texts = texts;
    }

    /** The spine of a place, on the measures of a principle or on all. */
    public static SpineFigure of(MeasureMatrix matrix, int row, @Nullable Principle principle, Texts texts) {
        return of(matrix, row, principle, null, texts);
    }

    /** The same with the places like it as small strokes. */
    public static SpineFigure of(
            MeasureMatrix matrix, int row, @Nullable Principle principle, @Nullable PeerGroup peers, Texts texts) {
        return new SpineFigure(matrix, row, columns(matrix, principle), peers, texts);
    }

    /** The spine of a place on some measures, by their position in the matrix. */
    public static SpineFigure of(MeasureMatrix matrix, int row, List<Integer> columns, Texts texts) {
        return new SpineFigure(matrix, row, columns, null, texts);
    }

    /** The positions of the measures of a principle, or of all. */
    public static List<Integer> columns(MeasureMatrix matrix, @Nullable Principle principle) {
        return IntStream.range(0, matrix.columns().size())
                .filter(i -> principle == null
                        || matrix.columns().get(i).measure().metric().principle() == principle)
                .boxed()
                .toList();
    }

    private Place place() {
        return matrix.places().get(row);
    }

    /** How high the figure wants to be. */
    public double height() {
        long groups = columns.stream()
                .map(i -> matrix.columns().get(i).measure().metric().principle())
                .distinct()
                .count();
        return HEAD + foot() + columns.size() * ROW + groups * GROUP;
    }

    private double foot() {
        return peers == null ? FOOT : FOOT + 17;
    }

    @Override
    public double height(double width) {
        return height();
    }

    /** The measure behind a mark. */
    public Optional<MeasureMatrix.Column> column(int mark) {
        return mark >= 0 && mark < matrix.columns().size()
                ? Optional.of(matrix.columns().get(mark))
                : Optional.empty();
    }

    /** What is seen, in a sentence. */
    public String finding() {
        int low = 0;
        int high = 0;
        int inside = 0;
        for (int i : columns) {
            MeasureMatrix.Column column = matrix.columns().get(i);
            Reading reading = column.readings().get(row);
            MiddleHalf spread = column.spread();
            if (!reading.isUsable() || spread == null) {
                continue;
            }
            double value = Objects.requireNonNull(reading.value());
            if (value < spread.lowerQuarter()) {
                low++;
            } else if (value > spread.upperQuarter()) {
                high++;
            } else {
                inside++;
            }
        }
        return texts.say(
                "spine.finding",
                place().name(),
                inside,
                inside + low + high,
                ComparisonMap.level(matrix.level(), texts),
                high,
                low);
    }

    @Override
    public String description() {
        return finding();
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double names = width * (width > 800 ? 0.36 : 0.42);
        double values = width > 640 ? 110 : 74;
        double left = names + values + 14;
        double right = width - 10;
        double middle = (left + right) / 2;
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(theme.muted());
        g.drawString(texts.say("profile.column.measure"), 4, 14);
        right(g, texts.say("profile.column.value"), names + values, 14);
        g.drawString(texts.say("spine.lower"), (float) left, 14);
        right(g, texts.say("spine.higher"), right, 14);
        String median = texts.say("spine.median");
        g.drawString(median, (float) (middle - Typeface.REGULAR.width(median, TEXT) / 2), 14);
        double y = HEAD;
        double scale = (height - foot() - HEAD) / (height() - foot() - HEAD);
        @Nullable Principle group = null;
        List<FigureMark> marks = new ArrayList<>();
        double from = HEAD;
        for (int i : columns) {
            MeasureMatrix.Column column = matrix.columns().get(i);
            if (column.measure().metric().principle() != group) {
                group = column.measure().metric().principle();
                g.setFont(Typeface.SEMIBOLD.size(13));
                g.setColor(Tint.of(group, theme));
                g.drawString(texts.say("home.principle." + group.name().toLowerCase(Locale.ROOT)), 4, (float)
                        (y + GROUP * scale - 8));
                y += GROUP * scale;
                from = y;
            }
            g.setColor(theme.axis());
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(middle, from, middle, y + ROW * scale));
            marks.addAll(line(g, column, i, y + ROW * scale / 2, names, values, left, right, theme));
            y += ROW * scale;
            ProfileSectionFigure.rule(g, 4, right, y, theme);
        }
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(theme.muted());
        g.drawString(texts.say("spine.note"), 4, (float) (height - foot() + FOOT - 6));
        PeerGroup like = peers;
        if (like != null) {
            g.setColor(theme.accent());
            g.drawString(texts.say("spine.peers", like.words(texts)), 4, (float) (height - 6));
        }
        return marks;
    }

    private static void right(Graphics2D g, String text, double end, double base) {
        g.drawString(text, (float) (end - Typeface.REGULAR.width(text, TEXT)), (float) base);
    }

    private SideWords words(MeasureMatrix.Column column) {
        return new SideWords(
                column.measure(),
                column.readings().stream()
                        .filter(Reading::isUsable)
                        .mapToDouble(reading -> Objects.requireNonNull(reading.value()))
                        .toArray(),
                texts);
    }

    private List<FigureMark> line(
            Graphics2D g,
            MeasureMatrix.Column column,
            int index,
            double y,
            double names,
            double values,
            double left,
            double right,
            Theme theme) {
        SideWords words = words(column);
        Reading reading = column.readings().get(row);
        TextBlock name = TextBlock.within(words.name(), Typeface.REGULAR, 13, names - 8, 1);
        if (name.lines().size() > 1) {
            name = TextBlock.of(words.name(), Typeface.REGULAR, TEXT, names - 8);
        }
        // A name of two lines keeps to its row by standing tighter.
        double tight = name.lines().size() > 1 ? 11.5 : name.line();
        TextBlock shown = new TextBlock(name.lines(), name.face(), name.size(), tight);
        shown.paint(g, 4, y - shown.height() / 2 - 1, theme.ink());
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(reading.isUsable() ? theme.ink() : theme.muted());
        String code = Pattern.of(reading).shorthand().map(each -> each + " ").orElse("");
        right(g, reading.isUsable() ? code + words.value(reading) : code.strip(), names + values, y + 4);
        List<FigureMark> marks = new ArrayList<>();
        MiddleHalf spread = column.spread();
        if (spread != null) {
            List<Reading> beside = like.stream().map(column.readings()::get).toList();
            Shape mark = spine(g, spread, reading, beside, y, left, right, theme);
            marks.add(new FigureMark(index, mark, spoken(column, words)));
        }
        return marks;
    }

    private static Shape spine(
            Graphics2D g,
            MiddleHalf spread,
            Reading reading,
            List<Reading> beside,
            double y,
            double left,
            double right,
            Theme theme) {
        double half = Math.max(spread.highest() - spread.median(), spread.median() - spread.lowest());
        double middleHalf = spread.upperQuarter() - spread.lowerQuarter();
        double reach = middleHalf > 0 ? Math.min(half, FENCE * middleHalf) : half;
        Double value = reading.isUsable() ? reading.value() : null;
        if (value != null) {
            reach = Math.max(reach, Math.abs(value - spread.median()));
        }
        double unit = (right - left) / 2 / (reach > 0 ? reach * 1.04 : 1);
        double center = (left + right) / 2;
        double from = Math.max(left, center + unit * (spread.lowest() - spread.median()));
        double to = Math.min(right, center + unit * (spread.highest() - spread.median()));
        g.setColor(Palette.withAlpha(theme.dot(), 0.2));
        g.fill(new Rectangle2D.Double(from, y - BAND / 2, Math.max(1, to - from), BAND));
        double low = center + unit * (spread.lowerQuarter() - spread.median());
        double high = center + unit * (spread.upperQuarter() - spread.median());
        g.setColor(Palette.withAlpha(theme.dot(), 0.42));
        g.fill(new Rectangle2D.Double(low, y - BAND / 2, Math.max(1.5, high - low), BAND));
        g.setColor(theme.muted());
        g.setStroke(new BasicStroke(1.6f));
        g.draw(new Line2D.Double(center, y - BAND / 2 - 1, center, y + BAND / 2 + 1));
        g.setColor(theme.accent());
        g.setStroke(new BasicStroke(2));
        for (Reading each : beside) {
            Double at = each.isUsable() ? each.value() : null;
            double x = at == null ? left : center + unit * (at - spread.median());
            if (at != null && x >= left && x <= right) {
                g.draw(new Line2D.Double(x, y - BAND / 2 + 2, x, y + BAND / 2 - 2));
            }
        }
        if (value == null) {
            Marks.gutter(g, Pattern.of(reading), right - 8, y, theme);
            return new Rectangle2D.Double(right - 14, y - 6, 12, 12);
        }
        double x = center + unit * (value - spread.median());
        boolean few = Pattern.of(reading) != Pattern.PLAIN;
        Shape dot = Marks.circle(x, y, 5);
        g.setColor(theme.card());
        g.fill(Marks.circle(x, y, 6.5));
        g.setColor(few ? theme.card() : theme.ink());
        g.fill(dot);
        g.setColor(theme.ink());
        g.setStroke(new BasicStroke(1.5f));
        g.draw(dot);
        if (few) {
            g.draw(new Line2D.Double(x - 3.5, y + 3.5, x + 3.5, y - 3.5));
        }
        return dot;
    }

    private String spoken(MeasureMatrix.Column column, SideWords words) {
        Reading reading = column.readings().get(row);
        MiddleHalf spread = Objects.requireNonNull(column.spread());
        return texts.say("profile.spoken.value", words.name(), words.period(), words.withUnit(reading))
                + " "
                + texts.say(
                        "profile.spoken.middle",
                        words.range(spread.lowerQuarter(), spread.upperQuarter()),
                        words.value(spread.median()));
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Column> heads = List.of(
                new TableSpec.Column("measure", texts.say("profile.column.measure"), "", false),
                new TableSpec.Column("period", texts.say("profile.column.period"), "", false),
                new TableSpec.Column("unit", texts.say("profile.column.unit"), "", false),
                new TableSpec.Column("value", texts.say("profile.column.value"), "", true),
                new TableSpec.Column("lowest", texts.say("profile.column.lowest"), "", true),
                new TableSpec.Column("lower-quarter", texts.say("profile.column.lower-quarter"), "", true),
                new TableSpec.Column("median", texts.say("profile.column.median"), "", true),
                new TableSpec.Column("upper-quarter", texts.say("profile.column.upper-quarter"), "", true),
                new TableSpec.Column("highest", texts.say("profile.column.highest"), "", true),
                new TableSpec.Column("like-from", texts.say("spine.column.like-from"), "", true),
                new TableSpec.Column("like-to", texts.say("spine.column.like-to"), "", true));
        if (peers == null) {
            heads = heads.subList(0, heads.size() - 2);
        }
        List<TableSpec.Row> rows = new ArrayList<>();
        for (int i : columns) {
            MeasureMatrix.Column column = matrix.columns().get(i);
            SideWords words = words(column);
            Reading reading = column.readings().get(row);
            MiddleHalf spread = column.spread();
            List<TableSpec.Cell> cells = new ArrayList<>(List.of(
                    TableSpec.Cell.of(words.name()),
                    TableSpec.Cell.of(words.period()),
                    TableSpec.Cell.of(words.unit()),
                    new TableSpec.Cell(reading.isUsable() ? reading.value() : null, words.value(reading))));
            double[] five = spread == null
                    ? new double[0]
                    : new double[] {
                        spread.lowest(), spread.lowerQuarter(), spread.median(), spread.upperQuarter(), spread.highest()
                    };
            for (double each : five) {
                cells.add(new TableSpec.Cell(each, words.value(each)));
            }
            if (spread != null && peers != null) {
                PeerGroup.range(like.stream().map(column.readings()::get).toList())
                        .ifPresent(range -> {
                            cells.add(new TableSpec.Cell(range.getMin(), words.value(range.getMin())));
                            cells.add(new TableSpec.Cell(range.getMax(), words.value(range.getMax())));
                        });
            }
            while (cells.size() < heads.size()) {
                cells.add(TableSpec.Cell.of(""));
            }
            rows.add(new TableSpec.Row(i, cells));
        }
        return new TableSpec(heads, rows);
    }
}
