package org.sharedsafety.recipe;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Reads the measures of a row; a cell that cannot be what its column says becomes a problem, never a value. */
final class MeasureCells {

    private final CellReading reading;
    private final RunTally tally;
    private final Consumer<FoundObservation> found;

    MeasureCells(Recipe recipe, RunTally tally, Consumer<FoundObservation> found) {
        boolean decimalComma = recipe.step(Step.ReadSheet.class)
                .map(Step.ReadSheet::decimalComma)
                .orElse(false);
        this.reading = new CellReading(
                MissingCodes.of(recipe.steps(Step.MissingText.class).toList()), decimalComma);
        this.tally = tally;
        this.found = found;
    }

    void take(SheetRow row, PlaceMatch.Matched place, Period period, List<MeasureColumn> measures) {
        for (MeasureColumn measure : measures) {
            take(row, place, period, measure);
        }
    }

    private void take(SheetRow row, PlaceMatch.Matched place, Period period, MeasureColumn measure) {
        Cell cell = row.cell(measure.value());
        CellReading.Kind kind = reading.read(cell);
        if (kind == CellReading.Kind.NUMBER) {
            double value = reading.value();
            if (isPossible(row, measure, cell, value)) {
                emit(row, place, period, measure, value, Status.OK, cell.shown());
            }
        } else if (kind == CellReading.Kind.MISSING) {
            Status status = reading.status();
            String shown = cell.shown();
            tally.missing(CellReading.strip(shown), status, row.number(), measure.value());
            emit(row, place, period, measure, null, status, shown);
        } else {
            problem(row, measure, problemOf(kind), cell.shown());
        }
    }

    private static String problemOf(CellReading.Kind kind) {
        return switch (kind) {
            case DATE -> "problem.date-in-numbers";
            case ERROR -> "problem.error-cell";
            case NO_RESULT -> "problem.formula-without-result";
            default -> "problem.text-in-numbers";
        };
    }

    private boolean isPossible(SheetRow row, MeasureColumn measure, Cell cell, double value) {
        NumberKind kind = measure.kind();
        if (reading.accounting() && kind != NumberKind.AMOUNT) {
            problem(row, measure, "problem.number-in-brackets", cell.shown());
            return false;
        }
        if (reading.percent() && kind != NumberKind.PERCENT) {
            problem(row, measure, "problem.percent-sign", cell.shown());
            return false;
        }
        if (value < 0 && kind != NumberKind.AMOUNT && !measure.mayPassHundred()) {
            problem(
                    row,
                    measure,
                    kind == NumberKind.COUNT ? "problem.negative-count" : "problem.negative-rate",
                    cell.shown());
            return false;
        }
        boolean over = (kind == NumberKind.PERCENT && value > 100) || (kind == NumberKind.PROPORTION && value > 1);
        if (over && !measure.mayPassHundred()) {
            problem(row, measure, "problem.over-hundred-percent", cell.shown());
            return false;
        }
        return true;
    }

    private void emit(
            SheetRow row,
            PlaceMatch.Matched place,
            Period period,
            MeasureColumn measure,
            @Nullable Double value,
            Status status,
            String shown) {
        Double lower = side(row, measure, measure.lower());
        Double upper = side(row, measure, measure.upper());
        if (lower != null && upper != null && lower > upper) {
            problem(row, measure, "problem.interval-reversed", shown);
            lower = null;
            upper = null;
        } else if (value != null && ((lower != null && lower > value) || (upper != null && upper < value))) {
            problem(row, measure, "problem.value-outside-interval", shown);
        }
        Double numerator = measure.countOfRate() ? value : side(row, measure, measure.numerator());
        Double denominator = side(row, measure, measure.denominator());
        tally.observed(status);
        tally.zeros += value != null && value == 0 ? 1 : 0;
        found.accept(new FoundObservation(
                measure.index(),
                place,
                period,
                Group.EVERYONE,
                value,
                numerator,
                denominator,
                lower,
                upper,
                status,
                row.number(),
                measure.value(),
                shown));
    }

    /** The number in a column beside the measure; null where there is none. */
    private @Nullable Double side(SheetRow row, MeasureColumn measure, int column) {
        if (column == 0) {
            return null;
        }
        Cell cell = row.cell(column);
        CellReading.Kind kind = reading.read(cell);
        if (kind == CellReading.Kind.NUMBER) {
            return reading.value();
        }
        if (kind != CellReading.Kind.MISSING) {
            tally.problems.add(
                    Problem.Severity.WARNING, row.number(), column, problemOf(kind), cell.shown(), measure.header());
        }
        return null;
    }

    private void problem(SheetRow row, MeasureColumn measure, String key, String shown) {
        tally.problems.add(Problem.Severity.WARNING, row.number(), measure.value(), key, shown, measure.header());
    }
}
