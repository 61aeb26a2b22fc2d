package org.sharedsafety.recipe;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RowStep;
import org.sharedsafety.model.recipe.Step;

/** Fits the steps of rows to another sheet: what hangs on row numbers or marks is the new sheet's own. */
final class RowStepFit {

    private RowStepFit() {}

    /** The steps of rows that a sheet needs by itself, without those of a kind that a person chose in the recipe. */
    static List<RowStep> fresh(Recipe recipe, Recipe own) {
        Set<Class<?>> known = new HashSet<>();
        recipe.steps(RowStep.class).forEach(step -> known.add(step.getClass()));
        return own.steps(RowStep.class)
                .filter(step -> !isKept(step) || !known.contains(step.getClass()))
                .toList();
    }

    /** Whether a step of the old recipe stands: a person's choice of rows and columns. */
    static boolean isKept(Step step) {
        return step instanceof RowStep.FillDown
                || step instanceof RowStep.RowsAside
                || step instanceof RowStep.RowsTaken
                || step instanceof RowStep.PartsReported
                || step instanceof RowStep.HeadingColumn
                || step instanceof RowStep.IndentColumn;
    }

    /** The step with each of its columns replaced. */
    static Step visit(RowStep step, UnaryOperator<ColumnRef> with) {
        if (step instanceof RowStep.CaptionColumn caption) {
            return new RowStep.CaptionColumn(with.apply(caption.column()), caption.part());
        }
        if (step instanceof RowStep.HeadingColumn heading) {
            return new RowStep.HeadingColumn(with.apply(heading.column()), with.apply(heading.from()));
        }
        if (step instanceof RowStep.IndentColumn indent) {
            return new RowStep.IndentColumn(with.apply(indent.column()), with.apply(indent.from()));
        }
        if (step instanceof RowStep.FillDown fill) {
            return new RowStep.FillDown(fill.columns().stream().map(with).toList());
        }
        if (step instanceof RowStep.RowsAside aside) {
            return new RowStep.RowsAside(with.apply(aside.column()), aside.texts(), aside.why());
        }
        if (step instanceof RowStep.RowsTaken taken) {
            return new RowStep.RowsTaken(
                    with.apply(taken.column()), taken.texts(), with.apply(taken.heading()), taken.alone());
        }
        if (step instanceof RowStep.PartsReported reported) {
            return new RowStep.PartsReported(
                    with.apply(reported.column()), with.apply(reported.months()), with.apply(reported.heading()));
        }
        if (step instanceof RowStep.FootnoteMarks marks) {
            return new RowStep.FootnoteMarks(marks.columns().stream().map(with).toList(), marks.notes());
        }
        return step;
    }
}
