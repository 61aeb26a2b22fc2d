package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.model.Problem;

/**
 * What came of a boundary file.
 *
 * @param file its name
 * @param layer the layer that was read
 * @param level of the places
 * @param vintage of the set, replacing the one of the same level and vintage
 * @param crs what the coordinates were
 * @param areas how many areas the file holds
 * @param matched codes of places that the project knew
 * @param created codes of places that are new in it
 * @param onMapOnly codes of places with an outline and without any number
 * @param notOnMap codes of places of the level that have numbers and no outline here
 * @param problems what a person should know
 */
public record BoundaryReport(
        String file,
        String layer,
        String level,
        String vintage,
        String crs,
        int areas,
        List<String> matched,
        List<String> created,
        List<String> onMapOnly,
        List<String> notOnMap,
        List<Problem> problems) {
    public BoundaryReport {
        matched = List.copyOf(matched);
        created = List.copyOf(created);
        onMapOnly = List.copyOf(onMapOnly);
        notOnMap = List.copyOf(notOnMap);
        problems = List.copyOf(problems);
    }

    /** Whether something deserves a second look. */
    public boolean hasWarnings() {
        return problems.stream().anyMatch(problem -> problem.severity() != Problem.Severity.INFO);
    }
}
