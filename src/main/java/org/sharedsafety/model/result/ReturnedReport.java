package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a report that came back.
 *
 * @param report its name
 * @param writtenAt when it was written, as a date
 * @param numbers how many numbers it said when it was written
 * @param changes what is otherwise in the file that came back
 * @param stale numbers that the project says otherwise by now, whatever the file says
 */
public record ReturnedReport(String report, String writtenAt, int numbers, List<Change> changes, List<Change> stale) {
    public ReturnedReport {
        changes = List.copyOf(changes);
        stale = List.copyOf(stale);
    }

    /** Whether nothing was changed in the file. */
    public boolean isUntouched() {
        return changes.isEmpty();
    }

    /** What happened to a number. */
    public enum Kind {
        /** Another number stands there. */
        EDITED,
        /** A number stands where the office program computed one. */
        PASTED,
        /** The office program computes it in another way. */
        FORMULA,
        /** It comes out otherwise, because a number that it is computed from was edited. */
        FOLLOWS,
        /** It is gone. */
        GONE,
        /** Its row, column or sheet is hidden. */
        HIDDEN,
        /** A chart draws it otherwise than it is. */
        CHART,
        /** A number stands where the report said none; it may give away one that was hidden. */
        ADDED,
        /** A sentence says something else. */
        SENTENCE,
        /** The project says another number by now. */
        STALE;

        /** The name in JSON. */
        public String json() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One thing that is otherwise.
     *
     * @param id of the number, empty where it has none
     * @param cell such as {@code D7}, empty where it is gone
     * @param said the number, formula or sentence of the report as it was written
     * @param found what is there now
     */
    public record Change(
            Kind kind, String id, String sheet, String cell, @Nullable String said, @Nullable String found) {}
}
