package org.sharedsafety.service;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Principle;

/**
 * What a project holds, in a few numbers.
 *
 * @param name of the project
 * @param places places of the project's level with at least one number
 * @param first first period with numbers, or null where there is none
 * @param last last period with numbers, or null where there is none
 * @param measures with numbers, by principle, without those that police counted and without populations
 * @param policeCounts measures that police counted
 * @param openQuestions questions of the active imports that wait for an answer
 */
public record ProjectOverview(
        String name,
        long places,
        @Nullable Period first,
        @Nullable Period last,
        Map<Principle, Integer> measures,
        int policeCounts,
        int openQuestions) {
    public ProjectOverview {
        measures = Map.copyOf(measures);
    }
}
