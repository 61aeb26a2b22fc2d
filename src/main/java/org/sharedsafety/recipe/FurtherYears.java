package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/**
 * Measures whose header carries their year: next year's sheet has one column more, or every column one year later.
 *
 * <p>A column with the words of such a measure and another year is that measure of that year, read as its nearest year
 * was.
 */
final class FurtherYears {

    private final ColumnMatch columns;
    private final List<Step.Measure> dated;
    private final List<Step.Measure> added = new ArrayList<>();

    FurtherYears(Recipe recipe, ColumnMatch columns) {
        this.columns = columns;
        this.dated = recipe.steps(Step.Measure.class)
                .filter(step -> step.period() != null && ColumnMatch.isDated(step.column()))
                .toList();
        for (ColumnRef column : columns.free()) {
            further(column).ifPresent(step -> {
                added.add(step);
                ColumnMap.columnsOf(step).forEach(columns::use);
            });
        }
    }

    /** The measures of years that the recipe does not have, with their columns as they stand in the sheet. */
    List<Step.Measure> added() {
        return List.copyOf(added);
    }

    /** Whether a measure whose column is gone goes on in other years of the sheet. */
    boolean isSucceeded(Step.Measure step) {
        String words = ColumnMatch.undated(step.column());
        return dated.contains(step)
                && (added.stream().anyMatch(more -> ColumnMatch.undated(more.column())
                                .equals(words))
                        || dated.stream()
                                .anyMatch(other -> !other.equals(step)
                                        && ColumnMatch.undated(other.column()).equals(words)
                                        && columns.now(other.column()).isPresent()));
    }

    /** A measure with the period that its header names now; as it is where its header names the same as before. */
    Step.Measure ofItsYear(Step.Measure step) {
        Optional<ColumnRef> now = columns.now(step.column());
        if (step.period() == null || now.isEmpty()) {
            return step;
        }
        Optional<Period> before = HeaderTemplate.of(step.column().header()).period();
        Optional<Period> after = HeaderTemplate.of(now.get().header()).period();
        boolean moved = after.isPresent() && before.isPresent() && !after.equals(before);
        return moved ? withPeriod(step, after.get()) : step;
    }

    private Optional<Step.Measure> further(ColumnRef column) {
        Optional<Period> period = HeaderTemplate.of(column.header()).period();
        if (period.isEmpty()) {
            return Optional.empty();
        }
        String words = ColumnMatch.undated(column);
        List<Step.Measure> family = dated.stream()
                .filter(step -> ColumnMatch.undated(step.column()).equals(words))
                .toList();
        boolean one = family.stream().map(Step.Measure::metric).distinct().count() == 1
                && family.stream().map(Step.Measure::series).distinct().count() == 1
                && family.stream().map(Step.Measure::kind).distinct().count() == 1
                && family.stream().map(Step.Measure::scale).distinct().count() == 1;
        return one
                ? family.stream().min(nearest(period.get())).map(step -> copy(step, column, period.get()))
                : Optional.empty();
    }

    private static Comparator<Step.Measure> nearest(Period period) {
        return Comparator.comparingLong(step -> HeaderTemplate.of(step.column().header())
                .period()
                .map(other ->
                        Math.abs(other.start().toEpochDay() - period.start().toEpochDay()))
                .orElse(Long.MAX_VALUE));
    }

    private Step.Measure copy(Step.Measure like, ColumnRef column, Period period) {
        Step.Measure beside = like.beside(
                side(like.lower(), period),
                side(like.upper(), period),
                side(like.numerator(), period),
                side(like.denominator(), period),
                side(like.margin(), period));
        return withPeriod(beside.with(column, like.metric()), period);
    }

    /** The column of the sheet with the words of a side column and the new period. */
    private @Nullable ColumnRef side(@Nullable ColumnRef like, Period period) {
        if (like == null) {
            return null;
        }
        return columns.free().stream()
                .filter(column -> ColumnMatch.undated(column).equals(ColumnMatch.undated(like)))
                .filter(column -> HeaderTemplate.of(column.header())
                        .period()
                        .filter(period::equals)
                        .isPresent())
                .findFirst()
                .orElse(null);
    }

    private static Step.Measure withPeriod(Step.Measure step, Period period) {
        return new Step.Measure(
                step.column(),
                step.metric(),
                step.series(),
                period.text(),
                step.kind(),
                step.scale(),
                step.lower(),
                step.upper(),
                step.numerator(),
                step.denominator(),
                step.group(),
                step.margin(),
                step.named());
    }
}
