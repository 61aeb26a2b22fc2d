package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.model.Place;

/**
 * Who is next to whom on the map of a level.
 *
 * @param rule {@code queen} for a common point, {@code rook} for a common edge
 * @param places in the order of their codes
 * @param neighbors for each place the positions of its neighbors among them
 */
public record NeighborTable(String level, String rule, List<Place> places, List<List<Integer>> neighbors) {
    public NeighborTable {
        places = List.copyOf(places);
        neighbors = List.copyOf(neighbors);
    }

    /** The places without any neighbor. */
    public List<Place> islands() {
        return java.util.stream.IntStream.range(0, places.size())
                .filter(i -> neighbors.get(i).isEmpty())
                .mapToObj(places::get)
                .toList();
    }

    /** How many pairs of neighbors there are. */
    public int pairs() {
        return neighbors.stream().mapToInt(List::size).sum() / 2;
    }
}
