package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Texts;

/** Several measures over the same years, one above the other, each with an axis of its own: never two in one. */
public final class StackedTrendsFigure implements Figure {
    /** Ids of the marks of a panel begin at its position times this. */
    public static final int PANEL = 10_000_000;

    private static final double LEAST_PANEL = 100;
    private static final double GAP = 10;

    /** What the legend under all panels explains once. */
    private static final Set<TrendSpec.Sign> SHARED = EnumSet.of(
            TrendSpec.Sign.RIBBON,
            TrendSpec.Sign.WHISKER,
            TrendSpec.Sign.FEW,
            TrendSpec.Sign.ESTIMATED,
            TrendSpec.Sign.LOW,
            TrendSpec.Sign.HIDDEN,
            TrendSpec.Sign.MISSING,
            TrendSpec.Sign.EVENT);

    private final List<TrendFigure> panels;
    private final List<TrendSpec> specs;
    private final TimeAxis time;
    private final List<TrendSpec.Key> keys;
    private final Texts texts;

    private StackedTrendsFigure(
            List<TrendFigure> panels, List<TrendSpec> specs, TimeAxis time, List<TrendSpec.Key> keys, Texts texts) {
        this.panels = List.copyOf(panels);
        this.specs = List.copyOf(specs);
        this.time = time;
        this.keys = List.copyOf(keys);
        this.texts = texts;
    }

    /** The figure of these trends, at least one, in this order from above. */
    public static StackedTrendsFigure of(List<Trend> trends, TrendExtras extras, Texts texts) {
        List<TrendFigure> panels = trends.stream()
                .map(trend -> TrendFigure.of(trend, extras, texts))
                .toList();
        List<TrendSpec> specs = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            specs.add(calm(panels.get(i).spec(), i == 0));
        }
        Set<TrendSpec.Key> keys = new LinkedHashSet<>();
        panels.forEach(panel -> panel.spec().keys().stream()
                .filter(key -> SHARED.contains(key.sign()))
                .forEach(key -> keys.add(
                        key.sign() == TrendSpec.Sign.WHISKER
                                ? new TrendSpec.Key(TrendSpec.Sign.RIBBON, key.words())
                                : key)));
        List<TrendSpec.Key> shared = new ArrayList<>(keys);
        if (specs.stream().anyMatch(spec -> !spec.breaks().isEmpty())) {
            shared.add(new TrendSpec.Key(TrendSpec.Sign.CUT, texts.say("trend.key.cut")));
        }
        if (specs.stream().anyMatch(spec -> !spec.events().isEmpty())) {
            shared.add(new TrendSpec.Key(TrendSpec.Sign.NOTE, texts.say("trend.event.no-cause")));
        }
        for (TrendSpec spec : specs) {
            if (spec.axis().low() > 0) {
                shared.add(new TrendSpec.Key(
                        TrendSpec.Sign.NOTE,
                        texts.say("trend.side.not-zero", spec.axis().name())));
            }
        }
        return new StackedTrendsFigure(panels, specs, TrendFigure.time(trends, null, texts), shared, texts);
    }

    /** The panel without usual ranges and signals: here measures are compared with each other, not with themselves. */
    private static TrendSpec calm(TrendSpec spec, boolean first) {
        return new TrendSpec(
                spec.axis(),
                spec.points().stream().map(TrendSpec.Point::calm).toList(),
                spec.gutter(),
                List.of(),
                spec.breaks(),
                List.of(),
                List.of(),
                first ? spec.events() : List.of(),
                List.of(),
                null,
                spec.end(),
                "",
                List.of());
    }

    @Override
    public String description() {
        return texts.say("trend.side.description", panels.size()) + " "
                + panels.stream().map(TrendFigure::description).collect(Collectors.joining(" "));
    }

    @Override
    public List<FigureMark> paint(Graphics2D g, double width, double height, Theme theme) {
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        TrendLegend legend = new TrendLegend(keys, width);
        double left = specs.stream().mapToDouble(TrendLayout::leftOf).max().orElse(0);
        double right = specs.stream()
                .mapToDouble(spec -> Typeface.SEMIBOLD.width(spec.end(), 13))
                .max()
                .orElse(0);
        double labels = 22;
        double each = (height - legend.height() - labels - GAP * (specs.size() - 1)) / specs.size();
        List<FigureMark> marks = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < specs.size(); i++) {
            boolean last = i == specs.size() - 1;
            double high = last ? each + labels : each;
            TrendLayout layout =
                    new TrendLayout(specs.get(i), time, width, high, new TrendLayout.Sides(left, right), last);
            Graphics2D part = (Graphics2D) g.create();
            part.translate(0, top);
            int panel = i;
            AffineTransform down = AffineTransform.getTranslateInstance(0, top);
            String name = specs.get(i).axis().name();
            new TrendPainter(layout, theme, last)
                    .paint(part)
                    .forEach(mark -> marks.add(new FigureMark(
                            panel * PANEL + mark.id(),
                            down.createTransformedShape(mark.area()),
                            texts.say("trend.spoken", name, mark.spoken()))));
            part.dispose();
            top += high + GAP;
        }
        legend.paint(g, height - legend.height(), theme);
        return marks;
    }

    @Override
    public double leastHeight(double width) {
        return specs.size() * (LEAST_PANEL + GAP) + 60;
    }

    @Override
    public TableSpec table() {
        List<TableSpec.Row> rows = new ArrayList<>();
        List<TableSpec.Column> columns = List.of(
                new TableSpec.Column("measure", texts.say("trend.measure"), "", false),
                new TableSpec.Column("period", texts.say("trend.column.period"), "", false),
                new TableSpec.Column("value", texts.say("trend.column.value"), "", true),
                new TableSpec.Column("unit", texts.say("trend.column.unit"), "", false),
                new TableSpec.Column("lower", texts.say("trend.column.lower"), "", true),
                new TableSpec.Column("upper", texts.say("trend.column.upper"), "", true),
                new TableSpec.Column("note", texts.say("trend.column.note"), "", false));
        for (int i = 0; i < panels.size(); i++) {
            TableSpec own = panels.get(i).table();
            Axis axis = specs.get(i).axis();
            int note = own.columns().size() - 1;
            for (TableSpec.Row row : own.rows()) {
                rows.add(new TableSpec.Row(
                        i * PANEL + row.placeId(),
                        List.of(
                                TableSpec.Cell.of(axis.name()),
                                row.cells().get(0),
                                row.cells().get(1),
                                TableSpec.Cell.of(axis.unit()),
                                row.cells().get(2),
                                row.cells().get(3),
                                row.cells().get(note))));
            }
        }
        return new TableSpec(columns, rows);
    }

    @Override
    public boolean inOrder() {
        return false;
    }
}
