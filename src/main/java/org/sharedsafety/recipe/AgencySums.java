package org.sharedsafety.recipe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Basis;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.PartStep;

/**
 * Adds the counts of agencies up to those of their place, with the share of it that they cover.
 *
 * <p>An agency without a number, or one that reported fewer than twelve months, is left out of the sum; what is left is
 * part of the whole and marked so. Below sixty percent there is no number at all.
 */
final class AgencySums implements PlaceParts {

    /** Below this share of the population or the agencies a sum says nothing of the place. */
    static final double LEAST_COVERAGE = 0.6;

    /** Below this share of the people a sum is shown hatched. */
    private static final double HATCHED_BELOW = 0.8;

    /** Of two parts one may well be as much as the other. */
    private static final int FEWEST_PARTS = 3;

    private static final double MONTHS_OF_A_YEAR = 12;

    private final int agency;
    private final int population;
    private final int months;
    private final RunTally tally;
    private final List<StoredMeasure> measures;
    private final Consumer<FoundObservation> found;
    private final PartTotals totals = new PartTotals();
    private final Map<String, Integer> agencies = new HashMap<>();
    private final Map<Long, SeenPlaces> seen = new HashMap<>();
    private final NumberText number = new NumberText(false);
    private double rowWeight = 1;
    private boolean rowComplete = true;
    private long rows;
    private long wholes;
    private int wholeRow;

    AgencySums(PartStep.SumRows step, List<StoredMeasure> measures, RunTally tally, Consumer<FoundObservation> found) {
        this.agency = CellAddress.columnNumber(step.part().column());
        this.population = column(step.population());
        this.months = column(step.months());
        this.measures = measures;
        this.tally = tally;
        this.found = found;
    }

    private static int column(@Nullable ColumnRef ref) {
        return ref == null ? 0 : CellAddress.columnNumber(ref.column());
    }

    @Override
    public boolean isWhole(SheetRow row) {
        boolean whole = WholeLabel.is(row.cell(agency).shown());
        if (whole) {
            wholeRow = wholes++ == 0 ? row.number() : wholeRow;
        }
        return whole;
    }

    @Override
    public boolean isNew(SheetRow row, int place, int period, int slot) {
        String name = CellReading.strip(row.cell(agency).shown());
        int number = agencies.computeIfAbsent(name, fresh -> agencies.size());
        boolean fresh =
                seen.computeIfAbsent((long) number, key -> new SeenPlaces()).isNew(place, period, slot);
        if (fresh) {
            rows++;
            rowWeight = population == 0 ? 1 : Math.max(0, orZero(row, population));
            rowComplete = months == 0 || orZero(row, months) >= MONTHS_OF_A_YEAR;
        }
        return fresh;
    }

    private double orZero(SheetRow row, int column) {
        return number.parse(row.cell(column).shown()) ? number.value() : 0;
    }

    @Override
    public void accept(FoundObservation part) {
        totals.of(part, part.place()).add(part, 1, rowWeight, rowComplete);
    }

    @Override
    public void finish() {
        tally.forgetObserved();
        boolean known = population > 0 || months > 0;
        long partial = 0;
        for (PartTotals.Total total : totals.all()) {
            double coverage = total.coverage();
            boolean enough = total.counted > 0 && coverage >= LEAST_COVERAGE;
            // Whose people are known is covered by its share of them; the others are only known to be incomplete.
            boolean sound = total.isWhole() || (population > 0 && coverage >= HATCHED_BELOW);
            Status status = sound
                    ? (total.notOk > 0 ? Status.UNRELIABLE : Status.OK)
                    : enough
                            ? Status.UNRELIABLE
                            : total.counted == 0 && total.suppressed > 0 ? Status.SUPPRESSED : Status.NOT_AVAILABLE;
            if (!total.isWhole()) {
                partial++;
                tally.problems.add(
                        sound ? Problem.Severity.INFO : Problem.Severity.WARNING,
                        total.firstRow,
                        total.column,
                        sound ? "problem.sum-most" : enough ? "problem.sum-partial" : "problem.sum-not-covered",
                        total.place.place().name(),
                        total.period.text(),
                        measures.get(total.measure).metric(),
                        total.counted,
                        total.parts,
                        coverage);
            }
            if (population > 0 && total.weight > 0) {
                // A rate is out of the people of the agencies that are in the sum, not of all.
                total.denominator = total.weight;
            }
            boolean told = known || !total.isWhole();
            new PartEmission(tally, found)
                    .emit(
                            total,
                            status.mayHaveValue() && enough ? Double.valueOf(total.value) : null,
                            status,
                            new Basis(
                                    total.parts,
                                    total.firstRow,
                                    total.lastRow,
                                    total.column,
                                    told ? coverage : null,
                                    population > 0 ? Basis.Of.POPULATION : Basis.Of.AGENCIES,
                                    null));
        }
        tally.problems.add(
                Problem.Severity.INFO,
                0,
                0,
                "problem.sum-done",
                rows,
                totals.all().size(),
                agencies.size());
        warnOfTotals();
        if (wholes > 0) {
            tally.problems.add(Problem.Severity.INFO, wholeRow, agency, "problem.sum-total-aside", wholes);
        }
        if (!known) {
            tally.problems.add(Problem.Severity.INFO, 0, 0, "problem.sum-coverage-unknown");
        }
        if (partial > 0) {
            tally.problems.add(Problem.Severity.INFO, 0, 0, "problem.sum-partial-count", partial);
        }
    }

    /** Where one part is as much as all others together in nearly every place, it is likely their total. */
    private void warnOfTotals() {
        long several = 0;
        long doubled = 0;
        for (PartTotals.Total total : totals.all()) {
            if (total.counted >= FEWEST_PARTS && total.value > 0) {
                several++;
                doubled += total.largest * 2 == total.value ? 1 : 0;
            }
        }
        if (doubled >= 2 && doubled * 10 >= several * 9) {
            tally.problems.add(Problem.Severity.WARNING, 0, 0, "problem.sum-part-is-total", doubled, several);
        }
    }
}
