package org.sharedsafety.analysis;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.CorrelationPermutation;

/** The permutation test of every pair of a scan: the harm is put into each order once for all measures of the same places. */
final class ScanPermutations {
    /** Orders of a scan, ten times fewer than of one comparison. */
    static final int ORDERS = 999;

    private ScanPermutations() {}

    /**
     * A pair to test.
     *
     * @param places numbers of the places with both, in the order of the values
     */
    record Pair(List<Integer> places, double[] condition, double[] harm) {}

    /** One test a pair, in the order of the pairs. */
    static List<Outcome<Comparison.Permutation>> of(List<Pair> pairs, long seed, Parallel parallel) {
        Map<List<Integer>, List<Pair>> alike =
                pairs.stream().collect(Collectors.groupingBy(Pair::places, LinkedHashMap::new, Collectors.toList()));
        Map<Pair, Outcome<Comparison.Permutation>> tests = new IdentityHashMap<>();
        alike.values().forEach(group -> {
            List<Outcome<CorrelationPermutation>> found = CorrelationPermutation.of(
                    group.stream().map(Pair::condition).toList(), group.get(0).harm(), ORDERS, seed, parallel);
            for (int i = 0; i < group.size(); i++) {
                tests.put(
                        group.get(i),
                        found.get(i).map(p -> new Comparison.Permutation(p.p(), p.permutations(), p.seed())));
            }
        });
        return pairs.stream()
                .map(pair -> Objects.requireNonNull(tests.get(pair)))
                .toList();
    }
}
