package org.sharedsafety.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;

/**
 * What came of writing the observations of one import.
 *
 * @param stored observations that are now current
 * @param added among them those that are new to the project
 * @param revised among them those that took the place of one with other numbers
 * @param unchanged among them those that took the place of one with the same numbers
 * @param duplicates observations that were left out because the import held that key already; all are counted
 * @param listed the first of those duplicates, with both cells
 */
public record WriteSummary(
        long stored, long added, long revised, long unchanged, long duplicates, List<Duplicate> listed) {
    public WriteSummary {
        listed = List.copyOf(listed);
    }

    /**
     * A second number for the same measure, series, place, period and group in one import; the first was kept.
     *
     * @param measureId the column the second one came from
     * @param placeId the place both are about
     * @param first cell of the number that was kept, or null where it was counted
     * @param second cell of the number that was left out, or null where it was counted
     * @param sameNumbers whether both say the same
     */
    public record Duplicate(
            int measureId,
            int placeId,
            @Nullable CellAddress first,
            @Nullable CellAddress second,
            boolean sameNumbers) {}
}
