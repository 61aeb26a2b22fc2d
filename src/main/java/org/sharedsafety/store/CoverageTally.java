package org.sharedsafety.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts, while an import is written, what it adds to the coverage. */
final class CoverageTally {
    private final Map<Integer, String> levels;
    private final Map<Slice, long[]> counts = new LinkedHashMap<>();
    private @Nullable Slice last;
    private long[] lastCounts = new long[2];

    /** A tally for places whose levels are known by their number. */
    CoverageTally(Map<Integer, String> levels) {
        this.levels = levels;
    }

    /** Observations that are counted together. */
    private record Slice(int seriesId, int periodId, int groupId, String level) {}

    /** Counts one more observation, or, with {@code more} 0, only the change of its having a value. */
    void count(ObservationBuffer buffer, int at, int more, int moreWithValue) {
        String level = levels.getOrDefault(buffer.place[at], "");
        Slice current = last;
        if (current == null
                || current.seriesId != buffer.series[at]
                || current.periodId != buffer.period[at]
                || current.groupId != buffer.group[at]
                || !current.level.equals(level)) {
            current = new Slice(buffer.series[at], buffer.period[at], buffer.group[at], level);
            last = current;
            lastCounts = counts.computeIfAbsent(current, slice -> new long[2]);
        }
        lastCounts[0] += more;
        lastCounts[1] += moreWithValue;
    }

    /** Adds everything counted to the table. */
    void addTo(CoverageTable table) {
        counts.forEach((slice, count) -> {
            if (count[0] > 0) {
                table.add(new CoverageTable.Coverage(
                        slice.seriesId,
                        slice.periodId,
                        slice.groupId,
                        slice.level,
                        count[0],
                        Math.max(0, Math.min(count[0], count[1]))));
                count[1] -= Math.max(0, Math.min(count[0], count[1]));
            }
            if (count[1] != 0) {
                table.changeWithValue(slice.seriesId, slice.periodId, slice.groupId, slice.level, count[1]);
            }
        });
        counts.clear();
        last = null;
    }
}
