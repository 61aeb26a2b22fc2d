package org.sharedsafety.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Period;

/**
 * A figure as an office program's own chart, whose numbers its reader can see and change.
 *
 * @param categories names along the axis of things; for a scatter the names of its points
 * @param x positions of a scatter's points; empty for all other kinds
 * @param xTitle of the axis of a scatter's positions, else of things; may be empty
 * @param valueTitle measure and unit
 */
public record EditableChart(
        Kind kind, List<String> categories, List<Double> x, String xTitle, String valueTitle, List<Series> series) {
    /** More bars than these cannot be read on a page. */
    private static final int MOST_BARS = 40;

    public EditableChart {
        categories = List.copyOf(categories);
        x = List.copyOf(x);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException("a chart of uneven series");
            }
        }
    }

    /** What an office program calls it. */
    public enum Kind {
        /** Horizontal bars beside each other. */
        BARS,
        /** Horizontal bars of parts that add to a whole. */
        STACKED,
        /** A line over time; where a value is missing there is a gap. */
        LINE,
        /** Points by two measures. */
        SCATTER
    }

    /**
     * A series.
     *
     * @param values by category; null where there is none
     * @param lower ends of the 95 % intervals by category, or empty
     * @param upper ends of the 95 % intervals by category, or empty
     */
    public record Series(
            String name,
            List<@Nullable Double> values,
            List<@Nullable Double> lower,
            List<@Nullable Double> upper,
            Color color) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
            lower = Collections.unmodifiableList(new ArrayList<>(lower));
            upper = Collections.unmodifiableList(new ArrayList<>(upper));
        }

        private static Series of(String name, List<@Nullable Double> values, Color color) {
            return new Series(name, values, List.of(), List.of(), color);
        }
    }

    /** The chart of a figure, where an office program has its kind. */
    public static Optional<EditableChart> of(Figure figure) {
        if (figure instanceof ComparisonFigure comparison) {
            return Optional.of(scatter(comparison.scatter()));
        }
        if (figure instanceof TrendFigure trend) {
            return Optional.of(line(trend.spec()));
        }
        if (figure instanceof BurdenFigure || figure instanceof RankingFigure) {
            return bars(figure.table(), figure instanceof BurdenFigure);
        }
        return figure instanceof MoneyMixFigure ? Optional.of(mix(figure.table())) : Optional.empty();
    }

    private static EditableChart scatter(ScatterSpec spec) {
        List<@Nullable Double> y = new ArrayList<>();
        spec.points().forEach(point -> y.add(point.y()));
        return new EditableChart(
                Kind.SCATTER,
                spec.points().stream().map(ScatterSpec.Point::label).toList(),
                spec.points().stream().map(ScatterSpec.Point::x).toList(),
                title(spec.x()),
                title(spec.y()),
                List.of(Series.of(spec.y().name(), y, Palette.rgb("#8856A7"))));
    }

    private static String title(Axis axis) {
        return axis.unit().isEmpty() ? axis.name() : axis.name() + " (" + axis.unit() + ")";
    }

    /** One series for each way of counting, so that no line crosses a break. */
    private static EditableChart line(TrendSpec spec) {
        List<Period> periods = new ArrayList<>();
        spec.points().forEach(point -> periods.add(point.period()));
        spec.gutter().forEach(gap -> periods.add(gap.period()));
        periods.sort(Period::compareTo);
        List<Series> series = new ArrayList<>();
        for (int segment : spec.points().stream()
                .mapToInt(TrendSpec.Point::segment)
                .distinct()
                .toArray()) {
            @Nullable Double[] values = new Double[periods.size()];
            @Nullable Double[] lower = new Double[periods.size()];
            @Nullable Double[] upper = new Double[periods.size()];
            for (TrendSpec.Point point : spec.points()) {
                if (point.segment() == segment) {
                    int at = periods.indexOf(point.period());
                    values[at] = point.value();
                    lower[at] = point.lower();
                    upper[at] = point.upper();
                }
            }
            series.add(new Series(
                    spec.axis().name(),
                    Arrays.asList(values),
                    Arrays.asList(lower),
                    Arrays.asList(upper),
                    Palette.rgb("#0B5394")));
        }
        return new EditableChart(
                Kind.LINE, periods.stream().map(Period::text).toList(), List.of(), "", title(spec.axis()), series);
    }

    private static Optional<EditableChart> bars(TableSpec table, boolean burden) {
        if (table.rows().isEmpty() || table.rows().size() > MOST_BARS) {
            return Optional.empty();
        }
        List<Series> series = burden
                ? List.of(
                        Series.of(name(table, "residents"), column(table, "residents"), Palette.rgb("#B9C2CB")),
                        Series.of(name(table, "harm"), column(table, "harm"), Palette.rgb("#8856A7")))
                : List.of(new Series(
                        name(table, "value"),
                        column(table, "value"),
                        column(table, "lower"),
                        column(table, "upper"),
                        Palette.rgb("#0B5394")));
        return Optional.of(new EditableChart(
                Kind.BARS,
                names(table, burden ? "harm" : "value"),
                List.of(),
                "",
                burden ? "%" : heading(table, "value"),
                series));
    }

    private static EditableChart mix(TableSpec table) {
        List<Series> series = new ArrayList<>();
        for (BudgetTag tag : BudgetTag.values()) {
            series.add(
                    Series.of(name(table, tag.json()), column(table, tag.json()), PurposeColors.of(tag, Theme.PRINT)));
        }
        series.add(Series.of(name(table, "untagged"), column(table, "untagged"), PurposeColors.of(null, Theme.PRINT)));
        return new EditableChart(Kind.STACKED, names(table), List.of(), "", "%", series);
    }

    /** Names, and why there is no value behind those that have none, such as {@code [c]}. */
    private static List<String> names(TableSpec table, String value) {
        int at = at(table, value);
        return table.rows().stream()
                .map(row -> row.cells().get(at).number() == null
                        ? row.cells().get(0).text() + " " + row.cells().get(at).text()
                        : row.cells().get(0).text())
                .toList();
    }

    private static List<String> names(TableSpec table) {
        return table.rows().stream().map(row -> row.cells().get(0).text()).toList();
    }

    private static List<@Nullable Double> column(TableSpec table, String id) {
        int at = at(table, id);
        List<@Nullable Double> values = new ArrayList<>();
        table.rows().forEach(row -> values.add(row.cells().get(at).number()));
        return values;
    }

    private static String name(TableSpec table, String id) {
        return table.columns().get(at(table, id)).title();
    }

    private static String heading(TableSpec table, String id) {
        return table.columns().get(at(table, id)).heading();
    }

    private static int at(TableSpec table, String id) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the table has no column " + id);
    }
}
