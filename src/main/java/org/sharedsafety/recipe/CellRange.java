package org.sharedsafety.recipe;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.NumberKind;

/** Tells numbers that cannot be what their column says. */
final class CellRange {

    private final RunTally tally;

    CellRange(RunTally tally) {
        this.tally = tally;
    }

    /** Whether a number can be of the measure's kind; else it is listed as a problem. */
    boolean isPossible(SheetRow row, MeasureColumn measure, Cell cell, double value, CellReading reading) {
        NumberKind kind = measure.kind();
        if (reading.accounting() && kind != NumberKind.AMOUNT) {
            return refuse(row, measure, "problem.number-in-brackets", cell.shown());
        }
        if (reading.accounting()) {
            tally.problems.add(
                    Problem.Severity.WARNING,
                    row.number(),
                    measure.value(),
                    "problem.brackets-negative",
                    cell.shown(),
                    measure.header());
        }
        if (reading.percent() && kind != NumberKind.PERCENT) {
            return refuse(row, measure, "problem.percent-sign", cell.shown());
        }
        if (value < 0 && kind != NumberKind.AMOUNT && !measure.mayPassHundred()) {
            String key = kind == NumberKind.COUNT ? "problem.negative-count" : "problem.negative-rate";
            return refuse(row, measure, key, cell.shown());
        }
        boolean over = (kind == NumberKind.PERCENT && value > 100) || (kind == NumberKind.PROPORTION && value > 1);
        if (over && !measure.mayPassHundred()) {
            return refuse(row, measure, "problem.over-hundred-percent", cell.shown());
        }
        return true;
    }

    /** Whether a published rate has people to be a rate of; else it is listed as a problem. */
    boolean mayDivide(SheetRow row, MeasureColumn measure, @Nullable Double value, @Nullable Double denominator) {
        boolean rate = measure.kind() != NumberKind.COUNT && measure.kind() != NumberKind.AMOUNT;
        return !(rate && value != null && denominator != null && denominator == 0)
                || refuse(
                        row,
                        measure,
                        "problem.zero-denominator",
                        row.cell(measure.value()).shown());
    }

    private boolean refuse(SheetRow row, MeasureColumn measure, String key, String shown) {
        tally.problems.add(Problem.Severity.WARNING, row.number(), measure.value(), key, shown, measure.header());
        return false;
    }
}
