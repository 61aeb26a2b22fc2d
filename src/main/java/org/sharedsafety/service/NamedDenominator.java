package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** The measure that a person named to divide the counts of a file. */
final class NamedDenominator {
    private NamedDenominator() {}

    /** The recipe with the denominator named in it; fails where the project does not know the measure. */
    static Recipe in(Recipe recipe, @Nullable String metric, OpenProject project) {
        if (metric == null) {
            return recipe;
        }
        if (!project.metrics().containsKey(metric)) {
            throw WorkbenchException.of("import.denominator-unknown", metric);
        }
        return in(recipe, metric);
    }

    /** The recipe with the denominator named in it, whether a project knows the measure or not. */
    static Recipe in(Recipe recipe, String metric) {
        List<Step> steps = new ArrayList<>(recipe.steps());
        steps.removeIf(step -> step instanceof Step.Denominator);
        steps.add(new Step.Denominator(metric));
        return new Recipe(recipe.version(), steps);
    }

    /** What divides a measure of the person's own; empty where it is no count or the recipe names nothing. */
    static Optional<String> of(Recipe recipe, Step.LocalMeasure measure) {
        boolean counts = recipe.steps(Step.Measure.class)
                .anyMatch(step -> step.metric().equals(measure.id()) && step.kind() == NumberKind.COUNT);
        return counts ? recipe.step(Step.Denominator.class).map(Step.Denominator::metric) : Optional.empty();
    }
}
