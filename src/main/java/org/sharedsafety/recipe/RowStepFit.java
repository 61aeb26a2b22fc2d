package org.sharedsafety.recipe;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Fits the steps of rows to another sheet: what hangs on row numbers or marks is the new sheet's own. */
final class RowStepFit {

    private RowStepFit() {}

    /** The steps of rows that a sheet needs by itself, without those of a kind that a person chose in the recipe. */
    static List<Step.OfRows> fresh(Recipe recipe, Recipe own) {
        Set<Class<?>> known = new HashSet<>();
        recipe.steps(Step.OfRows.class).forEach(step -> known.add(step.getClass()));
        return own.steps(Step.OfRows.class)
                .filter(step -> !isKept(step) || !known.contains(step.getClass()))
                .toList();
    }

    /** Whether a step of the old recipe stands: a person's choice of rows and columns. */
    static boolean isKept(Step step) {
        return step instanceof Step.FillDown
                || step instanceof Step.RowsAside
                || step instanceof Step.RowsTaken
                || step instanceof Step.HeadingColumn
                || step instanceof Step.IndentColumn;
    }

    /** The step with each of its columns replaced. */
    static Step visit(Step.OfRows step, UnaryOperator<ColumnRef> with) {
        if (step instanceof Step.CaptionColumn caption) {
            return new Step.CaptionColumn(with.apply(caption.column()), caption.part());
        }
        if (step instanceof Step.HeadingColumn heading) {
            return new Step.HeadingColumn(with.apply(heading.column()), with.apply(heading.from()));
        }
        if (step instanceof Step.IndentColumn indent) {
            return new Step.IndentColumn(with.apply(indent.column()), with.apply(indent.from()));
        }
        if (step instanceof Step.FillDown fill) {
            return new Step.FillDown(fill.columns().stream().map(with).toList());
        }
        if (step instanceof Step.RowsAside aside) {
            return new Step.RowsAside(with.apply(aside.column()), aside.texts(), aside.why());
        }
        if (step instanceof Step.RowsTaken taken) {
            return new Step.RowsTaken(
                    with.apply(taken.column()), taken.texts(), with.apply(taken.heading()), taken.alone());
        }
        if (step instanceof Step.FootnoteMarks marks) {
            return new Step.FootnoteMarks(marks.columns().stream().map(with).toList(), marks.notes());
        }
        return step;
    }
}
