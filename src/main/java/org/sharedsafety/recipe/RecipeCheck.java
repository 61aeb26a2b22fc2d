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
import org.sharedsafety.model.recipe.ColumnReading;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
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
     * <p>A column with the same header that has moved is followed and said; of several with one header the first stays
     * the first. A column that is not there any more is an error if it names the place, the period or a measure.
     *
     * @param proposal what the sheet itself was taken for
     */
    public Checked fit(Recipe old, Proposal proposal) {
        Recipe recipe = RowStepFit.fit(old, proposal);
        List<Problem> problems = new ArrayList<>();
        ColumnMap columns = new ColumnMap(
                proposal.columns().stream().map(ColumnReading::column).toList(), columnsOf(recipe));
        List<Step> steps = new ArrayList<>();
        for (Step step : recipe.steps()) {
            steps.addAll(fitStep(step, proposal, columns, problems));
        }
        for (ColumnRef moved : columns.moved()) {
            problems.add(problem(
                    proposal.sheet(),
                    Problem.Severity.INFO,
                    Message.of("problem.column-moved", moved.header(), moved.column(), columns.letters(moved))));
        }
        for (ColumnRef fresh : columns.unused()) {
            problems.add(problem(
                    proposal.sheet(),
                    Problem.Severity.INFO,
                    Message.of("problem.column-new", fresh.column(), fresh.header())));
        }
        Recipe fitted = new Recipe(recipe.version(), steps);
        problems.addAll(check(fitted, proposal.sheet()));
        return new Checked(fitted, problems);
    }

    private static List<Step> fitStep(Step step, Proposal proposal, ColumnMap columns, List<Problem> problems) {
        if (step instanceof Step.HeaderRows && !proposal.headerRows().isEmpty()) {
            return List.of(new Step.HeaderRows(proposal.headerRows()));
        }
        if (step instanceof Step.DataRows && proposal.firstDataRow() > 0) {
            return List.of(new Step.DataRows(proposal.firstDataRow(), proposal.lastDataRow()));
        }
        List<ColumnRef> gone =
                columnsOf(step).stream().filter(ref -> !columns.has(ref)).toList();
        if (gone.isEmpty()) {
            return List.of(columns.follow(step));
        }
        if (step instanceof Step.Ignore) {
            return List.of();
        }
        for (ColumnRef ref : gone) {
            problems.add(problem(
                    proposal.sheet(),
                    Problem.Severity.ERROR,
                    Message.of("problem.column-gone", ref.column(), ref.header())));
        }
        return List.of(step);
    }

    /** What is wrong with a recipe by itself. */
    public List<Problem> check(Recipe recipe, String sheet) {
        List<Problem> problems = new ArrayList<>();
        boolean named = recipe.step(Step.Places.class)
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
            String key = measure.metric() + "|" + measure.series() + "|" + measure.period();
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

    private static List<ColumnRef> columnsOf(Recipe recipe) {
        return recipe.steps().stream()
                .flatMap(step -> columnsOf(step).stream())
                .distinct()
                .toList();
    }

    private static List<ColumnRef> columnsOf(Step step) {
        List<ColumnRef> columns = new ArrayList<>();
        new ColumnMap(List.of(), List.of()).visit(step, ref -> {
            columns.add(ref);
            return ref;
        });
        return columns;
    }

    private static Problem problem(String sheet, Problem.Severity severity, Message message) {
        return new Problem(severity, sheet, null, message);
    }
}
