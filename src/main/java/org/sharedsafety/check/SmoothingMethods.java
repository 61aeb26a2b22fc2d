package org.sharedsafety.check;

import java.util.List;
import java.util.Map;
import org.sharedsafety.check.Adapter.Answers;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.EmpiricalBayes;
import org.sharedsafety.stats.GlobalMoran;
import org.sharedsafety.stats.MoranPermutation;
import org.sharedsafety.stats.SpatialWeights;

/** Rates drawn towards a mean, and the clustering of standardised rates. */
final class SmoothingMethods {
    /** Rearrangements of a whole map cost little: as many as the reference has. */
    private static final int PERMUTATIONS = 99_999;

    private SmoothingMethods() {}

    static Map<String, Adapter> adapters() {
        return Map.of(
                "eb_global_marshall", SmoothingMethods::global,
                "eb_spatial", SmoothingMethods::spatial,
                "eb_standardised_moran", SmoothingMethods::standardised);
    }

    private static Frame frame(ReferenceRow row, Bench bench) {
        return Frame.of(
                bench.folder().places(row),
                row.params().word("num"),
                row.params().word("den"));
    }

    private static Answers global(ReferenceRow first, Bench bench) {
        Frame frame = frame(first, bench);
        Outcome<EmpiricalBayes> bayes = EmpiricalBayes.global(frame.column(0), frame.column(1));
        return row -> switch (row.stat()) {
            case "a_variance" -> Answer.number(bayes, EmpiricalBayes::variance);
            case "b_mean" -> Answer.number(bayes, EmpiricalBayes::mean);
            case "eb_rate" ->
                frame.answer(
                        row.key(),
                        i -> Answer.number(bayes, found -> found.rates().get(i)));
            default -> throw row.unknownStat();
        };
    }

    private static Answers spatial(ReferenceRow first, Bench bench) {
        Frame frame = frame(first, bench);
        SpatialWeights w =
                frame.weights(bench.folder(), first.dataset(), first.params().word("weights"));
        Outcome<List<Double>> rates = EmpiricalBayes.spatial(
                frame.column(0), frame.column(1), w, variance(first.params().word("variance", "geoda")));
        return row -> {
            if (!row.stat().equals("eb_rate")) {
                throw row.unknownStat();
            }
            return frame.answer(row.key(), i -> Answer.number(rates, found -> found.get(i)));
        };
    }

    private static EmpiricalBayes.Variance variance(String name) {
        return switch (name) {
            case "geoda" -> EmpiricalBayes.Variance.OWN_MEAN;
            case "marshall" -> EmpiricalBayes.Variance.NEIGHBOUR_MEANS;
            default -> throw new CannotJudge("unknown variance " + name);
        };
    }

    private static Answers standardised(ReferenceRow first, Bench bench) {
        Frame frame = frame(first, bench);
        SpatialWeights w = frame.weights(bench.folder(), first);
        Outcome<double[]> z = EmpiricalBayes.standardised(frame.column(0), frame.column(1));
        return row -> switch (row.stat()) {
            case "z" -> frame.answer(row.key(), i -> Answer.number(z, found -> found[i]));
            case "I" -> Answer.number(z.then(found -> GlobalMoran.of(found, w)), GlobalMoran::i);
            case "p_ge" ->
                Answer.of(
                        z.then(found ->
                                MoranPermutation.univariate(found, w, PERMUTATIONS, Bench.SEED, bench.parallel())),
                        found -> Answer.of(found.test()));
            default -> throw row.unknownStat();
        };
    }
}
