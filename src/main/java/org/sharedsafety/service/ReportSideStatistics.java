package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportCell.Text;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.stats.Quantiles;
import org.sharedsafety.text.Texts;

/** How each of two compared measures is spread over the places that have both, as formulas over the table of the places. */
final class ReportSideStatistics {
    private final Comparison comparison;
    private final Texts texts;

    ReportSideStatistics(Comparison comparison, Texts texts) {
        this.comparison = comparison;
        this.texts = texts;
    }

    /** What is said of a measure; each is a function that every office program has. */
    private enum Figure {
        AVERAGE(ReportSideStatistics::mean),
        MEDIAN(each -> Quantiles.type7(each, 0.5)),
        MIN(each -> each[0]),
        MAX(each -> each[each.length - 1]),
        STDEV(ReportSideStatistics::deviation);

        @SuppressWarnings("ImmutableEnumChecker") // Functions of nothing but their argument.
        private final ToDoubleFunction<double[]> value;

        Figure(ToDoubleFunction<double[]> value) {
            this.value = value;
        }

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    ReportTable table() {
        double[] x = numbers(PlaceResult::x);
        double[] y = numbers(PlaceResult::y);
        List<List<ReportCell>> rows = new ArrayList<>();
        if (x.length > 1) {
            Arrays.stream(Figure.values())
                    .forEach(figure -> rows.add(List.of(
                            new Text(texts.say("report.side." + figure.code())),
                            cell(figure, "x", x),
                            cell(figure, "y", y))));
        }
        return new ReportTable(
                "sides",
                texts.say("report.side.title"),
                List.of(
                        new ReportColumn("what", texts.say("report.summary.figure"), 24),
                        new ReportColumn("x", comparison.x().metric().name(texts.language()), 10),
                        new ReportColumn("y", comparison.y().metric().name(texts.language()), 18)),
                rows);
    }

    /** Of the places that have both, in ascending order. */
    private double[] numbers(Function<PlaceResult, Reading> side) {
        return comparison.places().stream()
                .filter(PlaceResult::isComplete)
                .map(place -> side.apply(place).value())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
    }

    private static double mean(double[] each) {
        return DoubleStream.of(each).average().orElseThrow();
    }

    private static double deviation(double[] each) {
        double mean = mean(each);
        double squares =
                DoubleStream.of(each).map(one -> (one - mean) * (one - mean)).sum();
        return Math.sqrt(squares / (each.length - 1));
    }

    private static ReportCell cell(Figure figure, String side, double[] numbers) {
        return new ReportCell.Formula(
                NumberId.result("compare", figure.code() + "." + side),
                figure.name() + "({compare." + side + ".first}:{compare." + side + ".last})",
                figure.value.applyAsDouble(numbers),
                NumberShape.TWO_DECIMALS);
    }
}
