package org.sharedsafety.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sharedsafety.check.Adapter.Answers;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.CompositeIndex;
import org.sharedsafety.stats.CompositeIndex.Aggregation;
import org.sharedsafety.stats.Correlation;
import org.sharedsafety.stats.CronbachAlpha;
import org.sharedsafety.stats.IndicatorScreen;
import org.sharedsafety.stats.Normalisation;
import org.sharedsafety.stats.PrincipalComponents;
import org.sharedsafety.stats.RankSensitivity;
import org.sharedsafety.stats.RankSensitivity.Ranks;
import org.sharedsafety.stats.RankSensitivity.Shift;
import org.sharedsafety.stats.RankSensitivity.Specification;

/** The composite index: its steps, its scores, and how far they depend on choices. */
final class CompositeMethods {
    private CompositeMethods() {}

    static Map<String, Adapter> adapters() {
        return Map.ofEntries(
                Adapter.at("normalise", CompositeMethods::normalised),
                Adapter.at("screen", CompositeMethods::screened),
                Adapter.at("winsorise", CompositeMethods::winsorised),
                Adapter.at("pca", CompositeMethods::components),
                Adapter.at("cronbach_alpha", CompositeMethods::alpha),
                Adapter.at("indicator_correlation", CompositeMethods::correlations),
                Adapter.at("composite_score", CompositeMethods::scores),
                Adapter.at("composite_missing", CompositeMethods::scores),
                Adapter.at("rank_envelope_8_specs", CompositeMethods::envelope),
                Adapter.at("leave_one_out", CompositeMethods::leavingOut),
                Adapter.at("mc_rank_interval", CompositeMethods::drawn));
    }

    private static String[] pair(ReferenceRow row) {
        String[] parts = row.key().split("\\|", -1);
        if (parts.length != 2) {
            throw new CannotJudge("no two names in the key " + row.key());
        }
        return parts;
    }

    private static Answers normalised(ReferenceRow first, Bench bench) {
        Indicators of = Indicators.of(first, bench);
        double[][] scaled = of.index().normalised(Indicators.normalisation(first));
        return row -> {
            String[] key = pair(row);
            return Answer.of(scaled[of.at(key[1])][of.table().place(key[0])]);
        };
    }

    private static Answers screened(ReferenceRow first, Bench bench) {
        Indicators of = Indicators.of(first, bench);
        return row -> {
            double[] x = of.present(of.at(row.key()));
            return switch (row.stat()) {
                case "skew_G1" -> Answer.of(IndicatorScreen.skewness(x));
                case "kurt_G2" -> Answer.of(IndicatorScreen.kurtosis(x));
                default -> throw row.unknownStat();
            };
        };
    }

    private static Answers winsorised(ReferenceRow first, Bench bench) {
        Indicators of = Indicators.of(first, bench);
        return row -> {
            IndicatorScreen drawn = IndicatorScreen.winsorised(of.present(of.at(row.key())));
            return switch (row.stat()) {
                case "n_passes" -> Answer.of((double) drawn.passes());
                case "max_after" ->
                    Answer.of(drawn.values().stream().max(Double::compare).orElse(Double.NaN));
                case "min_after" ->
                    Answer.of(drawn.values().stream().min(Double::compare).orElse(Double.NaN));
                default -> throw row.unknownStat();
            };
        };
    }

    private static Answers components(ReferenceRow first, Bench bench) {
        Indicators of = Indicators.of(first, bench);
        Outcome<PrincipalComponents> found = PrincipalComponents.of(of.turned());
        return row -> Answer.number(found, pca -> switch (row.stat()) {
            case "explained" ->
                pca.explained().get(component(row, pca.explained().size()));
            case "weight_squared_loading" -> pca.squaredLoadings()[of.at(row.key())];
            case "pc1_loading_sign_positive_sum" -> pca.loadings().get(of.at(row.key()));
            default -> throw row.unknownStat();
        });
    }

    /** The number behind {@code PC} in a key. */
    private static int component(ReferenceRow row, int components) {
        int at = CorrelationMethods.position(row.key().replaceAll("[^0-9]", ""));
        if (at < 0 || at >= components) {
            throw new CannotJudge("no component " + row.key());
        }
        return at;
    }

    private static Answers alpha(ReferenceRow first, Bench bench) {
        Indicators of = Indicators.of(first, bench);
        Outcome<CronbachAlpha> found = CronbachAlpha.of(of.index().normalised(Indicators.normalisation(first)));
        return row -> Answer.of(found, alpha -> switch (row.stat()) {
            case "raw_alpha" -> Answer.of(alpha.raw());
            case "std_alpha" -> Answer.of(alpha.standardised());
            case "raw_alpha_if_dropped" -> Answer.of(alpha.rawWithout().get(of.at(row.key())));
            default -> throw row.unknownStat();
        });
    }

    private static Answers correlations(ReferenceRow first, Bench bench) {
        Indicators of = Indicators.of(first, bench);
        double[][] turned = of.turned();
        return row -> {
            String[] key = pair(row);
            return Answer.number(
                    Correlation.pearson(turned[of.at(key[0])], turned[of.at(key[1])], 0.95), Correlation::r);
        };
    }

    private static Answers scores(ReferenceRow first, Bench bench) {
        Indicators of = Indicators.of(first, bench);
        List<Outcome<Double>> scores = of.index()
                .scores(
                        Indicators.normalisation(first),
                        of.weights(first.params().whole("weights")),
                        Indicators.aggregation(first),
                        first.params().number("min_available", CompositeIndex.MIN_AVAILABLE));
        int[] ranks = CompositeIndex.ranks(scores.stream()
                .mapToDouble(score -> score.found().orElse(Double.NaN))
                .toArray());
        return row -> {
            int i = of.table().place(row.key());
            return Answer.of(scores.get(i), score -> switch (row.stat()) {
                case "score" -> Answer.of((double) score);
                case "rank_desc_min" -> Answer.of((double) ranks[i]);
                default -> throw row.unknownStat();
            });
        };
    }

    private static Answers envelope(ReferenceRow first, Bench bench) {
        Indicators of = Indicators.of(first, bench);
        return ranks(of, RankSensitivity.envelope(of.index(), specifications(of, first, bench)));
    }

    /** The eight specifications of the reference; the weights of its user stand in the rows of its scores. */
    private static List<Specification> specifications(Indicators of, ReferenceRow first, Bench bench) {
        String named = bench.folder().rows(first.dataset(), "composite_score").stream()
                .map(row -> row.params().find("weights").orElse(""))
                .filter(weights -> weights.startsWith("user"))
                .findFirst()
                .orElseThrow(() -> new CannotJudge("no weights of a user"));
        List<Double> equal = list(of.index().equalWeights());
        List<Double> user = list(of.weights(named));
        return List.of(
                new Specification(Normalisation.MINMAX, equal, Aggregation.ARITHMETIC),
                new Specification(Normalisation.MINMAX1_100, equal, Aggregation.GEOMETRIC),
                new Specification(Normalisation.ZSCORE, equal, Aggregation.ARITHMETIC),
                new Specification(Normalisation.RANK, equal, Aggregation.ARITHMETIC),
                new Specification(Normalisation.PERCENTILE, equal, Aggregation.ARITHMETIC),
                new Specification(Normalisation.MINMAX, user, Aggregation.ARITHMETIC),
                new Specification(Normalisation.MINMAX1_100, user, Aggregation.GEOMETRIC),
                new Specification(Normalisation.ZSCORE, list(of.weights("pca")), Aggregation.ARITHMETIC));
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static Answers ranks(Indicators of, List<Ranks> ranks) {
        return row -> {
            Ranks own = ranks.get(of.table().place(row.key()));
            return switch (row.stat()) {
                case "min_rank" -> Answer.of((double) own.least());
                case "max_rank" -> Answer.of((double) own.most());
                case "median_rank", "median" -> Answer.of(own.median());
                case "p05" -> Answer.of((double) own.p05());
                case "p95" -> Answer.of((double) own.p95());
                case "mean_rank" -> Answer.of(own.mean());
                default -> throw row.unknownStat();
            };
        };
    }

    private static Answers leavingOut(ReferenceRow first, Bench bench) {
        Indicators of = Indicators.of(first, bench);
        List<Shift> shifts = RankSensitivity.leavingOut(of.index(), Indicators.normalisation(first));
        return row -> {
            Shift shift = shifts.get(of.at(row.key()));
            return switch (row.stat()) {
                case "mean_abs_rank_shift" -> Answer.of(shift.mean());
                case "max_abs_rank_shift" -> Answer.of((double) shift.largest());
                case "spearman_with_full" -> Answer.of(shift.withFull());
                default -> throw row.unknownStat();
            };
        };
    }

    private static Answers drawn(ReferenceRow first, Bench bench) {
        Indicators of = Indicators.of(first, bench);
        return ranks(of, RankSensitivity.drawn(of.index(), RankSensitivity.ROUNDS, Bench.SEED, bench.parallel()));
    }
}
