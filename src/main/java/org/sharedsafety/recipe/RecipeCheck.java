package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.FitAnswers;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RecipeFit;
import org.sharedsafety.model.recipe.Step;

/** Tells before a recipe runs what is wrong with it or has to be asked, and fits an old recipe to a new sheet. */
public final class RecipeCheck {

    private final Set<String> catalogued;

    /** A check against these measures. */
    public RecipeCheck(List<Metric> catalogue) {
        this.catalogued = catalogue.stream().map(Metric::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A recipe with its columns where they stand in a sheet, and what is wrong with it.
     *
     * <p>It may run if no problem is a question or an error.
     */
    public record Checked(Recipe recipe, List<Problem> problems) {
        public Checked {
            problems = List.copyOf(problems);
        }

        /** Whether the recipe can be applied as it is. */
        public boolean mayRun() {
            return problems.stream()
                    .noneMatch(problem -> problem.severity() == Problem.Severity.QUESTION
                            || problem.severity() == Problem.Severity.ERROR);
        }
    }

    /**
     * Fits a recipe to a sheet: header and data rows as the sheet has them, columns found again by their headers.
     *
     * @param proposal what the sheet itself was taken for
     * @see RecipeFitter
     */
    public Checked fit(Recipe recipe, Proposal proposal) {
        RecipeFit fit = new RecipeFitter(this).fit(recipe, proposal, new FitAnswers(Map.of(), true, false));
        return new Checked(fit.recipe(), fit.problems());
    }

    /** What is wrong with a recipe for a sheet: with the recipe itself, or because the rows are people and not counted. */
    List<Problem> check(Recipe recipe, Proposal proposal) {
        List<Problem> problems = new ArrayList<>(check(recipe, proposal.sheet()));
        if (proposal.isPeople() && recipe.step(PartStep.CountRows.class).isEmpty()) {
            problems.add(problem(proposal.sheet(), Problem.Severity.ERROR, Message.of("problem.people-not-counted")));
        }
        return problems;
    }

    /** What is wrong with a recipe by itself. */
    public List<Problem> check(Recipe recipe, String sheet) {
        if (recipe.step(PartStep.CountRows.class).isPresent()) {
            return new CountCheck(catalogued).check(recipe, sheet);
        }
        List<Problem> problems = new ArrayList<>();
        boolean named = recipe.step(PlaceStep.Places.class)
                .map(step -> !step.code().isEmpty() || step.name() != null)
                .orElse(false);
        if (!named) {
            problems.add(problem(sheet, Problem.Severity.QUESTION, Message.of("problem.no-place-column")));
        }
        List<Step.Measure> measures = recipe.steps(Step.Measure.class).toList();
        if (measures.isEmpty()) {
            problems.add(problem(sheet, Problem.Severity.QUESTION, Message.of("problem.no-measure")));
        }
        checkPeriods(recipe, measures, sheet, problems);
        checkMeasures(recipe, measures, sheet, problems);
        if (recipe.step(PartStep.SumRows.class).isPresent()) {
            measures.stream()
                    .filter(measure -> measure.kind() != NumberKind.COUNT)
                    .forEach(measure -> problems.add(problem(
                            sheet,
                            Problem.Severity.ERROR,
                            Message.of(
                                    "problem.sum-not-counts",
                                    1,
                                    measure.column().header()))));
        }
        return problems;
    }

    private static void checkPeriods(Recipe recipe, List<Step.Measure> measures, String sheet, List<Problem> problems) {
        boolean told = recipe.step(Step.PeriodColumn.class).isPresent()
                || recipe.step(Step.FixedPeriod.class).isPresent();
        if (!told && measures.stream().anyMatch(measure -> measure.period() == null)) {
            problems.add(problem(sheet, Problem.Severity.QUESTION, Message.of("problem.period-unknown")));
        }
        Set<String> texts = new HashSet<>();
        recipe.steps(Step.FixedPeriod.class).forEach(step -> texts.add(step.period()));
        for (Step.Measure measure : measures) {
            if (measure.period() != null) {
                texts.add(measure.period());
            }
        }
        for (String text : texts) {
            if (Period.parse(text).isEmpty()) {
                problems.add(problem(sheet, Problem.Severity.ERROR, Message.of("problem.period-bad", text)));
            }
        }
    }

    private void checkMeasures(Recipe recipe, List<Step.Measure> measures, String sheet, List<Problem> problems) {
        Set<String> own =
                recipe.steps(Step.LocalMeasure.class).map(Step.LocalMeasure::id).collect(Collectors.toSet());
        Map<String, Step.Measure> keys = new HashMap<>();
        for (Step.Measure measure : measures) {
            if (!catalogued.contains(measure.metric()) && !own.contains(measure.metric())) {
                problems.add(problem(
                        sheet,
                        Problem.Severity.ERROR,
                        Message.of(
                                "problem.measure-unknown",
                                measure.metric(),
                                measure.column().header())));
            }
            String key = String.join(
                    "|",
                    measure.metric(),
                    measure.series(),
                    String.valueOf(measure.period()),
                    String.valueOf(measure.group()),
                    String.valueOf(measure.named()));
            Step.Measure other = keys.putIfAbsent(key, measure);
            if (other != null) {
                problems.add(problem(
                        sheet,
                        Problem.Severity.QUESTION,
                        Message.of(
                                "problem.measure-twice",
                                measure.metric(),
                                other.column().column(),
                                measure.column().column())));
            }
        }
    }

    private static Problem problem(String sheet, Problem.Severity severity, Message message) {
        return new Problem(severity, sheet, null, message);
    }
}
