package org.sharedsafety.stats;

import static org.sharedsafety.stats.Answers.interval;
import static org.sharedsafety.stats.Answers.test;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.result.Outcome;

/** Every reference row of the correlation methods. */
@ExtendWith(SharedFolder.class)
class CorrelationGoldenTest {
    private static final double CONFIDENCE = 0.95;
    private static final long SEED = 20261123;

    @Test
    void pearson() {
        Golden.judge("statistics", "pearson", first -> {
            Outcome<Correlation> c = Correlation.pearson(x(first), y(first), CONFIDENCE);
            return row -> answer(row, c);
        });
    }

    @Test
    void spearman() {
        Golden.judge("statistics", "spearman", first -> {
            Outcome<Correlation> c = Correlation.spearman(x(first), y(first), CONFIDENCE);
            return row -> answer(row, c);
        });
    }

    private static Object answer(GoldenRow row, Outcome<Correlation> c) {
        return c.then(found -> switch (row.stat()) {
            case "r", "rho" -> Outcome.of(found.r());
            case "n" -> Outcome.of((double) found.n());
            case "t" -> test(found.test(), SignificanceTest::statistic);
            case "p_two_sided", "p_two_sided_t" -> test(found.test(), SignificanceTest::p);
            case "lower95_fisher", "lower95_bonett_wright" -> interval(found.interval(), Interval::lower);
            case "upper95_fisher", "upper95_bonett_wright" -> interval(found.interval(), Interval::upper);
            default -> throw new IllegalArgumentException(row.stat());
        });
    }

    @Test
    void weighted() {
        Golden.judge("statistics", "pearson_weighted", first -> {
            Outcome<Double> r = WeightedCorrelation.pearson(x(first), y(first), weight(first));
            return row -> r;
        });
        Golden.judge("statistics", "spearman_weighted", first -> {
            Outcome<Double> r = WeightedCorrelation.spearman(x(first), y(first), weight(first));
            return row -> r;
        });
    }

    @Test
    void permutation() {
        try (Parallel parallel = new Parallel(2)) {
            Golden.judge("statistics", "pearson_permutation", first -> {
                Outcome<CorrelationPermutation> p =
                        CorrelationPermutation.of(x(first), y(first), 9_999, SEED, parallel);
                return row -> p.map(CorrelationPermutation::p);
            });
        }
    }

    @Test
    void modifiedT() {
        Golden.judge("modified_t", "modified_t_test", first -> {
            GoldenData data = Golden.data(first.dataset());
            Outcome<ModifiedT> t = ModifiedT.of(
                    x(first), y(first), data.column("cx"), data.column("cy"), (int) first.number("nclass"));
            return row -> t.map(found -> switch (row.stat()) {
                case "r" -> found.r();
                case "ess" -> found.effectiveSize();
                case "p" -> found.test().p();
                case "p_naive" -> found.naiveP();
                default -> throw new IllegalArgumentException(row.stat());
            });
        });
    }

    @Test
    void kendall() {
        Function<GoldenRow, Function<GoldenRow, Object>> prepare = first -> {
            Outcome<Kendall> tau = Kendall.of(x(first), y(first));
            return row -> tau.then(found -> switch (row.stat()) {
                case "tau_b" -> Outcome.of(found.tau());
                case "z_tie_corrected" -> test(found.test(), SignificanceTest::statistic);
                case "p_two_sided" -> test(found.test(), SignificanceTest::p);
                default -> throw new IllegalArgumentException(row.stat());
            });
        };
        // The exact p of small samples is not offered: the normal one is taken for all.
        Golden.judge("statistics", "kendall", Set.of("p_two_sided_exact"), prepare);
    }

    @Test
    void multipleTests() {
        adjusted("p_adjust_BH", MultipleTests::benjaminiHochberg);
        adjusted("p_adjust_BY", MultipleTests::benjaminiYekutieli);
        adjusted("p_adjust_holm", MultipleTests::holm);
        adjusted("p_adjust_bonferroni", MultipleTests::bonferroni);
    }

    private static void adjusted(String method, Function<double[], double[]> adjust) {
        Golden.judge("statistics", method, first -> {
            List<String> numbers = Stream.of(first.params().split(" ", -1)).toList();
            double[] p = numbers.stream().mapToDouble(Double::parseDouble).toArray();
            double[] q = adjust.apply(p);
            return row -> q[
                    IntStream.range(0, q.length)
                            .filter(i -> Integer.toString(i + 1).equals(row.key()))
                            .findFirst()
                            .orElseThrow()];
        });
    }

    private static double[] x(GoldenRow row) {
        return Golden.data(row.dataset()).column(row.param("x"));
    }

    private static double[] y(GoldenRow row) {
        return Golden.data(row.dataset()).column(row.param("y"));
    }

    private static double[] weight(GoldenRow row) {
        return Golden.data(row.dataset()).column(row.param("w"));
    }
}
