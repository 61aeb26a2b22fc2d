package org.sharedsafety.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.CompositeScores;

/** What an index says as a whole: whether the ranges of its ranks let places be told apart. */
public final class IndexWords {
    private IndexWords() {}

    /** The finding, over all places that have a score. */
    public static Message finding(CompositeScores scores) {
        List<CompositeScores.Rank> ranks = scores.places().stream()
                .map(CompositeScores.PlaceScore::rank)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(CompositeScores.Rank::rank))
                .toList();
        if (ranks.isEmpty()) {
            return Message.of("index.finding.none");
        }
        long overlap = 0;
        for (int i = 1; i < ranks.size(); i++) {
            overlap += ranks.get(i - 1).overlaps(ranks.get(i)) ? 1 : 0;
        }
        return Message.of(
                overlap * 2 >= ranks.size() - 1 ? "index.finding.alike" : "index.finding.apart", ranks.size());
    }
}
