package org.sharedsafety.recipe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Basis;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Reads the measures of a row; a cell that cannot be what its column says becomes a problem, never a value. */
final class MeasureCells {

    private final CellReading shared;
    private final Map<Integer, CellReading> readings = new HashMap<>();
    private final NumberText share = new NumberText(false);
    private final CellSides sides;
    private final CellRange range;
    private final RunTally tally;
    private final PeriodMarks periodMarks;
    private final Consumer<FoundObservation> found;

    MeasureCells(Recipe recipe, RunTally tally, Consumer<FoundObservation> found) {
        boolean decimalComma = recipe.step(Step.ReadSheet.class)
                .map(Step.ReadSheet::decimalComma)
                .orElse(false);
        List<CellStep.MissingText> texts =
                recipe.steps(CellStep.MissingText.class).toList();
        NoteMarks marks = new NoteMarks(recipe.steps(CellStep.NoteMark.class).toList());
        this.shared = new CellReading(MissingCodes.of(texts), decimalComma, marks);
        for (CellStep.MissingText step : texts) {
            if (step.column() != null) {
                String letters = step.column().column();
                readings.computeIfAbsent(
                        CellAddress.columnNumber(letters),
                        column -> new CellReading(MissingCodes.of(texts, letters), decimalComma, marks));
            }
        }
        this.sides = new CellSides(shared, tally);
        this.range = new CellRange(tally);
        this.tally = tally;
        this.periodMarks = new PeriodMarks(recipe);
        this.found = found;
    }

    void take(SheetRow row, PlaceMatch.Matched place, Period period, Group group, List<MeasureColumn> measures) {
        for (MeasureColumn measure : measures) {
            Reading read = read(row, measure);
            if (read != null) {
                emit(row, place, period, group.and(measure.group()), measure, read);
            } else if (found instanceof PlaceParts parts) {
                // What cannot be read is missing from the sum.
                parts.accept(new FoundObservation(
                        measure.index(),
                        place,
                        period,
                        group.and(measure.group()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Status.NOT_AVAILABLE,
                        row.number(),
                        measure.value(),
                        ""));
            }
        }
    }

    /** A value, or why there is none, with the ends of the interval that the cell itself tells. */
    private record Reading(@Nullable Double value, Status status, @Nullable Double lower, @Nullable Double upper) {}

    /** What a measure's cell holds; null, with a listed problem, where it cannot be read. */
    private @Nullable Reading read(SheetRow row, MeasureColumn measure) {
        Cell cell = row.cell(measure.value());
        CellReading reading = readings.getOrDefault(measure.value(), shared);
        CellReading.Kind kind = reading.read(cell);
        if (kind == CellReading.Kind.TEXT && measure.intervalInCell() && reading.interval(cell.shown())) {
            IntervalText interval = reading.intervalText();
            return range.isPossible(row, measure, cell, interval.value(), reading)
                    ? new Reading(interval.value(), Status.OK, interval.lower(), interval.upper())
                    : null;
        }
        CellStep.NoteMark mark = reading.mark();
        if (mark != null) {
            tally.marked(mark, row.number(), measure.value());
        }
        Status flagged = flagged(row, measure);
        if (kind == CellReading.Kind.NUMBER) {
            if (flagged != null && !flagged.mayHaveValue()) {
                return missing(row, measure, flagged, row.cell(measure.flag()).shown());
            }
            Status status = flagged != null ? flagged : mark != null ? mark.status() : Status.OK;
            return range.isPossible(row, measure, cell, reading.value(), reading)
                    ? new Reading(reading.value(), status, null, null)
                    : null;
        }
        if (kind == CellReading.Kind.MISSING) {
            MissingCodes.Bounds bounds = reading.bounds(cell);
            Status status = reading.status() == Status.NOT_AVAILABLE && flagged != null ? flagged : reading.status();
            Reading none = missing(row, measure, status, cell.shown());
            return bounds == null ? none : new Reading(null, none.status(), bounds.lower(), bounds.upper());
        }
        tally.problems.add(
                Problem.Severity.WARNING,
                row.number(),
                measure.value(),
                CellSides.problemOf(kind),
                cell.shown(),
                measure.header());
        return null;
    }

    private Reading missing(SheetRow row, MeasureColumn measure, Status status, String text) {
        tally.missing(CellReading.strip(text), status, row.number(), measure.value());
        return new Reading(null, status, null, null);
    }

    /** What the column of flags says of a row; null where there is none, or it says that all is well. */
    private @Nullable Status flagged(SheetRow row, MeasureColumn measure) {
        if (measure.flag() == 0) {
            return periodMarks.of(row);
        }
        Status status = measure.meanings().get(PlaceCells.rawCode(row.cell(measure.flag())));
        return status == Status.OK ? null : status;
    }

    private void emit(
            SheetRow row, PlaceMatch.Matched place, Period period, Group group, MeasureColumn measure, Reading read) {
        Double value = read.value();
        Double lower =
                Objects.requireNonNullElseGet(read.lower(), () -> orNaN(sides.number(row, measure, measure.lower())));
        Double upper =
                Objects.requireNonNullElseGet(read.upper(), () -> orNaN(sides.number(row, measure, measure.upper())));
        Double margin = measure.margin() == 0 || value == null ? null : sides.number(row, measure, measure.margin());
        if (value != null && margin != null && margin >= 0) {
            lower = measure.kind() == NumberKind.AMOUNT ? value - margin : Math.max(0, value - margin);
            upper = value + margin;
        }
        String shown = row.cell(measure.value()).shown();
        if (lower > upper) {
            tally.problems.add(
                    Problem.Severity.WARNING,
                    row.number(),
                    measure.value(),
                    "problem.interval-reversed",
                    shown,
                    measure.header());
            lower = Double.NaN;
            upper = Double.NaN;
        } else if (value != null && (lower > value || upper < value)) {
            tally.problems.add(
                    Problem.Severity.WARNING,
                    row.number(),
                    measure.value(),
                    "problem.value-outside-interval",
                    shown,
                    measure.header());
        }
        Double numerator = measure.countOfRate() ? value : sides.number(row, measure, measure.numerator());
        Double denominator = sides.number(row, measure, measure.denominator());
        if (!range.mayDivide(row, measure, value, denominator)) {
            return;
        }
        tally.observed(read.status());
        tally.zeros += value != null && value == 0 ? 1 : 0;
        found.accept(new FoundObservation(
                measure.index(),
                place,
                period,
                group,
                value,
                numerator,
                denominator,
                lower.isNaN() ? null : lower,
                upper.isNaN() ? null : upper,
                read.status(),
                row.number(),
                measure.value(),
                shown,
                basis(row, measure)));
    }

    /** Which share of its agencies reported all year, where the rows above a total told. */
    private @Nullable Basis basis(SheetRow row, MeasureColumn measure) {
        if (measure.reported() == 0 || !share.parse(row.cell(measure.reported()).shown()) || share.value() > 1) {
            return null;
        }
        int number = row.number();
        return new Basis(1, number, number, measure.value(), share.value(), Basis.Of.AGENCIES, null);
    }

    private static Double orNaN(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }
}
