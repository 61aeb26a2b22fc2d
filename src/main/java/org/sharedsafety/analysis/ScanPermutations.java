package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.CorrelationPermutation;

/** The permutation test of every pair of a scan: the harm is put into each order once for all measures of the same places. */
final class ScanPermutations {
    /** Orders of a scan, ten times fewer than of one comparison. */
    private static final int ORDERS = 999;

    private ScanPermutations() {}

    /** A pair to test: the places with both, and the two values of each in that order. */
    static final class Pair {
        private final List<Integer> places;
        private final double[] condition;
        private final double[] harm;

        Pair(List<Integer> places, double[] condition, double[] harm) {
            this.places = List.copyOf(places);
            this.condition = condition;
            this.harm = harm;
        }

        /** How many places have both. */
        int n() {
            return places.size();
        }
    }

    /** One test a pair, in the order of the pairs. */
    static List<Outcome<Comparison.Permutation>> of(List<Pair> pairs, long seed, Parallel parallel) {
        Map<List<Integer>, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            alike.computeIfAbsent(pairs.get(i).places, key -> new ArrayList<>()).add(i);
        }
        Map<Integer, Outcome<Comparison.Permutation>> tests = new LinkedHashMap<>();
        alike.values().forEach(group -> {
            List<Outcome<CorrelationPermutation>> found = CorrelationPermutation.of(
                    group.stream().map(i -> pairs.get(i).condition).toList(),
                    pairs.get(group.get(0)).harm,
                    ORDERS,
                    seed,
                    parallel);
            for (int k = 0; k < group.size(); k++) {
                tests.put(
                        group.get(k),
                        found.get(k).map(p -> new Comparison.Permutation(p.p(), p.permutations(), p.seed())));
            }
        });
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> tests.getOrDefault(i, Outcome.notAvailable("reason.not-asked")))
                .toList();
    }
}
