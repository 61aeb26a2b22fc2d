package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.service.FileDraft.SheetDraft;

/** What has to be answered before a sheet can be stored: of the recipe as it is now, and of the first look. */
final class OpenQuestions {
    private static final Set<String> PERIOD = Set.of("period-unknown", "period-in-name", "several-periods");
    private static final Set<String> OF_RECIPE = Set.of("no-place-column", "no-measure");

    private OpenQuestions() {}

    /** Whether a question asks for the period. */
    static boolean isPeriod(Problem problem) {
        return PERIOD.contains(problem.code());
    }

    /** Whether a question asks to count rows that are people or events. */
    static boolean isPeople(Problem problem) {
        return problem.message().key().equals(Proposal.PEOPLE);
    }

    /** The open questions of a sheet, in the order in which they were met. */
    static List<Problem> of(FileWork work, SheetDraft sheet) {
        String name = sheet.proposal().sheet();
        Recipe recipe = work.recipe(name);
        if (recipe == null) {
            return List.of();
        }
        if (sheet.proposal().isStopped()) {
            // Everything else follows from how the rows are counted.
            return sheet.problems().stream().filter(OpenQuestions::isPeople).toList();
        }
        List<Problem> open = new ArrayList<>();
        boolean periodAsked = false;
        for (Problem problem : sheet.problems()) {
            boolean asks = problem.severity() == Problem.Severity.QUESTION;
            if (asks && isOpen(work, recipe, problem)) {
                periodAsked |= isPeriod(problem);
                open.add(problem);
            }
        }
        for (Problem problem : work.reading(name).blocking()) {
            boolean said = open.stream().anyMatch(known -> known.code().equals(problem.code()));
            if (!said && !(periodAsked && isPeriod(problem))) {
                open.add(problem);
            }
        }
        return open;
    }

    /** What tells a question from others. */
    static String key(Problem problem) {
        return problem.sheet() + "|" + problem.code() + "|" + problem.message().args();
    }

    private static boolean isOpen(FileWork work, Recipe recipe, Problem problem) {
        if (isPeriod(problem)) {
            return !hasPeriod(recipe);
        }
        // The recipe as it is now asks these by itself; a place is asked about in its own step.
        return !OF_RECIPE.contains(problem.code())
                && !problem.code().startsWith("place-suggested")
                && !work.isDismissed(key(problem));
    }

    private static boolean hasPeriod(Recipe recipe) {
        return recipe.step(Step.PeriodColumn.class).isPresent()
                || recipe.step(Step.FixedPeriod.class).isPresent()
                || recipe.steps(Step.Measure.class).allMatch(measure -> measure.period() != null);
    }
}
