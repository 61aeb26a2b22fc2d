package org.sharedsafety.ui.home;

import java.util.Map;
import org.sharedsafety.model.Principle;

/**
 * What a project holds, in a few numbers.
 *
 * @param name of the project
 * @param places places with at least one number
 * @param periods first and last period such as {@code 2018–2024}; empty where there is none
 * @param measures by principle, without those that police counted
 * @param policeCounts measures that police counted
 * @param openQuestions place names and cells that wait for an answer
 */
public record ProjectSummary(
        String name,
        long places,
        String periods,
        Map<Principle, Integer> measures,
        int policeCounts,
        int openQuestions) {
    public ProjectSummary {
        measures = Map.copyOf(measures);
    }

    /** All measures with numbers. */
    public int allMeasures() {
        return measures.values().stream().mapToInt(Integer::intValue).sum() + policeCounts;
    }

    /** Measures of a principle, police counts aside. */
    public int measures(Principle principle) {
        return measures.getOrDefault(principle, 0);
    }
}
