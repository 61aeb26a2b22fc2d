package org.sharedsafety.model.recipe;

import java.util.List;
import org.sharedsafety.model.Problem;

/**
 * A recipe as it runs on another sheet, with what became of every step.
 *
 * @param recipe the steps that run
 * @param outcomes of every step of the old recipe in its order, then of those that were added
 * @param questions columns that a person has to name
 * @param fresh columns of the sheet that the old recipe does not know
 * @param problems what a person should know, or is asked
 */
public record RecipeFit(
        Recipe recipe,
        List<StepOutcome> outcomes,
        List<ColumnQuestion> questions,
        List<ColumnReading> fresh,
        List<Problem> problems) {
    public RecipeFit {
        outcomes = List.copyOf(outcomes);
        questions = List.copyOf(questions);
        fresh = List.copyOf(fresh);
        problems = List.copyOf(problems);
    }

    /** Whether nothing has to be answered first. */
    public boolean mayRun() {
        return problems.stream()
                .noneMatch(problem -> problem.severity() == Problem.Severity.QUESTION
                        || problem.severity() == Problem.Severity.ERROR);
    }
}
