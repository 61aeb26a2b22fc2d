package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.ComparisonPanels;
import org.sharedsafety.model.result.ComparisonPanels.Panel;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;

/** A comparison in two to six panels, on the same axes or with the same class limits, each with its own n and link. */
public final class PanelsFigure implements Figure {
    private static final double TEXT = 12;
    private static final double HEAD = 38;
    private static final double AXIS_TITLE = 22;
    private static final double LEGEND = 440;

    private final ComparisonPanels panels;
    private final PanelWords words;
    private final Texts texts;
    private final SideWords x;
    private final SideWords y;
    private final @Nullable PanelScatter scatter;
    private final @Nullable PanelMap map;
    private final @Nullable Legend legend;

    /** What a panel draws. */
    public enum Look {
        SCATTER,
        MAP_X,
        MAP_Y;

        /** The look of a word, such as {@code map-y}; a scatter where there is none. */
        public static Look of(@Nullable String word) {
            return Arrays.stream(values())
                    .filter(look -> look.word().equals(word))
                    .findFirst()
                    .orElse(SCATTER);
        }

        /** Its word. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private PanelsFigure(
            ComparisonPanels panels,
            PanelWords words,
            Texts texts,
            Look look,
            ClassLimits limits,
            List<MapShape> shapes) {
        this.panels = panels;
        this.words = words;
        this.texts = texts;
        this.x = words.side(false);
        this.y = words.side(true);
        Function<PlaceResult, String> spoken = place -> words.spoken(place, x, y);
        if (look == Look.SCATTER || shapes.isEmpty()) {
            scatter = new PanelScatter(panels, axis(x, false), axis(y, true), spoken);
            map = null;
            legend = null;
        } else {
            boolean harm = look == Look.MAP_Y;
            ComparisonCharts colors = new ComparisonCharts(panels.whole(), texts);
            scatter = null;
            map = new PanelMap(
                    panels,
                    harm ? PlaceResult::y : PlaceResult::x,
                    harm ? limits.y() : limits.x(),
                    harm ? colors.paletteY() : colors.paletteX(),
                    shapes,
                    spoken);
            legend = map.legend(panels, harm ? y : x, texts);
        }
    }

    /**
     * The figure of panels.
     *
     * @param limits of the classes of its maps; those of {@link ClassLimits#NONE} are made of all drawn values
     * @param shapes of the places; without any a map becomes a scatter
     */
    public static PanelsFigure of(
            ComparisonPanels panels,
            PanelWords words,
            Texts texts,
            Look look,
            ClassLimits limits,
            List<MapShape> shapes) {
        return new PanelsFigure(panels, words, texts, look, limits, shapes);
    }

    private Axis axis(SideWords side, boolean harm) {
        double[] values = panels.panels().stream()
                .flatMap(panel -> panel.places().stream())
                .filter(place -> harm ? place.isComplete() : place.x().isUsable())
                .map(place -> harm ? place.y() : place.x())
                .mapToDouble(reading -> Objects.requireNonNull(reading.value()))
                .sorted()
                .toArray();
        return values.length == 0
                ? Axis.around(side.name(), side.unit(), 0, 1, side::write)
                : Axis.around(side.name(), side.unit(), values[0], values[values.length - 1], side::write);
    }

    @Override
    public String description() {
        StringBuilder said = new StringBuilder(words.sentence());
        for (Panel panel : panels.panels()) {
            said.append(' ')
                    .append(words.title(panel))
                    .append(": ")
                    .append(words.link(panel))
                    .append('.');
        }
        return said.toString();
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        MapPainter.prepare(g);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        List<TextBlock> notes = new ArrayList<>();
        notes().forEach(note -> notes.add(TextBlock.of(note, Typeface.REGULAR, TEXT, width)));
        double foot = notes.stream().mapToDouble(TextBlock::height).sum() + 4;
        Legend key = legend;
        double bottom = key == null ? AXIS_TITLE : LegendPainter.height(key, Math.min(LEGEND, width)) + 6;
        double top = scatter == null ? 2 : AXIS_TITLE;
        double left = scatter == null ? 0 : scatter.left();
        PanelGrid grid = new PanelGrid(
                panels.panels().size(),
                new Rectangle2D.Double(
                        left, top, Math.max(40, width - left - 8), Math.max(60, height - top - bottom - foot)),
                HEAD);
        List<FigureMark> marks = new ArrayList<>();
        for (int i = 0; i < panels.panels().size(); i++) {
            marks.addAll(panel(g, i, grid, theme));
        }
        double under = height - foot;
        if (key == null) {
            titles(g, Objects.requireNonNull(scatter), left, width, under, theme);
        } else {
            LegendPainter.paint(g, key, 0, under - bottom + 4, Math.min(LEGEND, width), theme);
        }
        double line = under + 2;
        for (TextBlock note : notes) {
            note.paint(g, 0, line, theme.muted());
            line += note.height();
        }
        return marks;
    }

    private List<FigureMark> panel(Graphics2D g, int index, PanelGrid grid, Theme theme) {
        Panel panel = panels.panels().get(index);
        Rectangle2D cell = grid.cell(index);
        head(g, panel, cell, theme);
        Rectangle2D body = new Rectangle2D.Double(
                cell.getX(), cell.getY() + HEAD, cell.getWidth(), Math.max(20, cell.getHeight() - HEAD - 2));
        if (scatter != null) {
            return scatter.paint(g, panel, body, grid.isFirst(index), grid.isLowest(index), theme);
        }
        return Objects.requireNonNull(map).paint(g, panel, Objects.requireNonNull(legend), body, theme);
    }

    private void head(Graphics2D g, Panel panel, Rectangle2D cell, Theme theme) {
        String title = shortened(words.title(panel), Typeface.SEMIBOLD, TEXT + 1, cell.getWidth());
        g.setFont(Typeface.SEMIBOLD.size(TEXT + 1));
        g.setColor(theme.ink());
        g.drawString(title, (float) cell.getX(), (float) (cell.getY() + 12));
        g.setFont(Typeface.REGULAR.size(TEXT));
        g.setColor(theme.muted());
        double after = Typeface.SEMIBOLD.width(title, TEXT + 1) + 8;
        String range = words.range(panel);
        if (after + Typeface.REGULAR.width(range, TEXT) <= cell.getWidth()) {
            g.drawString(range, (float) (cell.getX() + after), (float) (cell.getY() + 12));
        }
        String link = words.link(panel, true);
        if (Typeface.REGULAR.width(link, TEXT) > cell.getWidth()) {
            link = words.link(panel, false);
        }
        g.setColor(panel.pearson().found().isPresent() ? theme.ink() : theme.muted());
        g.drawString(shortened(link, Typeface.REGULAR, TEXT, cell.getWidth()), (float) cell.getX(), (float)
                (cell.getY() + 28));
    }

    /** Words that have no room end in an ellipsis; the table and the spoken words hold them whole. */
    private static String shortened(String text, Typeface face, double size, double room) {
        String shown = text;
        while (shown.length() > 4 && face.width(shown + "…", size) > room && face.width(text, size) > room) {
            shown = shown.substring(0, shown.length() - 1);
        }
        return shown.equals(text) ? text : shown.strip() + "…";
    }

    private void titles(Graphics2D g, PanelScatter drawn, double left, double width, double under, Theme theme) {
        ScatterPainter.title(g, drawn.y(), Math.max(0, left - 40), 13, false, theme);
        ScatterPainter.title(g, drawn.x(), width - 8, under - 5, true, theme);
    }

    /** What is drawn and who is missing. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (scatter != null) {
            notes.add(texts.say(panels.ofPeople() ? "panels.note.people" : "panels.note.scatter"));
        }
        notes.addAll(words.missing());
        return notes;
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Column> columns = List.of(
                new TableSpec.Column("panel", texts.say("panels.column.panel"), "", false),
                new TableSpec.Column("place", texts.say("chart.column.place"), "", false),
                new TableSpec.Column("x", x.name(), x.shortUnit(), true),
                new TableSpec.Column("y", y.name(), y.shortUnit(), true),
                new TableSpec.Column("link", texts.say("panels.column.link"), "", false));
        List<TableSpec.Row> rows = new ArrayList<>();
        for (Panel panel : panels.panels()) {
            String title = words.title(panel);
            String range = words.range(panel);
            for (PlaceResult place : panel.places()) {
                rows.add(new TableSpec.Row(
                        place.place().id(),
                        List.of(
                                TableSpec.Cell.of(range.isEmpty() ? title : title + " (" + range + ")"),
                                TableSpec.Cell.of(place.place().name()),
                                cell(place.x(), x),
                                cell(place.y(), y),
                                TableSpec.Cell.of(words.link(panel)))));
            }
        }
        return new TableSpec(columns, rows);
    }

    private static TableSpec.Cell cell(Reading reading, SideWords side) {
        return new TableSpec.Cell(reading.isUsable() ? reading.value() : null, side.value(reading));
    }
}
