package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.model.Problem;

/**
 * What came of a crosswalk file.
 *
 * @param stored whether it is used now; not where a row holds what no share can be
 * @param kind what the shares are shares of
 * @param weight the header of their column; empty where each area lies in one other as a whole
 * @param fromColumn letters of the column of the areas that are split
 * @param toColumn letters of the column of the areas they lie in
 * @param sources areas with a share
 * @param targets areas they lie in
 * @param shares pairs of them
 * @param newSources places of the first level that the project did not have
 * @param newTargets places of the second level that the project did not have
 */
public record CrosswalkReport(
        boolean stored,
        String file,
        String sheet,
        String from,
        String to,
        String kind,
        String weight,
        String fromColumn,
        String toColumn,
        int rows,
        int sources,
        int targets,
        int shares,
        int newSources,
        int newTargets,
        List<Problem> problems) {
    public CrosswalkReport {
        problems = List.copyOf(problems);
    }

    /** Whether something is listed that a person should look at. */
    public boolean hasWarnings() {
        return problems.stream().anyMatch(problem -> problem.severity() != Problem.Severity.INFO);
    }
}
