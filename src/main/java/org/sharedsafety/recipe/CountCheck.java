package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Tells before a recipe counts rows what is wrong with it or has to be asked. */
record CountCheck(Set<String> catalogued) {

    List<Problem> check(Recipe recipe, String sheet) {
        List<Problem> problems = new ArrayList<>();
        boolean point = recipe.step(PartStep.EventPoint.class).isPresent();
        boolean named = recipe.step(PlaceStep.Places.class)
                .map(step -> !step.code().isEmpty() || step.name() != null)
                .orElse(false);
        if (!point && !named) {
            problems.add(new Problem(Problem.Severity.QUESTION, sheet, null, Message.of("problem.no-place-column")));
        }
        boolean fixed = recipe.step(Step.FixedPeriod.class)
                .flatMap(step -> Period.parse(step.period()))
                .isPresent();
        if (!fixed && recipe.step(PartStep.EventDate.class).isEmpty()) {
            problems.add(new Problem(Problem.Severity.QUESTION, sheet, null, Message.of("problem.period-unknown")));
        }
        if (recipe.step(Step.Measure.class).isPresent()) {
            problems.add(new Problem(Problem.Severity.ERROR, sheet, null, Message.of("problem.count-and-measure")));
        }
        Set<String> own =
                recipe.steps(Step.LocalMeasure.class).map(Step.LocalMeasure::id).collect(Collectors.toSet());
        for (String metric : StoredMeasure.counted(recipe).keySet()) {
            if (!catalogued.contains(metric) && !own.contains(metric)) {
                problems.add(new Problem(
                        Problem.Severity.ERROR, sheet, null, Message.of("problem.measure-unknown", metric, "")));
            }
        }
        return problems;
    }
}
