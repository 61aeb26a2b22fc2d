package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.model.result.Outcome;

/** Every reference row of the map classes. */
@ExtendWith(SharedFolder.class)
class ClassificationGoldenTest {

    @Test
    void quantiles() {
        judge("quantile_type7", first -> Classes.quantile(variable(first), (int) first.number("k")));
    }

    @Test
    void equalIntervals() {
        judge("equal_interval", first -> Classes.equalInterval(variable(first), (int) first.number("k")));
    }

    @Test
    void standardDeviations() {
        judge("std_dev_6class", first -> Classes.standardDeviation(variable(first)));
    }

    @Test
    void boxes() {
        judge("box_map", first -> Classes.box(variable(first), first.number("hinge")));
    }

    @Test
    void percentiles() {
        judge("percentile_map", first -> Classes.percentile(variable(first)));
    }

    private static void judge(String method, Function<GoldenRow, Classes> classes) {
        Golden.judge("classification", method, first -> {
            Classes found = classes.apply(first);
            int[] counts = found.counts(variable(first));
            return row -> {
                int k = Integer.parseInt(row.key()) - 1;
                if (row.stat().equals("break")) {
                    return found.breaks().get(k);
                }
                return k < counts.length ? (double) counts[k] : 0.0;
            };
        });
    }

    @Test
    void naturalBreaks() {
        Golden.judge("classification", "natural_breaks_fisher", first -> {
            double[] values = variable(first);
            NaturalBreaks found = NaturalBreaks.of(values, (int) first.number("k"));
            int[] counts = found.classes().counts(values);
            return row -> switch (row.stat()) {
                case "ssw" -> found.within();
                case "gvf" -> found.goodness();
                case "class_upper_value" -> found.classes().breaks().get(Integer.parseInt(row.key()) - 1);
                case "count" -> (double) counts[Integer.parseInt(row.key()) - 1];
                default -> throw new IllegalArgumentException(row.stat());
            };
        });
    }

    @Test
    void bivariate() {
        Golden.judge("classification", "bivariate_3x3", first -> {
            GoldenData data = Golden.data(first.dataset());
            double[] x = data.column(first.param("x"));
            double[] y = data.column(first.param("y"));
            String[] cells = new String[x.length];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = (Classes.quantile(x, 3).classOf(x[i]) + 1) + "-"
                        + (Classes.quantile(y, 3).classOf(y[i]) + 1);
            }
            return row -> row.stat().equals("cell")
                    ? Outcome.of(cells[data.place(row.key())])
                    : (double) Arrays.stream(cells)
                            .filter(c -> c.equals(row.key()))
                            .count();
        });
    }

    private static double[] variable(GoldenRow row) {
        return Golden.data(row.dataset()).column(row.param("var"));
    }
}
