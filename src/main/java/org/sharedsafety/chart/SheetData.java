package org.sharedsafety.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportTable;

/**
 * The numbers of a report's chart, read from the table that feeds it.
 *
 * @param names along the axis, or of the points
 * @param flags why a number is missing or to be used with care; empty where there is nothing to say
 * @param x positions of a scatter's points; empty for other kinds
 */
record SheetData(List<String> names, List<String> flags, List<@Nullable Double> x, List<Series> series) {
    private static final String FLAG = "flag";

    SheetData {
        names = List.copyOf(names);
        flags = List.copyOf(flags);
        x = Collections.unmodifiableList(new ArrayList<>(x));
        series = List.copyOf(series);
    }

    /**
     * One series; lists are as long as the names, empty ends where no interval is drawn.
     *
     * @param shape how its numbers are written
     */
    record Series(
            String name,
            Color color,
            NumberShape shape,
            List<@Nullable Double> values,
            List<@Nullable Double> lower,
            List<@Nullable Double> upper) {
        Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
            lower = Collections.unmodifiableList(new ArrayList<>(lower));
            upper = Collections.unmodifiableList(new ArrayList<>(upper));
        }

        /** Whether a number has both ends of its interval. */
        boolean hasInterval(int at) {
            return !lower.isEmpty() && lower.get(at) != null && upper.get(at) != null;
        }
    }

    static SheetData of(ReportTable table, ReportChart chart) {
        List<List<ReportCell>> rows = table.rows().subList(chart.first(), chart.first() + chart.rows());
        boolean flagged = table.columns().stream().map(ReportColumn::id).anyMatch(FLAG::equals);
        return new SheetData(
                words(table, rows, chart.names()),
                flagged
                        ? words(table, rows, FLAG)
                        : Collections.nCopies(rows.size(), "").stream().toList(),
                chart.x().isEmpty() ? List.of() : numbers(table, rows, chart.x()),
                chart.series().stream()
                        .map(each -> new Series(
                                each.name(),
                                Palette.rgb(each.color()),
                                shape(table, rows, each.values()),
                                numbers(table, rows, each.values()),
                                each.lower() == null ? List.of() : numbers(table, rows, each.lower()),
                                each.upper() == null ? List.of() : numbers(table, rows, each.upper())))
                        .toList());
    }

    private static List<String> words(ReportTable table, List<List<ReportCell>> rows, String column) {
        int at = table.at(column);
        return rows.stream()
                .map(row -> row.get(at) instanceof ReportCell.Text text ? text.text() : "")
                .toList();
    }

    private static List<@Nullable Double> numbers(ReportTable table, List<List<ReportCell>> rows, String column) {
        int at = table.at(column);
        List<@Nullable Double> numbers = new ArrayList<>();
        rows.forEach(row -> numbers.add(number(row.get(at))));
        return numbers;
    }

    private static @Nullable Double number(ReportCell cell) {
        if (cell instanceof ReportCell.Value value) {
            return value.value();
        }
        return cell instanceof ReportCell.Formula formula ? formula.value() : null;
    }

    private static NumberShape shape(ReportTable table, List<List<ReportCell>> rows, String column) {
        int at = table.at(column);
        for (List<ReportCell> row : rows) {
            if (row.get(at) instanceof ReportCell.Value value) {
                return value.shape();
            }
            if (row.get(at) instanceof ReportCell.Formula formula) {
                return formula.shape();
            }
        }
        return NumberShape.ONE_DECIMAL;
    }

    /** All numbers that an axis of values has to hold, ends of intervals included. */
    List<Double> onAxis() {
        return series.stream()
                .flatMap(each -> Stream.of(each.values(), each.lower(), each.upper()))
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
