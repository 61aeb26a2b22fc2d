package org.sharedsafety.ui.importing;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Corrections of one column of a measure: what sort of numbers it holds, and which period they are about. */
final class MeasureEdit {
    private MeasureEdit() {}

    /** What sort of numbers the column holds, and what they are multiplied by. */
    static Recipe sort(Recipe recipe, ColumnRef column, NumberKind kind, double scale) {
        return change(recipe, column, known -> with(known, known.period(), kind, scale));
    }

    /** The period of the column's numbers. */
    static Recipe period(Recipe recipe, ColumnRef column, String period) {
        return change(recipe, column, known -> with(known, period, known.kind(), known.scale()));
    }

    private static Step.Measure with(Step.Measure known, @Nullable String period, NumberKind kind, double scale) {
        return new Step.Measure(
                known.column(),
                known.metric(),
                known.series(),
                period,
                kind,
                scale,
                known.lower(),
                known.upper(),
                known.numerator(),
                known.denominator(),
                known.group(),
                known.margin(),
                known.named());
    }

    private static Recipe change(Recipe recipe, ColumnRef column, UnaryOperator<Step.Measure> change) {
        return new Recipe(
                recipe.version(),
                recipe.steps().stream()
                        .map(step -> step instanceof Step.Measure measure
                                        && measure.column().column().equals(column.column())
                                ? change.apply(measure)
                                : step)
                        .toList());
    }
}
