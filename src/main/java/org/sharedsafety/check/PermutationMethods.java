package org.sharedsafety.check;

import java.util.List;
import java.util.Map;
import org.sharedsafety.check.Adapter.Answers;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.ConditionalPermutation;
import org.sharedsafety.stats.MoranPermutation;
import org.sharedsafety.stats.PermutationTest;
import org.sharedsafety.stats.SpatialWeights;

/** Spatial autocorrelation by random rearrangement. */
final class PermutationMethods {
    private PermutationMethods() {}

    static Map<String, Adapter> adapters() {
        return Map.of(
                "global_moran_perm", PermutationMethods::global,
                "bivariate_moran_perm", PermutationMethods::bivariate,
                "local_moran_cond_perm", PermutationMethods::local,
                "local_moran_cond_exact", PermutationMethods::local,
                "bivariate_local_moran_cond_perm", PermutationMethods::bivariateLocal);
    }

    private static Answers global(ReferenceRow first, Bench bench) {
        Frame frame = SpatialMethods.variable(first, bench);
        return answers(MoranPermutation.univariate(
                frame.column(0),
                frame.weights(bench.folder(), first),
                Bench.PERMUTATIONS,
                Bench.SEED,
                bench.parallel()));
    }

    private static Answers bivariate(ReferenceRow first, Bench bench) {
        Frame frame = SpatialMethods.pair(first, bench);
        return answers(MoranPermutation.bivariate(
                frame.column(0),
                frame.column(1),
                frame.weights(bench.folder(), first),
                Bench.PERMUTATIONS,
                Bench.SEED,
                bench.parallel()));
    }

    private static Answers answers(Outcome<MoranPermutation> moran) {
        return row -> Answer.of(moran, found -> switch (row.stat()) {
            case "p_ge" -> Answer.of(found.test());
            case "perm_mean" -> Answer.of(found.mean());
            case "perm_sd" -> Answer.of(found.standardDeviation());
            default -> throw row.unknownStat();
        });
    }

    private static Answers local(ReferenceRow first, Bench bench) {
        Frame frame = SpatialMethods.variable(first, bench);
        SpatialWeights w = frame.weights(bench.folder(), first);
        return places(
                frame,
                ConditionalPermutation.univariate(
                        frame.column(0), w, Bench.PERMUTATIONS, Bench.SEED, bench.parallel()));
    }

    private static Answers bivariateLocal(ReferenceRow first, Bench bench) {
        Frame frame = SpatialMethods.pair(first, bench);
        SpatialWeights w = frame.weights(bench.folder(), first);
        return places(
                frame,
                ConditionalPermutation.bivariate(
                        frame.column(0), frame.column(1), w, Bench.PERMUTATIONS, Bench.SEED, bench.parallel()));
    }

    private static Answers places(Frame frame, Outcome<List<Outcome<PermutationTest>>> tests) {
        return row -> {
            if (!row.stat().startsWith("p_ge") && !row.stat().startsWith("p_le")) {
                throw row.unknownStat();
            }
            return frame.answer(row.key(), i -> Answer.of(tests.then(all -> all.get(i)), Answer::of));
        };
    }
}
