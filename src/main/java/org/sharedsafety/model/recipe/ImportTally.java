package org.sharedsafety.model.recipe;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.Status;

/**
 * What came of applying a recipe to one sheet: nothing that was left out is missing here; texts in the order of the rows.
 *
 * @param sheet the sheet's name
 * @param rowsRead rows of the data range that hold anything
 * @param observations observations found, by status
 * @param zeros observations that are a true zero, among those with status ok
 * @param placesMatched how many different places were matched
 * @param zerosRestored rows whose place code had lost its leading zero
 * @param suggested texts that are probably a place, with the best candidates
 * @param unmatched texts of places that were not found, with their first row
 * @param aggregates texts of totals and higher places that were kept aside, with their kind
 * @param duplicates observations that named the same place, period, group and measure twice
 * @param problems everything listed, with its cell
 * @param openRows how many rows say each text that was suggested or not found
 * @param counted what came of counting the rows, or null where they were not counted
 */
public record ImportTally(
        String sheet,
        long rowsRead,
        Map<Status, Long> observations,
        long zeros,
        int placesMatched,
        long zerosRestored,
        Map<String, List<PlaceMatch.Candidate>> suggested,
        Map<String, Integer> unmatched,
        Map<String, PlaceMatch.Kind> aggregates,
        long duplicates,
        List<Problem> problems,
        Map<String, Long> openRows,
        @Nullable Counted counted) {
    public ImportTally {
        openRows = Map.copyOf(openRows);
        observations = Map.copyOf(observations);
        suggested = Collections.unmodifiableMap(new LinkedHashMap<>(suggested));
        unmatched = Collections.unmodifiableMap(new LinkedHashMap<>(unmatched));
        aggregates = Collections.unmodifiableMap(new LinkedHashMap<>(aggregates));
        problems = List.copyOf(problems);
    }

    /** The same with these problems in place of its own. */
    public ImportTally with(List<Problem> all) {
        return new ImportTally(
                sheet,
                rowsRead,
                observations,
                zeros,
                placesMatched,
                zerosRestored,
                suggested,
                unmatched,
                aggregates,
                duplicates,
                all,
                openRows,
                counted);
    }

    /** A tally that does not count the rows of open texts. */
    public ImportTally(
            String sheet,
            long rowsRead,
            Map<Status, Long> observations,
            long zeros,
            int placesMatched,
            long zerosRestored,
            Map<String, List<PlaceMatch.Candidate>> suggested,
            Map<String, Integer> unmatched,
            Map<String, PlaceMatch.Kind> aggregates,
            long duplicates,
            List<Problem> problems) {
        this(
                sheet,
                rowsRead,
                observations,
                zeros,
                placesMatched,
                zerosRestored,
                suggested,
                unmatched,
                aggregates,
                duplicates,
                problems,
                Map.of(),
                null);
    }

    /** All observations found. */
    public long stored() {
        return observations.values().stream().mapToLong(Long::longValue).sum();
    }
}
