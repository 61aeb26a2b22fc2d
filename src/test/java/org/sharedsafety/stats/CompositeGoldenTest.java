package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.CompositeIndex.Aggregation;
import org.sharedsafety.stats.RankSensitivity.Specification;

/** Every reference row of the composite index. */
@ExtendWith(SharedFolder.class)
class CompositeGoldenTest {
    private static final String FILE = "composite_equity";

    /** The indicators of a row, as they are in the data and turned so that high is good. */
    private static final class Case {
        private final String dataset;
        private final GoldenData data;
        private final List<String> names;
        private final boolean[] better;
        private final double[][] raw;

        private Case(GoldenRow row) {
            boolean other = row.params().contains(";data=");
            String file = other ? row.param("data") : row.dataset() + ".csv";
            List<Map<String, String>> rows = Golden.csv("data", file);
            this.dataset = row.dataset();
            this.data = new GoldenData(file, rows);
            this.names = row.names("indicators", ",");
            List<String> directions = row.names("direction", ",");
            this.better = new boolean[names.size()];
            this.raw = new double[names.size()][];
            for (int j = 0; j < better.length; j++) {
                String name = names.get(j);
                better[j] = directions.get(j).equals("1");
                raw[j] = rows.stream()
                        .mapToDouble(r -> r.get(name).isEmpty() ? Double.NaN : Double.parseDouble(r.get(name)))
                        .toArray();
            }
        }

        CompositeIndex index() {
            return new CompositeIndex(raw, better);
        }

        double[][] turned() {
            double[][] turned = new double[raw.length][];
            for (int j = 0; j < raw.length; j++) {
                double sign = better[j] ? 1 : -1;
                turned[j] = Arrays.stream(raw[j]).map(v -> sign * v).toArray();
            }
            return turned;
        }

        double[] weights(String weights) {
            if (weights.startsWith("user(")) {
                return Arrays.stream(weights.substring(5, weights.length() - 1).split(",", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
            }
            return weights.startsWith("pca")
                    ? PrincipalComponents.of(turned()).found().orElseThrow().squaredLoadings()
                    : index().equalWeights();
        }
    }

    private static Normalisation normalisation(GoldenRow row) {
        return Normalisation.valueOf(row.param("norm").toUpperCase(java.util.Locale.ROOT));
    }

    private static Aggregation aggregation(GoldenRow row) {
        return row.param("agg").equals("geom") ? Aggregation.GEOMETRIC : Aggregation.ARITHMETIC;
    }

    @Test
    void normalised() {
        Golden.judge(FILE, "normalise", first -> {
            Case of = new Case(first);
            double[][] scaled = of.index().normalised(normalisation(first));
            return row -> {
                List<String> key = List.of(row.key().split("\\|", -1));
                return scaled[of.names.indexOf(key.get(1))][of.data.place(key.get(0))];
            };
        });
    }

    @Test
    void screened() {
        Golden.judge(FILE, "screen", first -> {
            Case of = new Case(first);
            return row -> {
                double[] x = of.raw[of.names.indexOf(row.key())];
                return row.stat().equals("skew_G1") ? IndicatorScreen.skewness(x) : IndicatorScreen.kurtosis(x);
            };
        });
        Golden.judge(FILE, "winsorise", first -> {
            Case of = new Case(first);
            return row -> {
                IndicatorScreen drawn = IndicatorScreen.winsorised(of.raw[of.names.indexOf(row.key())]);
                return switch (row.stat()) {
                    case "n_passes" -> drawn.passes();
                    case "max_after" ->
                        drawn.values().stream().max(Double::compare).orElseThrow();
                    default -> drawn.values().stream().min(Double::compare).orElseThrow();
                };
            };
        });
    }

    @Test
    void components() {
        Golden.judge(FILE, "pca", first -> {
            Case of = new Case(first);
            PrincipalComponents found =
                    PrincipalComponents.of(of.turned()).found().orElseThrow();
            return row -> switch (row.stat()) {
                case "explained" ->
                    found.explained().get(Integer.parseInt(row.key().substring(2)) - 1);
                case "weight_squared_loading" -> found.squaredLoadings()[of.names.indexOf(row.key())];
                default -> found.loadings().get(of.names.indexOf(row.key()));
            };
        });
        Golden.judge(FILE, "cronbach_alpha", first -> {
            Case of = new Case(first);
            CronbachAlpha found = CronbachAlpha.of(of.index().normalised(normalisation(first)))
                    .found()
                    .orElseThrow();
            return row -> switch (row.stat()) {
                case "raw_alpha" -> found.raw();
                case "std_alpha" -> found.standardised();
                default -> found.rawWithout().get(of.names.indexOf(row.key()));
            };
        });
        Golden.judge(FILE, "indicator_correlation", first -> {
            double[][] turned = new Case(first).turned();
            List<String> names = first.names("indicators", ",");
            return row -> {
                List<String> key = List.of(row.key().split("\\|", -1));
                return Correlation.pearson(turned[names.indexOf(key.get(0))], turned[names.indexOf(key.get(1))], 0.95)
                        .map(Correlation::r);
            };
        });
    }

    @Test
    void scores() {
        for (String method : List.of("composite_score", "composite_missing")) {
            Golden.judge(FILE, method, first -> {
                Case of = new Case(first);
                double[] scores = CompositeIndex.scores(
                        of.index().normalised(normalisation(first)),
                        of.weights(first.param("weights")),
                        aggregation(first),
                        CompositeIndex.MIN_AVAILABLE);
                int[] ranks = CompositeIndex.ranks(scores);
                return row -> {
                    int i = of.data.place(row.key());
                    if (Double.isNaN(scores[i])) {
                        return Outcome.notAvailable("reason.too-few");
                    }
                    return row.stat().equals("score") ? (Object) scores[i] : (Object) ranks[i];
                };
            });
        }
    }

    @Test
    void sensitivity() {
        Golden.judge(FILE, "rank_envelope_8_specs", first -> {
            Case of = new Case(first);
            List<RankSensitivity.Ranks> ranks = RankSensitivity.envelope(of.index(), specifications(of));
            return row -> {
                RankSensitivity.Ranks own = ranks.get(of.data.place(row.key()));
                return switch (row.stat()) {
                    case "min_rank" -> own.least();
                    case "max_rank" -> own.most();
                    default -> own.median();
                };
            };
        });
        Golden.judge(FILE, "leave_one_out", Set.of("spearman_with_full"), first -> {
            Case of = new Case(first);
            List<RankSensitivity.Shift> shifts = RankSensitivity.leavingOut(of.index(), normalisation(first));
            return row -> {
                RankSensitivity.Shift shift = shifts.get(of.names.indexOf(row.key()));
                return row.stat().equals("mean_abs_rank_shift") ? (Object) shift.mean() : (Object) shift.largest();
            };
        });
        try (Parallel parallel = new Parallel(2)) {
            Golden.judge(FILE, "mc_rank_interval", first -> {
                Case of = new Case(first);
                List<RankSensitivity.Ranks> ranks =
                        RankSensitivity.drawn(of.index(), RankSensitivity.ROUNDS, 20261123, parallel);
                return row -> {
                    RankSensitivity.Ranks own = ranks.get(of.data.place(row.key()));
                    return switch (row.stat()) {
                        case "p05" -> own.p05();
                        case "p95" -> own.p95();
                        case "median" -> own.median();
                        default -> own.mean();
                    };
                };
            });
        }
    }

    private static List<Specification> specifications(Case of) {
        List<Double> equal = list(of.index().equalWeights());
        // The weights of a user stand in the rows of the scores.
        String weights = Golden.rows(FILE, "composite_score").stream()
                .filter(row -> row.dataset().equals(of.dataset) && row.params().contains("weights=user"))
                .map(row -> row.param("weights"))
                .findFirst()
                .orElseThrow();
        List<Double> user = list(of.weights(weights));
        List<Specification> all = new ArrayList<>();
        all.add(new Specification(Normalisation.MINMAX, equal, Aggregation.ARITHMETIC));
        all.add(new Specification(Normalisation.MINMAX1_100, equal, Aggregation.GEOMETRIC));
        all.add(new Specification(Normalisation.ZSCORE, equal, Aggregation.ARITHMETIC));
        all.add(new Specification(Normalisation.RANK, equal, Aggregation.ARITHMETIC));
        all.add(new Specification(Normalisation.PERCENTILE, equal, Aggregation.ARITHMETIC));
        all.add(new Specification(Normalisation.MINMAX, user, Aggregation.ARITHMETIC));
        all.add(new Specification(Normalisation.MINMAX1_100, user, Aggregation.GEOMETRIC));
        all.add(new Specification(Normalisation.ZSCORE, list(of.weights("pca")), Aggregation.ARITHMETIC));
        return all;
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
