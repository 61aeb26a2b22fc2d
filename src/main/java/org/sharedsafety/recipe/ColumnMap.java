package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PeriodStep;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RowStep;
import org.sharedsafety.model.recipe.Step;

/** The columns that a step names. */
final class ColumnMap {

    private ColumnMap() {}

    /** The columns of all steps, each once. */
    static List<ColumnRef> columnsOf(Recipe recipe) {
        return recipe.steps().stream()
                .flatMap(step -> columnsOf(step).stream())
                .distinct()
                .toList();
    }

    /** The columns of a step. */
    static List<ColumnRef> columnsOf(Step step) {
        List<ColumnRef> columns = new ArrayList<>();
        visit(step, ref -> {
            columns.add(ref);
            return ref;
        });
        return columns;
    }

    /** The step with each of its columns replaced. */
    static Step visit(Step step, UnaryOperator<ColumnRef> with) {
        if (step instanceof PlaceStep.Places places) {
            List<ColumnRef> code = places.code().stream().map(with).toList();
            return new PlaceStep.Places(
                    places.level(),
                    code,
                    places.codeWidths(),
                    visit(places.name(), with),
                    visit(places.parent(), with));
        }
        if (step instanceof RowStep rows) {
            return RowStepFit.visit(rows, with);
        }
        if (step instanceof Step.PeriodColumn period) {
            return new Step.PeriodColumn(with.apply(period.column()));
        }
        if (step instanceof PeriodStep.MarkedPeriods marked) {
            return new PeriodStep.MarkedPeriods(with.apply(marked.column()), marked.meanings());
        }
        if (step instanceof Step.Ignore ignore) {
            return new Step.Ignore(with.apply(ignore.column()));
        }
        if (step instanceof PartStep.SumRows sum) {
            return new PartStep.SumRows(
                    with.apply(sum.part()), visit(sum.population(), with), visit(sum.months(), with));
        }
        if (step instanceof PartStep.EventDate date) {
            return new PartStep.EventDate(
                    with.apply(date.column()), visit(date.month(), with), date.order(), date.grain());
        }
        if (step instanceof PartStep.EventPoint point) {
            return new PartStep.EventPoint(point.level(), with.apply(point.longitude()), with.apply(point.latitude()));
        }
        if (step instanceof PartStep.CountCategory category) {
            return new PartStep.CountCategory(with.apply(category.column()), category.kind(), category.values());
        }
        if (step instanceof Step.Measure measure) {
            return measure.with(with.apply(measure.column()), measure.metric())
                    .beside(
                            visit(measure.lower(), with),
                            visit(measure.upper(), with),
                            visit(measure.numerator(), with),
                            visit(measure.denominator(), with),
                            visit(measure.margin(), with));
        }
        if (step instanceof Step.MeasureNames names) {
            return new Step.MeasureNames(with.apply(names.column()));
        }
        if (step instanceof Step.GroupColumn group) {
            return new Step.GroupColumn(with.apply(group.column()), group.dimension());
        }
        if (step instanceof CellStep.IntervalInCell interval) {
            return new CellStep.IntervalInCell(with.apply(interval.column()));
        }
        if (step instanceof CellStep.IntervalLevel level && level.column() != null) {
            return new CellStep.IntervalLevel(level.percent(), with.apply(level.column()));
        }
        if (step instanceof CellStep.FlagColumn flag) {
            return new CellStep.FlagColumn(with.apply(flag.column()), with.apply(flag.of()), flag.meanings());
        }
        if (step instanceof CellStep.MissingText missing && missing.column() != null) {
            return new CellStep.MissingText(
                    missing.text(), missing.status(), with.apply(missing.column()), missing.lower(), missing.upper());
        }
        return step;
    }

    private static @Nullable ColumnRef visit(@Nullable ColumnRef ref, UnaryOperator<ColumnRef> with) {
        return ref == null ? null : with.apply(ref);
    }
}
