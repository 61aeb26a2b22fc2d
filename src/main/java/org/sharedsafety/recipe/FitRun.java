package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.ColumnQuestion;
import org.sharedsafety.model.recipe.ColumnReading;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.FitAnswers;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RecipeFit;
import org.sharedsafety.model.recipe.RowStep;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.model.recipe.StepOutcome;
import org.sharedsafety.model.recipe.StepOutcome.Kind;

/** One recipe being fitted to one sheet: what becomes of each step, and what has to be asked. */
final class FitRun {

    private final RecipeCheck check;
    private final Recipe recipe;
    private final Proposal proposal;
    private final Recipe own;
    private final FitAnswers answers;
    private final ColumnMatch columns;
    private final FurtherYears years;
    private final List<RowStep> ofRows;
    private final List<StepOutcome> outcomes = new ArrayList<>();
    private final List<ColumnQuestion> questions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    FitRun(RecipeCheck check, Recipe recipe, Proposal proposal, FitAnswers answers) {
        this.check = check;
        this.recipe = recipe;
        this.proposal = proposal;
        this.answers = answers;
        this.own = Objects.requireNonNullElse(proposal.recipe(), new Recipe(Recipe.CURRENT, List.of()));
        this.ofRows = RowStepFit.fresh(recipe, own);
        Recipe lasting = new Recipe(
                recipe.version(),
                recipe.steps().stream().filter(step -> !isOfThisSheet(step)).toList());
        this.columns = new ColumnMatch(
                proposal.columns().stream().map(ColumnReading::column).toList(),
                ColumnMap.columnsOf(lasting),
                answers.columns());
        this.years = new FurtherYears(recipe, columns);
    }

    RecipeFit fit() {
        recipe.steps().forEach(this::take);
        ofRows.stream()
                .filter(step -> recipe.steps(step.getClass()).findAny().isEmpty())
                .forEach(step -> add(step, "fit.rows-found"));
        years.added()
                .forEach(step -> add(step, "fit.further-year", step.column().header()));
        addMissingTexts();
        if (answers.takeNew()) {
            new NewMeasures(own, columns.free(), steps()).steps().forEach(step -> add(step, "fit.new-measure"));
        }
        for (StepOutcome outcome : outcomes) {
            if (outcome.kind() == Kind.ADAPTED && outcome.why().key().startsWith("problem.")) {
                say(Problem.Severity.INFO, outcome.why());
            }
        }
        List<ColumnReading> fresh = fresh();
        fresh.forEach(reading -> say(
                Problem.Severity.INFO,
                Message.of(
                        "problem.column-new",
                        reading.column().column(),
                        reading.column().header())));
        Recipe fitted = new Recipe(recipe.version(), steps());
        check.check(fitted, proposal).stream()
                // While a column is asked for, that nothing can be read without it needs no saying.
                .filter(problem -> questions.isEmpty() || !problem.code().startsWith("no-"))
                .forEach(problems::add);
        return new RecipeFit(fitted, outcomes, questions, fresh, problems);
    }

    /** The steps that run: how and where first, then whole rows, then columns. */
    private List<Step> steps() {
        List<Step> running = outcomes.stream()
                .map(StepOutcome::after)
                .filter(Objects::nonNull)
                .map(Step.class::cast)
                .toList();
        List<Step> steps = new ArrayList<>();
        running.stream().filter(step -> isWhere(step)).forEach(steps::add);
        steps.addAll(ofRows);
        running.stream()
                .filter(step -> step instanceof RowStep && !ofRows.contains(step))
                .forEach(steps::add);
        running.stream()
                .filter(step -> !isWhere(step) && !(step instanceof RowStep))
                .forEach(steps::add);
        return steps;
    }

    private List<ColumnReading> fresh() {
        Set<ColumnRef> free = columns.free().stream().collect(Collectors.toSet());
        return proposal.columns().stream()
                .filter(reading -> free.contains(reading.column())
                        && !reading.column().header().isEmpty())
                .filter(reading -> steps().stream()
                        .noneMatch(step -> ColumnMap.columnsOf(step).contains(reading.column())))
                .toList();
    }

    private void take(Step step) {
        if (isWhere(step)) {
            asFound(step);
        } else if (isOfThisSheet(step)) {
            rows(step);
        } else if (step instanceof Step.FixedPeriod fixed) {
            period(fixed);
        } else if (step instanceof PlaceStep.FixedParent parent) {
            parent(parent);
        } else {
            withColumns(step);
        }
    }

    /** How the sheet is read and where its rows stand is what the new sheet itself says. */
    private void asFound(Step step) {
        Optional<Step> now = own.steps().stream()
                .filter(each -> each.getClass() == step.getClass())
                .findFirst();
        if (now.isEmpty() || now.get().equals(step)) {
            outcomes.add(new StepOutcome(step, step, Kind.APPLIED, Message.of("fit.as-before")));
        } else {
            outcomes.add(new StepOutcome(step, now.get(), Kind.ADAPTED, FitWords.changed(step, now.get())));
        }
    }

    /** Steps that hang on row numbers or marks are the new sheet's own, one for one in their order. */
    private void rows(Step step) {
        List<? extends Step> now = ofRows.stream()
                .filter(each -> each.getClass() == step.getClass())
                .toList();
        int at = (int) outcomes.stream()
                .filter(outcome -> outcome.step().getClass() == step.getClass())
                .count();
        if (at >= now.size()) {
            outcomes.add(new StepOutcome(step, null, Kind.NOT_APPLIED, Message.of("fit.rows-not-needed")));
        } else if (now.get(at).equals(step)) {
            outcomes.add(new StepOutcome(step, step, Kind.APPLIED, Message.of("fit.as-before")));
        } else {
            outcomes.add(new StepOutcome(step, now.get(at), Kind.ADAPTED, Message.of("fit.rows-found-again")));
        }
    }

    private void period(Step.FixedPeriod old) {
        Optional<Step.FixedPeriod> now = own.step(Step.FixedPeriod.class);
        Optional<Step.PeriodColumn> column = own.step(Step.PeriodColumn.class);
        if (now.isPresent()) {
            String told = now.get().period();
            if (told.equals(old.period())) {
                outcomes.add(new StepOutcome(old, old, Kind.APPLIED, Message.of("fit.same-period", told)));
            } else if (answers.keepPeriod()) {
                ask(old, Message.of("problem.fit-other-period", old.period(), told));
            } else {
                outcomes.add(new StepOutcome(
                        old, now.get(), Kind.ADAPTED, Message.of("fit.own-period", old.period(), told)));
            }
        } else if (column.isPresent()) {
            columns.use(column.get().column());
            outcomes.add(new StepOutcome(
                    old,
                    column.get(),
                    Kind.ADAPTED,
                    Message.of("fit.period-in-column", column.get().column().header())));
        } else if (answers.keepPeriod()) {
            outcomes.add(new StepOutcome(old, old, Kind.APPLIED, Message.of("fit.kept-period", old.period())));
        } else if (recipe.steps(Step.Measure.class).allMatch(measure -> measure.period() != null)) {
            outcomes.add(new StepOutcome(old, null, Kind.NOT_APPLIED, Message.of("fit.periods-in-headers")));
        } else {
            ask(old, Message.of("problem.fit-period", old.period()));
        }
    }

    private void parent(PlaceStep.FixedParent old) {
        Optional<PlaceStep.FixedParent> now = own.step(PlaceStep.FixedParent.class);
        if (now.isPresent() && !now.get().equals(old)) {
            ask(
                    old,
                    Message.of(
                            "problem.fit-other-parent", old.parent(), now.get().parent()));
        } else {
            outcomes.add(new StepOutcome(old, old, Kind.APPLIED, Message.of("fit.as-before")));
        }
    }

    private void withColumns(Step step) {
        List<ColumnRef> gone = ColumnMap.columnsOf(step).stream()
                .filter(ref -> columns.now(ref).isEmpty())
                .toList();
        if (step instanceof Step.Measure measure) {
            measure(measure, gone);
        } else if (step instanceof PlaceStep.Places places && !gone.isEmpty()) {
            places(places, gone);
        } else if (gone.isEmpty()) {
            follow(step, step);
        } else if (step instanceof Step.PeriodColumn
                || step instanceof Step.GroupColumn
                || step instanceof Step.MeasureNames
                || step instanceof PartStep) {
            askOrLeave(step, gone.get(0));
        } else {
            outcomes.add(notThere(step, gone.get(0)));
        }
    }

    /** A measure runs without a column beside it, but never without its own. */
    private void measure(Step.Measure step, List<ColumnRef> gone) {
        if (gone.contains(step.column())) {
            if (years.isSucceeded(step)) {
                outcomes.add(new StepOutcome(
                        step,
                        null,
                        Kind.NOT_APPLIED,
                        Message.of("fit.year-gone", step.column().header())));
            } else {
                askOrLeave(step, step.column());
            }
            return;
        }
        List<ColumnRef> open =
                gone.stream().filter(ref -> !columns.isLeftOut(ref)).toList();
        for (ColumnRef ref : open) {
            if (question(ref).isPresent()) {
                ask(step, goneMessage(ref));
                return;
            }
        }
        open.forEach(ref -> say(Problem.Severity.WARNING, goneMessage(ref)));
        Step.Measure kept = step.beside(
                present(step.lower(), gone),
                present(step.upper(), gone),
                present(step.numerator(), gone),
                present(step.denominator(), gone),
                present(step.margin(), gone));
        follow(step, years.ofItsYear(kept));
    }

    private @Nullable ColumnRef present(@Nullable ColumnRef ref, List<ColumnRef> gone) {
        return ref == null || gone.contains(ref) ? null : ref;
    }

    /** Places are still told where their code or their name is left. */
    private void places(PlaceStep.Places step, List<ColumnRef> gone) {
        ColumnRef first = gone.get(0);
        for (ColumnRef ref : gone) {
            if (question(ref).isPresent()) {
                ask(step, goneMessage(ref));
                return;
            }
        }
        boolean byCode = !step.code().isEmpty() && gone.stream().noneMatch(step.code()::contains);
        boolean byName = step.name() != null && !gone.contains(step.name());
        boolean parentGone = step.parent() != null && gone.contains(step.parent());
        if (byCode || (byName && !parentGone && step.code().isEmpty())) {
            say(Problem.Severity.WARNING, goneMessage(first));
            follow(
                    step,
                    new PlaceStep.Places(
                            step.level(),
                            step.code(),
                            step.codeWidths(),
                            present(step.name(), gone),
                            present(step.parent(), gone)));
        } else {
            ask(step, goneMessage(first));
        }
    }

    private void follow(Step old, Step step) {
        Step now = ColumnMap.visit(step, ref -> columns.now(ref).orElse(ref));
        if (now.equals(old)) {
            outcomes.add(new StepOutcome(old, now, Kind.APPLIED, Message.of("fit.as-before")));
            return;
        }
        Optional<Message> changed = FitWords.columns(step, columns);
        outcomes.add(new StepOutcome(
                old,
                now,
                changed.isPresent() ? Kind.ADAPTED : Kind.APPLIED,
                changed.orElse(Message.of("fit.as-before"))));
    }

    private StepOutcome notThere(Step step, ColumnRef gone) {
        return new StepOutcome(
                step,
                null,
                Kind.NOT_APPLIED,
                columns.isLeftOut(gone)
                        ? Message.of("fit.left-out", gone.header())
                        : Message.of("fit.not-there", gone.column(), gone.header()));
    }

    private void askOrLeave(Step step, ColumnRef gone) {
        if (columns.isLeftOut(gone)) {
            outcomes.add(notThere(step, gone));
        } else if (question(gone).isPresent()) {
            ask(step, goneMessage(gone));
        } else {
            say(Problem.Severity.WARNING, goneMessage(gone));
            outcomes.add(notThere(step, gone));
        }
    }

    /** The question for a column, asked once; empty where no column is at all like it. */
    private Optional<ColumnQuestion> question(ColumnRef wanted) {
        Optional<ColumnQuestion> known =
                questions.stream().filter(each -> each.wanted().equals(wanted)).findFirst();
        if (known.isPresent() || columns.isLeftOut(wanted)) {
            return known;
        }
        Optional<ColumnQuestion> asked = new ColumnCandidates(recipe, proposal, columns).of(wanted);
        asked.ifPresent(questions::add);
        return asked;
    }

    private void ask(Step step, Message why) {
        outcomes.add(new StepOutcome(step, null, Kind.ASKED, why));
        if (problems.stream().noneMatch(problem -> problem.message().equals(why))) {
            say(Problem.Severity.QUESTION, why);
        }
    }

    private void add(Step step, String key, Object... args) {
        outcomes.add(new StepOutcome(null, step, Kind.ADDED, Message.of(key, args)));
    }

    /** Texts that stand for missing values in the new file alone. */
    private void addMissingTexts() {
        Set<String> known = recipe.steps(CellStep.MissingText.class)
                .map(CellStep.MissingText::text)
                .collect(Collectors.toSet());
        own.steps(CellStep.MissingText.class)
                .filter(step -> !known.contains(step.text()))
                .forEach(step -> add(step, "fit.new-missing", step.text()));
    }

    private Message goneMessage(ColumnRef ref) {
        return Message.of("problem.column-gone", ref.column(), ref.header());
    }

    private void say(Problem.Severity severity, Message message) {
        problems.add(new Problem(severity, proposal.sheet(), null, message));
    }

    /** How the sheet is read, and where its table stands. */
    private static boolean isWhere(Step step) {
        return step instanceof Step.ReadSheet || step instanceof Step.HeaderRows || step instanceof Step.DataRows;
    }

    private static boolean isOfThisSheet(Step step) {
        return step instanceof RowStep && !RowStepFit.isKept(step);
    }
}
