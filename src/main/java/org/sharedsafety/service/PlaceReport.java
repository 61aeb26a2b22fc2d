package org.sharedsafety.service;

import java.util.List;
import java.util.Map;
import org.sharedsafety.model.Problem;

/**
 * What came of a table of places.
 *
 * @param places how many of each level it holds
 * @param added that are new
 * @param changed that have another name, place above or last day now
 * @param same that were there as they are
 */
public record PlaceReport(
        String file, Map<String, Integer> places, int added, int changed, int same, List<Problem> problems) {
    public PlaceReport {
        places = Map.copyOf(places);
        problems = List.copyOf(problems);
    }

    /** All places of the table. */
    public int total() {
        return places.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether something is listed that a person should look at. */
    public boolean hasWarnings() {
        return problems.stream().anyMatch(problem -> problem.severity() != Problem.Severity.INFO);
    }
}
