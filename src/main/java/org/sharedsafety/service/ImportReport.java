package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.ImportTally;

/**
 * What came of an import.
 *
 * @param importId its number; 0 where nothing was stored
 * @param file the file that was looked at
 * @param sheets what came of each sheet that was taken
 * @param stored observations that are now current
 * @param added among them those new to the project
 * @param revised among them those that took the place of other numbers
 * @param duplicates observations left out because this file had said them before
 * @param seconds from start to commit
 * @param rowsRead rows of data ranges that hold anything
 * @param onMapOnly places of the same larger places that no row names
 */
public record ImportReport(
        long importId,
        FileDraft file,
        List<ImportTally> sheets,
        long stored,
        long added,
        long revised,
        long duplicates,
        double seconds,
        long rowsRead,
        List<Place> onMapOnly) {
    public ImportReport {
        onMapOnly = List.copyOf(onMapOnly);
        sheets = List.copyOf(sheets);
    }

    /** A report that does not look at the map. */
    public ImportReport(
            long importId,
            FileDraft file,
            List<ImportTally> sheets,
            long stored,
            long added,
            long revised,
            long duplicates,
            double seconds,
            long rowsRead) {
        this(importId, file, sheets, stored, added, revised, duplicates, seconds, rowsRead, List.of());
    }

    ImportReport withOnMapOnly(List<Place> places) {
        return new ImportReport(importId, file, sheets, stored, added, revised, duplicates, seconds, rowsRead, places);
    }

    /** Whether something is listed that a person should answer or look at. */
    public boolean hasOpenQuestions() {
        return sheets.stream()
                .anyMatch(sheet -> !sheet.unmatched().isEmpty()
                        || !sheet.suggested().isEmpty()
                        || sheet.problems().stream().anyMatch(problem -> problem.severity() != Problem.Severity.INFO));
    }
}
