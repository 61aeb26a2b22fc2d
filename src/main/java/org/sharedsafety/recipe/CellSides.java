package org.sharedsafety.recipe;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;

/** Reads the numbers that stand beside a measure: ends of intervals, margins, parts of a ratio. */
final class CellSides {

    private final CellReading reading;
    private final RunTally tally;

    CellSides(CellReading reading, RunTally tally) {
        this.reading = reading;
        this.tally = tally;
    }

    /** The number in a column beside the measure; null where there is none. */
    @Nullable
    Double number(SheetRow row, MeasureColumn measure, int column) {
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

    /** The key of what is wrong with a cell of this kind in a column of numbers. */
    static String problemOf(CellReading.Kind kind) {
        return switch (kind) {
            case DATE -> "problem.date-in-numbers";
            case ERROR -> "problem.error-cell";
            case NO_RESULT -> "problem.formula-without-result";
            default -> "problem.text-in-numbers";
        };
    }
}
