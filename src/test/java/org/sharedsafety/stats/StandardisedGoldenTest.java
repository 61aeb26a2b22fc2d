package org.sharedsafety.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.TwoRates.Estimate;

/** Every reference row of rates set beside a standard, a benchmark or each other, and of smoothed rates. */
@ExtendWith(SharedFolder.class)
class StandardisedGoldenTest {

    /** Events and people of a dataset, and what is expected at the overall rate. */
    private static final class Expected {
        private final GoldenData data;
        private final double[] events;
        private final double[] people;
        private final double[] expected;

        private Expected(GoldenData data, double[] events, double[] people, double[] expected) {
            this.data = data;
            this.events = events;
            this.people = people;
            this.expected = expected;
        }

        static Expected of(GoldenRow row) {
            GoldenData data = Golden.data(row.dataset());
            double[] events = data.column(row.param("num"));
            double[] people = data.column(row.param("den"));
            return new Expected(data, events, people, StandardisedRatio.expected(events, people));
        }

        Outcome<StandardisedRatio> ratio(GoldenRow row, double confidence) {
            int i = data.place(row.key());
            return StandardisedRatio.of(events[i], expected[i], confidence);
        }
    }

    @Test
    void ratios() {
        Golden.judge("rates", "smr_excess_risk", first -> {
            Expected of = Expected.of(first);
            return row -> of.ratio(row, 0.95).map(found -> switch (row.stat()) {
                case "expected" -> found.expected();
                case "ratio" -> found.ratio();
                case "lower95" -> found.interval().lower();
                default -> found.interval().upper();
            });
        });
        Golden.judge("spatial_rates", "excess_events_vs_benchmark", first -> {
            Expected of = Expected.of(first);
            return row -> of.ratio(row, 0.95).map(found -> switch (row.stat()) {
                case "excess" -> found.excess();
                case "lower95" -> found.excessInterval().lower();
                default -> found.excessInterval().upper();
            });
        });
    }

    @Test
    void exactTests() {
        Golden.judge("rates", "smr_exact_p_minlike", first -> {
            Expected of = Expected.of(first);
            return row -> at(of, row, i -> StandardisedRatio.minimumLikelihood(of.events[i], of.expected[i]));
        });
        Golden.judge("rates", "smr_exact_p_twicesmaller", first -> {
            Expected of = Expected.of(first);
            return row -> at(of, row, i -> StandardisedRatio.twiceSmallerTail(of.events[i], of.expected[i]));
        });
    }

    private static double at(Expected of, GoldenRow row, ToDoubleFunction<Integer> answer) {
        return answer.applyAsDouble(of.data.place(row.key()));
    }

    @Test
    void benchmarks() {
        Map<String, Double> confidence = Map.of("benchmark_3way_95", 0.95, "benchmark_3way_998", 0.998);
        confidence.forEach((method, level) -> Golden.judge("rates", method, first -> {
            Expected of = Expected.of(first);
            return row -> of.ratio(row, level).map(found -> Benchmark.side(found.interval(), 1));
        }));
        Golden.judge("rates", "benchmark_5way", first -> {
            Expected of = Expected.of(first);
            return row -> of.ratio(row, 0.95)
                    .then(narrow ->
                            of.ratio(row, 0.998).map(wide -> Benchmark.fiveWay(narrow.interval(), wide.interval(), 1)))
                    .map(found -> found.name().replace("99_8", "99.8"));
        });
    }

    @Test
    void reliability() {
        Golden.judge("rates", "reliability", first -> {
            Expected of = Expected.of(first);
            return row -> {
                double count = of.events[of.data.place(row.key())];
                return row.stat().equals("flag")
                        ? Reliability.of(count).token()
                        : Reliability.relativeStandardError(count);
            };
        });
    }

    @Test
    void smoothedRates() {
        Golden.judge("rates", "eb_global_marshall", first -> {
            Expected of = Expected.of(first);
            Outcome<EmpiricalBayes> bayes = EmpiricalBayes.global(of.events, of.people);
            return row -> bayes.map(found -> switch (row.stat()) {
                case "a_variance" -> found.variance();
                case "b_mean" -> found.mean();
                default -> found.rates().get(of.data.place(row.key()));
            });
        });
        Golden.judge("spatial_rates", "eb_standardised_moran", java.util.Set.of("p_ge"), first -> {
            Expected of = Expected.of(first);
            Outcome<double[]> z = EmpiricalBayes.standardised(of.events, of.people);
            SpatialWeights w = of.data.weights(first);
            return row -> row.stat().equals("I")
                    ? z.then(values -> GlobalMoran.of(values, w)).map(GlobalMoran::i)
                    : z.map(values -> values[of.data.place(row.key())]);
        });
    }

    /** The product takes GeoDa's variance; of the reference only those rows are its own. */
    @Test
    void spatiallySmoothedRates() {
        List<GoldenRow> rows = Golden.rows("rates", "eb_spatial").stream()
                .filter(row -> row.param("variance").equals("geoda"))
                .toList();
        Expected of = Expected.of(rows.get(0));
        Outcome<List<Double>> bayes = EmpiricalBayes.spatial(
                of.events, of.people, of.data.weights(rows.get(0).param("weights")));
        List<GoldenRow> wrong = rows.stream()
                .filter(row -> !row.accepts(bayes.map(rates -> rates.get(of.data.place(row.key())))))
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static TwoRates rates(GoldenRow row) {
        return new TwoRates(row.keyNumber("x1"), row.keyNumber("n1"), row.keyNumber("x0"), row.keyNumber("n0"));
    }

    private static double part(GoldenRow row, Estimate found) {
        return switch (row.stat()) {
            case "lower" -> found.interval().lower();
            case "upper" -> found.interval().upper();
            default -> found.value();
        };
    }

    @Test
    void ratiosAndDifferences() {
        Golden.judge(
                "rates",
                "rate_ratio_log_wald",
                first -> row -> rates(row).rateRatioWald(first.number("conf")).map(found -> part(row, found)));
        Golden.judge(
                "rates",
                "rate_ratio_exact",
                first -> row -> row.stat().equals("p")
                        ? rates(row).exactP()
                        : rates(row).rateRatioExact(first.number("conf")).map(found -> part(row, found)));
        Golden.judge(
                "rates",
                "rate_difference_wald",
                first -> row -> part(row, rates(row).rateDifference(first.number("conf"))));
        Golden.judge(
                "rates",
                "risk_ratio_log_wald",
                first -> row -> rates(row).riskRatio(first.number("conf")).map(found -> part(row, found)));
        Golden.judge(
                "rates",
                "risk_difference_newcombe",
                first -> row -> rates(row).riskDifference(first.number("conf")).map(found -> part(row, found)));
    }

    @Test
    void directlyStandardised() {
        Golden.judge("rates", "dsr_dobson", first -> {
            List<Map<String, String>> bands = Golden.csv("data", "dsr_" + first.dataset() + ".csv");
            Outcome<DirectlyStandardisedRate> rate = DirectlyStandardisedRate.of(
                    column(bands, "count"),
                    column(bands, "pop"),
                    column(bands, "stdpop"),
                    first.number("mult"),
                    first.number("conf"));
            return row -> rate.map(found -> switch (row.stat()) {
                case "total_count" -> found.events();
                case "total_pop" -> found.people();
                case "value" -> found.value();
                case "lowercl" -> found.interval().lower();
                default -> found.interval().upper();
            });
        });
    }

    private static double[] column(List<Map<String, String>> rows, String name) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.get(name)))
                .toArray();
    }

    @Test
    void concentration() {
        Golden.judge("spatial_rates", "event_concentration", first -> {
            double[] events = Golden.data(first.dataset()).column(first.param("num"));
            double top = Double.parseDouble(first.param("top").split(" ", -1)[0]);
            return row -> EventConcentration.share(events, top);
        });
        Golden.judge("spatial_rates", "lorenz_gini", first -> {
            Expected of = Expected.of(first);
            return row -> EventConcentration.gini(of.events, of.people);
        });
    }

    @Test
    void localG() {
        Golden.judge("spatial", "getis_ord_gstar", first -> {
            GoldenData data = Golden.data(first.dataset());
            String weights = first.param("weights").replace("+self", "");
            List<Outcome<Double>> z = LocalG.withSelf(
                    data.column(first.param("var")),
                    data.weights(weights),
                    first.param("style").equals("W"));
            return row -> z.get(data.place(row.key()));
        });
        Golden.judge("spatial", "getis_ord_gi", first -> {
            GoldenData data = Golden.data(first.dataset());
            List<Outcome<Double>> z = LocalG.withoutSelf(data.column(first.param("var")), data.weights(first));
            return row -> z.get(data.place(row.key()));
        });
    }

    @Test
    void bootstrap() {
        try (org.sharedsafety.job.Parallel parallel = new org.sharedsafety.job.Parallel(2)) {
            Golden.judge("statistics", "pearson_bootstrap", first -> {
                GoldenData data = Golden.data(first.dataset());
                Outcome<PearsonBootstrap> found = PearsonBootstrap.of(
                        data.column(first.param("x")), data.column(first.param("y")), 0.95, 9_999, 20261123, parallel);
                return row -> found.map(b -> switch (row.stat()) {
                    case "percentile_lower" -> b.percentile().lower();
                    case "percentile_upper" -> b.percentile().upper();
                    case "bca_lower" -> b.accelerated().lower();
                    default -> b.accelerated().upper();
                });
            });
        }
    }
}
