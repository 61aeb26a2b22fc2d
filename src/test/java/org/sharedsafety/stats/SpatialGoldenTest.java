package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.result.Outcome;

/** Every reference row of the spatial methods that a comparison needs. */
@ExtendWith(SharedFolder.class)
class SpatialGoldenTest {
    private static final long SEED = 20261123;
    private static final int PERMUTATIONS = 9_999;

    @Test
    void globalMoran() {
        Golden.judge("spatial", "global_moran", first -> {
            Outcome<GlobalMoran> moran = GlobalMoran.of(variable(first), weights(first));
            return row -> moran.map(found -> number(row.stat(), found));
        });
    }

    @Test
    void globalMoranOfThreeThousandCounties() {
        Golden.judge("spatial_large", "global_moran", first -> {
            Outcome<GlobalMoran> moran = GlobalMoran.of(variable(first), weights(first));
            return row -> moran.map(found -> number(row.stat(), found));
        });
    }

    private static double number(String stat, GlobalMoran moran) {
        return switch (stat) {
            case "I" -> moran.i();
            case "E_I" -> moran.expected();
            case "var_randomisation" -> moran.randomisation().variance();
            case "z_randomisation" -> moran.randomisation().test().statistic();
            case "p_two_sided_randomisation" -> moran.randomisation().test().p();
            case "var_normality" -> moran.normality().variance();
            case "z_normality" -> moran.normality().test().statistic();
            case "p_two_sided_normality" -> moran.normality().test().p();
            default -> throw new IllegalArgumentException(stat);
        };
    }

    @Test
    void spatialLag() {
        Golden.judge("spatial", "spatial_lag", first -> {
            double[] lag = weights(first).lag(variable(first));
            return row -> lag[Golden.data(row.dataset()).place(row.key())];
        });
    }

    @Test
    void localMoran() {
        Golden.judge("spatial", "local_moran", first -> {
            GoldenData data = Golden.data(first.dataset());
            List<Outcome<LocalMoran>> places =
                    LocalMoran.of(variable(first), weights(first)).found().orElseThrow();
            return row -> places.get(data.place(row.key())).then(found -> local(row.stat(), found));
        });
    }

    private static Outcome<Object> conditional(LocalMoran found, Function<LocalMoran.Conditional, Object> part) {
        return found.conditional().map(part);
    }

    private static Outcome<Object> local(String stat, LocalMoran found) {
        return switch (stat) {
            case "Ii" -> Outcome.of(found.i());
            case "quadrant" -> Outcome.of(found.quadrant());
            case "E_Ii_conditional" -> conditional(found, LocalMoran.Conditional::expected);
            case "Var_Ii_conditional" -> conditional(found, LocalMoran.Conditional::variance);
            case "z_conditional" -> conditional(found, c -> c.test().statistic());
            case "p_two_sided_analytic" -> conditional(found, c -> c.test().p());
            default -> throw new IllegalArgumentException(stat);
        };
    }

    @Test
    void falseDiscoveryRateOfLocalMoran() {
        Golden.judge("spatial", "local_moran_fdr_analytic", first -> {
            GoldenData data = Golden.data(first.dataset());
            List<Outcome<LocalMoran>> places =
                    LocalMoran.of(variable(first), weights(first)).found().orElseThrow();
            List<Integer> tested = new ArrayList<>();
            List<Double> p = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                int at = i;
                places.get(i).then(LocalMoran::conditional).found().ifPresent(c -> {
                    tested.add(at);
                    p.add(c.test().p());
                });
            }
            double[] q = MultipleTests.benjaminiHochberg(
                    p.stream().mapToDouble(Double::doubleValue).toArray());
            return row -> {
                int at = tested.indexOf(data.place(row.key()));
                return at < 0 ? Reason.ISLAND.outcome() : q[at];
            };
        });
    }

    @Test
    void bivariateMoran() {
        Golden.judge("spatial", "bivariate_moran", first -> {
            Outcome<BivariateMoran> moran = bivariate(first);
            return row -> moran.map(BivariateMoran::i);
        });
        Golden.judge("spatial", "bivariate_local_moran", SpatialGoldenTest::bivariateLocal);
    }

    @Test
    void publishedByGeoDa() {
        Golden.judge("geoda_published_guerry", "bivariate_local_moran", SpatialGoldenTest::bivariateLocal);
        Golden.judge("geoda_published_guerry", "local_moran_geoda_scale", first -> {
            GoldenData data = Golden.data(first.dataset());
            double scale = (data.size() - 1.0) / data.size();
            List<Outcome<LocalMoran>> places =
                    LocalMoran.of(variable(first), weights(first)).found().orElseThrow();
            return row -> places.get(data.place(row.key())).map(found -> found.i() * scale);
        });
    }

    private static Function<GoldenRow, Object> bivariateLocal(GoldenRow first) {
        GoldenData data = Golden.data(first.dataset());
        BivariateMoran moran = bivariate(first).found().orElseThrow();
        return row -> moran.places()
                .get(data.place(row.key()))
                .map(found -> row.stat().equals("Ii") ? (Object) found.i() : found.quadrant());
    }

    private static Outcome<BivariateMoran> bivariate(GoldenRow row) {
        GoldenData data = Golden.data(row.dataset());
        return BivariateMoran.of(data.column(row.param("x")), data.column(row.param("y")), data.weights(row));
    }

    @Test
    void globalPermutations() {
        try (Parallel parallel = new Parallel(2)) {
            Golden.judgePermutations("spatial_permutation", "global_moran_perm", first -> {
                MoranPermutation moran = permuted(first, parallel);
                return row -> moran.test();
            });
            Golden.judge("spatial_permutation", "global_moran_perm", Set.of("p_ge"), first -> {
                MoranPermutation moran = permuted(first, parallel);
                return row -> row.stat().equals("perm_mean") ? moran.mean() : moran.standardDeviation();
            });
            Golden.judgePermutations("spatial_permutation", "bivariate_moran_perm", first -> {
                GoldenData data = Golden.data(first.dataset());
                MoranPermutation moran = MoranPermutation.bivariate(
                                data.column(first.param("x")),
                                data.column(first.param("y")),
                                weights(first),
                                PERMUTATIONS,
                                SEED,
                                parallel)
                        .found()
                        .orElseThrow();
                return row -> moran.test();
            });
        }
    }

    private static MoranPermutation permuted(GoldenRow row, Parallel parallel) {
        return MoranPermutation.univariate(variable(row), weights(row), PERMUTATIONS, SEED, parallel)
                .found()
                .orElseThrow();
    }

    @Test
    void conditionalPermutations() {
        try (Parallel parallel = new Parallel(2)) {
            for (String method : List.of("local_moran_cond_perm", "local_moran_cond_exact")) {
                Golden.judgePermutations("spatial_permutation", method, first -> {
                    GoldenData data = Golden.data(first.dataset());
                    List<Outcome<PermutationTest>> tests = ConditionalPermutation.univariate(
                                    variable(first), weights(first), PERMUTATIONS, SEED, parallel)
                            .found()
                            .orElseThrow();
                    return row -> tests.get(data.place(row.key())).found().orElseThrow();
                });
            }
            Golden.judgePermutations("spatial_permutation", "bivariate_local_moran_cond_perm", first -> {
                GoldenData data = Golden.data(first.dataset());
                List<Outcome<PermutationTest>> tests = ConditionalPermutation.bivariate(
                                data.column(first.param("x")),
                                data.column(first.param("y")),
                                weights(first),
                                PERMUTATIONS,
                                SEED,
                                parallel)
                        .found()
                        .orElseThrow();
                return row -> tests.get(data.place(row.key())).found().orElseThrow();
            });
        }
    }

    private static double[] variable(GoldenRow row) {
        return Golden.data(row.dataset()).column(row.param("var"));
    }

    private static SpatialWeights weights(GoldenRow row) {
        return Golden.data(row.dataset()).weights(row);
    }
}
