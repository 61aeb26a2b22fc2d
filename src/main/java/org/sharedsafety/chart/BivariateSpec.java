package org.sharedsafety.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two measures in one map: three classes a side make nine cells, each with its places.
 *
 * @param finding what the map shows, in a sentence or two
 * @param map the places in the colors of their cells; its legend holds the patterns alone
 * @param cells row by row from the lowest, within a row from the left, as the palette has its colors
 * @param across what grows to the right, such as stronger conditions
 * @param up what grows upwards, such as more harm
 * @param limits the classes of both measures in words, first those from left to right
 * @param table every place with both values and its cell
 */
public record BivariateSpec(
        String finding, MapSpec map, List<Cell> cells, String across, String up, List<Limits> limits, TableSpec table) {
    /** Classes a side. */
    public static final int SIDE = 3;

    public BivariateSpec {
        cells = List.copyOf(cells);
        limits = List.copyOf(limits);
    }

    /**
     * Places of one class in each measure.
     *
     * @param words a few, or none for a cell between the corners
     * @param spoken words, limits and count in one line
     */
    public record Cell(int index, String words, Set<Integer> places, String spoken) {
        public Cell {
            places = Set.copyOf(places);
        }
    }

    /** What the classes of one measure are, under a few words that say whose they are. */
    public record Limits(String title, String classes) {}

    /** The cell of a place; empty where a value is missing. */
    public Optional<Cell> cellOf(int placeId) {
        return cells.stream().filter(cell -> cell.places().contains(placeId)).findFirst();
    }
}
