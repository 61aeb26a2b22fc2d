package org.sharedsafety.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.result.MeasureMatrix;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;

/**
 * Places by measures: a cell has the color of the fifth of the places in which its number lies, in the colors that the
 * measure keeps; what is missing, hidden or uncertain has its pattern.
 *
 * <p>Fifths are classes of about equal count of all places of the level, also where only some are drawn.
 */
public final class TartanFigure implements Figure {
    /** How high a row is on a screen. */
    public static final double ROW = 22;

    private static final int CLASSES = 5;
    private static final int STEP = 512;
    private static final double TEXT = 12;
    private static final double GROUP_GAP = 6;

    private final MeasureMatrix matrix;
    private final List<Integer> rows;
    private final List<Column> columns;
    private final Texts texts;

    /**
     * A measure as it is drawn.
     *
     * @param index its place in the matrix
     * @param classes of its numbers
     */
    record Column(int index, MeasureMatrix.Column of, ClassBreaks classes, Palette palette, SideWords words) {}

    private TartanFigure(MeasureMatrix matrix, List<Integer> rows, List<Column> columns, Texts texts) {
        this.matrix = matrix;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.texts = texts;
    }

    /**
     * A part of a matrix.
     *
     * @param principle whose measures are drawn, or null for all
     * @param shown numbers of the places to draw, or null for all
     */
    public static TartanFigure of(
            MeasureMatrix matrix, @Nullable Principle principle, @Nullable Collection<Integer> shown, Texts texts) {
        List<Integer> rows = IntStream.range(0, matrix.places().size())
                .filter(i ->
                        shown == null || shown.contains(matrix.places().get(i).id()))
                .boxed()
                .toList();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < matrix.columns().size(); i++) {
            MeasureMatrix.Column of = matrix.columns().get(i);
            if (principle == null || of.measure().metric().principle() == principle) {
                double[] values = of.readings().stream()
                        .filter(Reading::isUsable)
                        .mapToDouble(reading -> Objects.requireNonNull(reading.value()))
                        .toArray();
                ClassBreaks classes = ClassBreaks.equalCounts(values, CLASSES);
                columns.add(new Column(
                        i,
                        of,
                        classes,
                        Palette.of(of.measure().metric()).reducedTo(Math.max(1, classes.size())),
                        new SideWords(of.measure(), values, texts)));
            }
        }
        return new TartanFigure(matrix, rows, columns, texts);
    }

    @Override
    public double height(double width) {
        return heads() + rows.size() * ROW + foot().height(width);
    }

    private TartanFoot foot() {
        return new TartanFoot(columns, rows, ComparisonMap.level(matrix.level(), texts), isNumbered(), texts);
    }

    private double heads() {
        return isNumbered() ? 22 : 40;
    }

    /** One principle has numbered columns; all five stand in groups under the names of the principles. */
    private boolean isNumbered() {
        return columns.size() <= 30 && groups().size() <= 1;
    }

    private Map<Principle, List<Column>> groups() {
        Map<Principle, List<Column>> groups = new LinkedHashMap<>();
        columns.forEach(
                column -> groups.computeIfAbsent(column.of().measure().metric().principle(), key -> new ArrayList<>())
                        .add(column));
        return groups;
    }

    /** The measure and place behind a mark. */
    public record Cell(MeasureMatrix.Column column, Place place) {}

    /** What stands behind a mark. */
    public Optional<Cell> cell(int mark) {
        int row = mark / STEP;
        int column = mark % STEP;
        return mark < 0
                        || row >= matrix.places().size()
                        || column >= matrix.columns().size()
                ? Optional.empty()
                : Optional.of(
                        new Cell(matrix.columns().get(column), matrix.places().get(row)));
    }

    @Override
    public String description() {
        return texts.say(
                "tartan.description",
                rows.size(),
                ComparisonMap.level(matrix.level(), texts),
                columns.size(),
                missing());
    }

    /** How much is known, and of which principle least. */
    public String finding() {
        double cells = (double) rows.size() * columns.size();
        Principle least = null;
        double lowest = 1;
        for (Map.Entry<Principle, List<Column>> group : groups().entrySet()) {
            double known = 1
                    - missing(group.getValue())
                            / (double) (rows.size() * group.getValue().size());
            if (known < lowest) {
                lowest = known;
                least = group.getKey();
            }
        }
        return cells == 0 || least == null || groups().size() < 2
                ? description()
                : texts.say(
                        "tartan.finding",
                        rows.size(),
                        ComparisonMap.level(matrix.level(), texts),
                        columns.size(),
                        Math.round(100 * (1 - missing() / cells)),
                        Message.of("home.principle." + least.name().toLowerCase(Locale.ROOT)),
                        Math.round(100 * lowest));
    }

    private long missing(List<Column> some) {
        return rows.stream()
                .flatMap(row ->
                        some.stream().map(column -> column.of().readings().get(row)))
                .filter(reading -> !reading.isUsable())
                .count();
    }

    /** How many cells have no number. */
    public int missing() {
        return (int) missing(columns);
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        List<FigureMark> marks = new ArrayList<>();
        if (rows.isEmpty() || columns.isEmpty()) {
            return marks;
        }
        double names = rows.stream()
                .mapToDouble(
                        row -> Typeface.REGULAR.width(matrix.places().get(row).name(), TEXT))
                .max()
                .orElse(0);
        double left = Math.min(names + 12, width * 0.3);
        double gaps = GROUP_GAP * (groups().size() - 1);
        double wide = (width - left - gaps) / columns.size();
        double high = Math.min(ROW, (height - heads() - foot().height(width)) / rows.size());
        double x = left;
        int number = 1;
        for (Map.Entry<Principle, List<Column>> group : groups().entrySet()) {
            if (!isNumbered()) {
                head(g, group.getKey(), x, wide * group.getValue().size(), theme);
            }
            for (Column column : group.getValue()) {
                if (isNumbered()) {
                    number(g, number++, x, wide, theme);
                }
                for (int i = 0; i < rows.size(); i++) {
                    marks.add(cell(g, column, rows.get(i), x, heads() + i * high, wide, high, theme));
                }
                x += wide;
            }
            x += GROUP_GAP;
        }
        for (int i = 0; i < rows.size(); i++) {
            TextBlock name = TextBlock.of(matrix.places().get(rows.get(i)).name(), Typeface.REGULAR, TEXT, left * 4);
            name.paint(g, 2, heads() + (i + 0.5) * high - name.height() / 2, theme.ink());
        }
        foot().paint(g, heads() + rows.size() * high, width, theme);
        // Row by row, as one reads.
        marks.sort(java.util.Comparator.comparingInt(FigureMark::id));
        return marks;
    }

    private void head(Graphics2D g, Principle principle, double x, double room, Theme theme) {
        Color color = Tint.of(principle, theme);
        TextBlock name = TextBlock.of(
                texts.say("home.principle." + principle.name().toLowerCase(Locale.ROOT)),
                Typeface.SEMIBOLD,
                TEXT,
                Math.max(40, room - 4));
        if (name.lines().size() > 2 || name.width() > room) {
            name = TextBlock.of(
                    texts.say("tartan.short." + principle.name().toLowerCase(Locale.ROOT)),
                    Typeface.SEMIBOLD,
                    TEXT,
                    Math.max(40, room));
        }
        name.paint(g, x, heads() - 8 - name.height(), color);
        g.setColor(color);
        g.fill(new Rectangle2D.Double(x, heads() - 5, room - 1, 3));
    }

    private static void number(Graphics2D g, int number, double x, double wide, Theme theme) {
        String text = Integer.toString(number);
        g.setFont(Typeface.MEDIUM.size(TEXT));
        g.setColor(theme.muted());
        g.drawString(text, (float) (x + (wide - Typeface.MEDIUM.width(text, TEXT)) / 2), 15);
    }

    private FigureMark cell(
            Graphics2D g, Column column, int row, double x, double y, double wide, double high, Theme theme) {
        Reading reading = column.of().readings().get(row);
        Pattern pattern = Pattern.of(reading);
        Rectangle2D box = new Rectangle2D.Double(x + 0.5, y + 0.5, wide - 1, high - 1);
        Color own = pattern.hasValue()
                ? column.palette().color(column.classes().classOf(Objects.requireNonNull(reading.value())))
                : theme.notAvailable();
        g.setColor(PatternPainter.ground(pattern, own, theme));
        g.fill(box);
        if (pattern == Pattern.HIDDEN) {
            g.setColor(theme.muted());
            g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {3, 2}, 0));
            g.draw(new Rectangle2D.Double(x + 2, y + 2, wide - 4, high - 4));
        } else if (pattern != Pattern.PLAIN) {
            PatternPainter.drawPattern(g, box, pattern, own, theme);
        }
        if (Palette.luma(own) > 200 || pattern == Pattern.NOT_AVAILABLE || pattern == Pattern.HIDDEN) {
            g.setColor(Palette.withAlpha(theme.mapStroke(), 0.55));
            g.setStroke(new BasicStroke(0.8f));
            g.draw(box);
        }
        return new FigureMark(row * STEP + column.index(), box, spoken(column, row));
    }

    private String spoken(Column column, int row) {
        Reading reading = column.of().readings().get(row);
        String value = texts.say(
                "tartan.spoken",
                matrix.places().get(row).name(),
                column.words().name(),
                column.words().period(),
                column.words().withUnit(reading));
        if (!reading.isUsable()) {
            return value;
        }
        int fifth = column.classes().classOf(Objects.requireNonNull(reading.value())) + 1;
        String where = " " + texts.say("tartan.fifth", fifth, column.classes().size());
        String few = Pattern.of(reading) == Pattern.FEW_CASES ? " " + texts.say("chart.key.few-cases") + "." : "";
        String small = column.of().small().get(row) ? " " + texts.say("profile.small") : "";
        return value + where + few + small;
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Column> heads = new ArrayList<>();
        heads.add(new TableSpec.Column("place", texts.say("chart.column.place"), "", false));
        columns.forEach(column -> heads.add(new TableSpec.Column(
                column.of().measure().metric().id(),
                column.words().name() + ", " + column.words().period(),
                column.words().shortUnit(),
                true)));
        List<TableSpec.Row> all = new ArrayList<>();
        for (int row : rows) {
            List<TableSpec.Cell> cells = new ArrayList<>();
            cells.add(TableSpec.Cell.of(matrix.places().get(row).name()));
            columns.forEach(column -> {
                Reading reading = column.of().readings().get(row);
                cells.add(new TableSpec.Cell(
                        reading.isUsable() ? reading.value() : null,
                        column.words().value(reading)));
            });
            all.add(new TableSpec.Row(matrix.places().get(row).id(), cells));
        }
        return new TableSpec(heads, all);
    }
}
