package org.sharedsafety.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.CompositeIndex;

/** The scores of an index with the chosen weights, and the ranks that equal weights would give. */
final class IndexScores {
    private static final String NO_MEASURES = "reason.no-measures";

    private final @Nullable CompositeIndex index;
    private final double[] weights;
    private final List<Outcome<Double>> scores;
    private final int[] ranks;
    private final int[] equalRanks;

    private IndexScores(
            @Nullable CompositeIndex index, double[] weights, List<Outcome<Double>> scores, int[] ranks, int[] equal) {
        this.index = index;
        this.weights = weights;
        this.scores = scores;
        this.ranks = ranks;
        this.equalRanks = equal;
    }

    static IndexScores of(List<IndexColumn> used, IndexRequest request) {
        if (used.isEmpty()) {
            List<Outcome<Double>> none = request.places().stream()
                    .map(place -> Outcome.<Double>notAvailable(NO_MEASURES))
                    .toList();
            int[] unranked = new int[none.size()];
            return new IndexScores(null, new double[0], none, unranked, unranked);
        }
        boolean[] better = new boolean[used.size()];
        double[] weights = new double[used.size()];
        for (int j = 0; j < better.length; j++) {
            better[j] = used.get(j).higherIsBetter();
            weights[j] = used.get(j).weight();
        }
        CompositeIndex index =
                new CompositeIndex(used.stream().map(IndexColumn::screened).toArray(double[][]::new), better);
        List<Outcome<Double>> scores = index.scores(request.scale(), weights, request.mean(), request.leastShare());
        List<Outcome<Double>> equal =
                index.scores(request.scale(), index.equalWeights(), request.mean(), request.leastShare());
        return new IndexScores(
                index, weights, scores, CompositeIndex.ranks(plain(scores)), CompositeIndex.ranks(plain(equal)));
    }

    private static double[] plain(List<Outcome<Double>> scores) {
        return scores.stream()
                .mapToDouble(score -> score.found().orElse(Double.NaN))
                .toArray();
    }

    /** The index; only where a measure counts. */
    CompositeIndex index() {
        if (index == null) {
            throw new IllegalStateException("an index without measures");
        }
        return index;
    }

    double[] weights() {
        return weights;
    }

    Outcome<Double> outcome(int place) {
        return scores.get(place);
    }

    /** The place's rank, 1 the best; 0 without a score. */
    int rank(int place) {
        return ranks[place];
    }

    int[] ranks() {
        return ranks;
    }

    int[] equalRanks() {
        return equalRanks;
    }
}
