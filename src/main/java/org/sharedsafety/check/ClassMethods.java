package org.sharedsafety.check;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;
import org.sharedsafety.check.Adapter.Answers;
import org.sharedsafety.stats.Classes;
import org.sharedsafety.stats.NaturalBreaks;

/** Classes of a map. */
final class ClassMethods {
    private ClassMethods() {}

    static Map<String, Adapter> adapters() {
        return Map.of(
                "quantile_type7",
                classes((values, row) -> Classes.quantile(values, row.params().count("k"))),
                "equal_interval",
                classes((values, row) ->
                        Classes.equalInterval(values, row.params().count("k"))),
                "std_dev_6class",
                classes((values, row) -> Classes.standardDeviation(values)),
                "box_map",
                classes((values, row) -> Classes.box(values, row.params().number("hinge"))),
                "percentile_map",
                classes((values, row) -> Classes.percentile(values)),
                "natural_breaks_fisher",
                ClassMethods::naturalBreaks,
                "bivariate_3x3",
                ClassMethods::bivariate);
    }

    private static Adapter classes(BiFunction<double[], ReferenceRow, Classes> method) {
        return (first, bench) -> {
            double[] values = SpatialMethods.variable(first, bench).column(0);
            Classes found = method.apply(values, first);
            int[] counts = found.counts(values);
            return row -> {
                int k = CorrelationMethods.position(row.key());
                return switch (row.stat()) {
                    case "break" ->
                        k >= 0 && k < found.breaks().size()
                                ? Answer.of(found.breaks().get(k))
                                : new Answer.Absent("no class " + row.key());
                    case "count", "count_right_closed" ->
                        Answer.of(k >= 0 && k < counts.length ? (double) counts[k] : 0.0);
                    default -> throw row.unknownStat();
                };
            };
        };
    }

    private static Answers naturalBreaks(ReferenceRow first, Bench bench) {
        double[] values = SpatialMethods.variable(first, bench).column(0);
        NaturalBreaks found = NaturalBreaks.of(values, first.params().count("k"));
        int[] counts = found.classes().counts(values);
        return row -> {
            int k = CorrelationMethods.position(row.key());
            boolean known = k >= 0 && k < counts.length;
            return switch (row.stat()) {
                case "ssw" -> Answer.of(found.within());
                case "gvf" -> Answer.of(found.goodness());
                case "class_upper_value" ->
                    known ? Answer.of(found.classes().breaks().get(k)) : new Answer.Absent("no class " + row.key());
                case "count" -> Answer.of(known ? (double) counts[k] : 0.0);
                default -> throw row.unknownStat();
            };
        };
    }

    private static Answers bivariate(ReferenceRow first, Bench bench) {
        Frame frame = SpatialMethods.pair(first, bench);
        double[] x = frame.column(0);
        double[] y = frame.column(1);
        Classes ofX = Classes.quantile(x, 3);
        Classes ofY = Classes.quantile(y, 3);
        String[] cells = new String[x.length];
        Arrays.setAll(cells, i -> (ofX.classOf(x[i]) + 1) + "-" + (ofY.classOf(y[i]) + 1));
        return row -> switch (row.stat()) {
            case "cell" -> frame.answer(row.key(), i -> Answer.of(cells[i]));
            case "count" ->
                Answer.of(
                        (double) Arrays.stream(cells).filter(row.key()::equals).count());
            default -> throw row.unknownStat();
        };
    }
}
