package org.sharedsafety.model.result;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights that tables of a room gave the measures of an index, and where places stand under them.
 *
 * @param index its name
 * @param tables that weighed it
 * @param weights by the measure's id: the mean over tables of its share, 0 to 1
 * @param agreement Kendall's W of the order of weights between tables
 * @param scores under the room's weights, or why there are none
 */
public record RoomWeights(
        String index,
        List<String> tables,
        SortedMap<String, Double> weights,
        Outcome<Double> agreement,
        Outcome<CompositeScores> scores) {
    public RoomWeights {
        tables = List.copyOf(tables);
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }
}
