package org.sharedsafety.model;

import org.jspecify.annotations.Nullable;

/**
 * What an observation rests on that stands in no cell of its own.
 *
 * @param rows how many rows were counted or added up
 * @param firstRow the first of them, 0 where that is not kept
 * @param lastRow the last of them, 0 where that is not kept
 * @param column the column whose numbers were added up, 0 for none
 * @param coverage which share of the place the rows cover, 0 to 1; null where that is not known
 * @param of what the share is a share of; null where rows were counted
 * @param largest which share of the value comes from the largest part, 0 to 1; null where parts were not split
 */
public record Basis(
        int rows,
        int firstRow,
        int lastRow,
        int column,
        @Nullable Double coverage,
        @Nullable Of of,
        @Nullable Double largest) {

    /** What a coverage is a share of. */
    public enum Of {
        POPULATION,
        AGENCIES,
        /** Smaller places that were added up. */
        PARTS
    }
}
