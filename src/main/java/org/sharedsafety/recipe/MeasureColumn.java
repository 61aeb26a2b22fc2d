package org.sharedsafety.recipe;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RowStep;
import org.sharedsafety.model.recipe.Step;

/**
 * A measure of a recipe with its columns as numbers, 0 where there is none.
 *
 * @param index which measure of the recipe, from 0
 * @param margin the column of the margin of error
 * @param flag the column of flags that have a legend
 * @param meanings the legend
 * @param intervalInCell whether its cells hold the interval behind the value
 * @param group the people its header names
 * @param named the text by which rows name it, empty where all rows hold it
 * @param countOfRate whether it holds the counts of a measure that is published as a rate
 * @param reported the column that tells, row by row, the share of agencies that reported all year
 * @param mayPassHundred whether a percentage of it can truthfully be over 100
 */
record MeasureColumn(
        int index,
        int value,
        int lower,
        int upper,
        int numerator,
        int denominator,
        int margin,
        int flag,
        Map<String, Status> meanings,
        boolean intervalInCell,
        Group group,
        String named,
        NumberKind kind,
        String header,
        boolean countOfRate,
        boolean mayPassHundred,
        int reported) {

    MeasureColumn {
        meanings = Map.copyOf(meanings);
    }

    static MeasureColumn of(int index, Step.Measure step, @Nullable Metric metric, Recipe recipe) {
        CellStep.FlagColumn flags = recipe.steps(CellStep.FlagColumn.class)
                .filter(flag -> flag.of().column().equals(step.column().column()))
                .findFirst()
                .orElse(null);
        String group = step.group();
        return new MeasureColumn(
                index,
                column(step.column()),
                column(step.lower()),
                column(step.upper()),
                column(step.numerator()),
                column(step.denominator()),
                column(step.margin()),
                flags == null ? 0 : column(flags.column()),
                flags == null ? Map.of() : flags.meanings(),
                recipe.steps(CellStep.IntervalInCell.class)
                        .anyMatch(interval ->
                                interval.column().column().equals(step.column().column())),
                group == null ? Group.EVERYONE : new Group(group),
                Objects.requireNonNullElse(step.named(), ""),
                step.kind(),
                step.named() == null ? step.column().header() : step.named(),
                step.kind() == NumberKind.COUNT && metric != null && metric.isRate(),
                isOpenShare(step.metric(), step.column().header() + " " + step.named()),
                step.kind() != NumberKind.COUNT
                        ? 0
                        : recipe.step(RowStep.PartsReported.class)
                                .map(parts -> column(parts.column()))
                                .orElse(0));
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
