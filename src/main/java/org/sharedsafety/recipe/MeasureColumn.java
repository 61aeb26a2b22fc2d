package org.sharedsafety.recipe;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Step;

/**
 * A measure of a recipe with its columns as numbers, 0 where there is none.
 *
 * @param index which measure of the recipe, from 0
 * @param countOfRate whether it holds the counts of a measure that is published as a rate
 * @param mayPassHundred whether a percentage of it can truthfully be over 100
 */
record MeasureColumn(
        int index,
        int value,
        int lower,
        int upper,
        int numerator,
        int denominator,
        NumberKind kind,
        String header,
        boolean countOfRate,
        boolean mayPassHundred) {

    static MeasureColumn of(int index, Step.Measure step, @Nullable Metric metric) {
        return new MeasureColumn(
                index,
                column(step.column()),
                column(step.lower()),
                column(step.upper()),
                column(step.numerator()),
                column(step.denominator()),
                step.kind(),
                step.column().header(),
                step.kind() == NumberKind.COUNT && metric != null && metric.isRate(),
                isOpenShare(step.metric(), step.column().header()));
    }

    /** Cases cleared in a year may come from earlier years; a change may be any percentage. */
    private static boolean isOpenShare(String metric, String header) {
        return metric.equals("S03")
                || HeaderWords.of(header).stream()
                        .anyMatch(word -> word.startsWith("chang")
                                || word.startsWith("clear")
                                || word.startsWith("growth")
                                || word.startsWith("cambio"));
    }

    private static int column(@Nullable ColumnRef ref) {
        return ref == null ? 0 : CellAddress.columnNumber(ref.column());
    }
}
