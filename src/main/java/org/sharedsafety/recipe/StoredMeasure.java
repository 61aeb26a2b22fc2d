package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/**
 * A measure that a recipe brings observations of, under the number by which {@link
 * org.sharedsafety.model.FoundObservation#measure} names it: its place in the list.
 *
 * @param scale what a number is multiplied by to be in the measure's unit
 */
public record StoredMeasure(String metric, String series, NumberKind kind, double scale) {

    /** The measures of a recipe in order. */
    public static List<StoredMeasure> of(Recipe recipe) {
        PartStep.CountRows count = recipe.step(PartStep.CountRows.class).orElse(null);
        if (count == null) {
            return recipe.steps(Step.Measure.class)
                    .map(step -> new StoredMeasure(step.metric(), step.series(), step.kind(), step.scale()))
                    .toList();
        }
        List<StoredMeasure> measures = new ArrayList<>();
        for (String metric : counted(recipe).keySet()) {
            measures.add(new StoredMeasure(metric, count.series(), NumberKind.COUNT, 1));
        }
        return measures;
    }

    /** The measures that rows are counted as, with their places in the list: all rows first. */
    static Map<String, Integer> counted(Recipe recipe) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        recipe.step(PartStep.CountRows.class).ifPresent(step -> numbers.put(step.metric(), 0));
        recipe.steps(PartStep.CountCategory.class)
                .filter(step -> step.kind() == PartStep.CategoryKind.MEASURE)
                .flatMap(step -> step.values().stream())
                .forEach(value -> numbers.putIfAbsent(value.id(), numbers.size()));
        return numbers;
    }
}
