package org.sharedsafety.check;

import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sharedsafety.check.Adapter.Answers;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.Correlation;
import org.sharedsafety.stats.CorrelationPermutation;
import org.sharedsafety.stats.Interval;
import org.sharedsafety.stats.Kendall;
import org.sharedsafety.stats.ModifiedT;
import org.sharedsafety.stats.MultipleTests;
import org.sharedsafety.stats.PearsonBootstrap;
import org.sharedsafety.stats.SignificanceTest;
import org.sharedsafety.stats.WeightedCorrelation;

/** How two measures go together, and many tests at once. */
final class CorrelationMethods {
    private static final int ROUNDS = 9_999;
    private static final int CLASSES = 13;

    private CorrelationMethods() {}

    static Map<String, Adapter> adapters() {
        return Map.ofEntries(
                Adapter.at("pearson", (first, bench) -> {
                    Frame frame = SpatialMethods.pair(first, bench);
                    return coefficient(
                            Correlation.pearson(frame.column(0), frame.column(1), RateMethods.confidence(first)));
                }),
                Adapter.at("spearman", (first, bench) -> {
                    Frame frame = SpatialMethods.pair(first, bench);
                    return coefficient(
                            Correlation.spearman(frame.column(0), frame.column(1), RateMethods.confidence(first)));
                }),
                Adapter.at("kendall", CorrelationMethods::kendall),
                Adapter.at("pearson_weighted", (first, bench) -> {
                    Frame frame = weighted(first, bench);
                    return row ->
                            Answer.of(WeightedCorrelation.pearson(frame.column(0), frame.column(1), frame.column(2)));
                }),
                Adapter.at("spearman_weighted", (first, bench) -> {
                    Frame frame = weighted(first, bench);
                    return row ->
                            Answer.of(WeightedCorrelation.spearman(frame.column(0), frame.column(1), frame.column(2)));
                }),
                Adapter.at("pearson_permutation", CorrelationMethods::permutation),
                Adapter.at("pearson_bootstrap", CorrelationMethods::bootstrap),
                Adapter.at("modified_t_test", CorrelationMethods::modifiedT),
                Adapter.at("p_adjust_BH", adjusted(MultipleTests::benjaminiHochberg)),
                Adapter.at("p_adjust_BY", adjusted(MultipleTests::benjaminiYekutieli)),
                Adapter.at("p_adjust_holm", adjusted(MultipleTests::holm)),
                Adapter.at("p_adjust_bonferroni", adjusted(MultipleTests::bonferroni)));
    }

    private static Frame weighted(ReferenceRow row, Bench bench) {
        return Frame.of(
                bench.folder().places(row),
                row.params().word("x"),
                row.params().word("y"),
                row.params().word("w"));
    }

    private static Answers coefficient(Outcome<Correlation> correlation) {
        return row -> Answer.of(correlation, found -> switch (row.stat()) {
            case "r", "rho" -> Answer.of(found.r());
            case "n" -> Answer.of((double) found.n());
            case "t" -> Answer.number(found.test(), SignificanceTest::statistic);
            case "p_two_sided", "p_two_sided_t" -> Answer.number(found.test(), SignificanceTest::p);
            case "lower95_fisher", "lower95_bonett_wright" -> Answer.number(found.interval(), Interval::lower);
            case "upper95_fisher", "upper95_bonett_wright" -> Answer.number(found.interval(), Interval::upper);
            default -> throw row.unknownStat();
        });
    }

    private static Answers kendall(ReferenceRow first, Bench bench) {
        Frame frame = SpatialMethods.pair(first, bench);
        Outcome<Kendall> tau = Kendall.of(frame.column(0), frame.column(1));
        return row -> switch (row.stat()) {
            case "tau_b" -> Answer.number(tau, Kendall::tau);
            case "z_tie_corrected" -> Answer.then(tau, found -> found.test().map(SignificanceTest::statistic));
            case "p_two_sided" -> Answer.then(tau, found -> found.test().map(SignificanceTest::p));
            case "p_two_sided_exact" -> Answer.of(Kendall.exactP(frame.column(0), frame.column(1)));
            default -> throw row.unknownStat();
        };
    }

    private static Answers permutation(ReferenceRow first, Bench bench) {
        Frame frame = SpatialMethods.pair(first, bench);
        Outcome<CorrelationPermutation> test =
                CorrelationPermutation.of(frame.column(0), frame.column(1), ROUNDS, Bench.SEED, bench.parallel());
        return row -> {
            if (!row.stat().equals("p_two_sided_abs")) {
                throw row.unknownStat();
            }
            return Answer.number(test, CorrelationPermutation::p);
        };
    }

    private static Answers bootstrap(ReferenceRow first, Bench bench) {
        Frame frame = SpatialMethods.pair(first, bench);
        Outcome<PearsonBootstrap> found = PearsonBootstrap.of(
                frame.column(0), frame.column(1), RateMethods.confidence(first), ROUNDS, Bench.SEED, bench.parallel());
        return row -> Answer.number(found, b -> switch (row.stat()) {
            case "percentile_lower" -> b.percentile().lower();
            case "percentile_upper" -> b.percentile().upper();
            case "bca_lower" -> b.accelerated().lower();
            case "bca_upper" -> b.accelerated().upper();
            default -> throw row.unknownStat();
        });
    }

    private static Answers modifiedT(ReferenceRow first, Bench bench) {
        String[] coordinates = coordinates(first.params().word("coords", "cx,cy"));
        Frame frame = Frame.of(
                bench.folder().places(first),
                first.params().word("x"),
                first.params().word("y"),
                coordinates[0],
                coordinates[1]);
        Outcome<ModifiedT> test = ModifiedT.of(frame.column(0), frame.column(1), frame.column(2), frame.column(3), (int)
                first.params().number("nclass", CLASSES));
        return row -> Answer.number(test, found -> switch (row.stat()) {
            case "r" -> found.r();
            case "ess" -> found.effectiveSize();
            case "p" -> found.test().p();
            case "p_naive" -> found.naiveP();
            default -> throw row.unknownStat();
        });
    }

    /** Two names of columns behind a comma. */
    static String[] coordinates(String names) {
        String[] both = names.split(",", -1);
        if (both.length != 2) {
            throw new CannotJudge("no two columns of coordinates: " + names);
        }
        return new String[] {both[0].strip(), both[1].strip()};
    }

    private static Adapter adjusted(UnaryOperator<double[]> adjust) {
        return (first, bench) -> {
            double[] p = Arrays.stream(first.params().text().strip().split("[\\s,;]+", -1))
                    .mapToDouble(
                            text -> Parameters.parse(text).orElseThrow(() -> new CannotJudge("no list of numbers")))
                    .toArray();
            double[] q = adjust.apply(p);
            return row -> {
                int k = position(row.key());
                if (k < 0 || k >= q.length) {
                    throw new CannotJudge("no number " + row.key() + " in the list");
                }
                return Answer.of(q[k]);
            };
        };
    }

    /** The position behind a number that counts from 1. */
    static int position(String key) {
        return Parameters.parse(key).map(k -> (int) Math.rint(k) - 1).orElse(-1);
    }
}
