package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceFinder;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/**
 * Applies a recipe to the rows of a sheet, one after the other, with memory that does not grow with the sheet.
 *
 * <p>Every cell of a measure in the data rows becomes an observation, a listed problem, or belongs to a row that was
 * kept aside and counted.
 */
public final class RecipeRun implements RowSink {

    /** Stands for the period that each row tells itself. */
    private static final int OF_ROW = -2;

    private final Step.DataRows range;
    private final RowPlaces places;
    private final RowPeriods periods;
    private final int periodColumn;
    private final Map<Integer, List<MeasureColumn>> byPeriod = new LinkedHashMap<>();
    private final SeenPlaces seen = new SeenPlaces();
    private final RowSlots slots;
    private final RunTally tally;
    private final MeasureCells cells;
    private final @Nullable PlaceParts parts;

    /**
     * A run of a recipe that {@link RecipeCheck} has passed.
     *
     * @param sheet the sheet's name, for problems
     * @param catalogue the measures of the project
     * @param found takes the observations, row by row, and in a row period by period in the order of columns
     */
    public RecipeRun(
            Recipe recipe, String sheet, List<Metric> catalogue, PlaceFinder finder, Consumer<FoundObservation> found) {
        this.range = recipe.step(Step.DataRows.class).orElse(new Step.DataRows(1, 0));
        PlaceStep.Places step =
                recipe.step(PlaceStep.Places.class).orElseThrow(() -> WorkbenchException.of("recipe.no-places"));
        this.places = new RowPlaces(
                step.level(),
                new PlaceCells(
                        step.code().stream().map(RecipeRun::number).toList(),
                        step.codeWidths(),
                        number(step.name()),
                        number(step.parent()),
                        recipe.step(PlaceStep.FixedParent.class)
                                .map(PlaceStep.FixedParent::parent)
                                .orElse("")),
                lowestHeader(step.name() != null ? step.name() : step.code().get(0)),
                finder,
                recipe.steps(PlaceStep.SamePlace.class).toList());
        this.periods = new RowPeriods(recipe);
        this.periodColumn = recipe.step(Step.PeriodColumn.class)
                .map(column -> number(column.column()))
                .orElse(0);
        this.tally = new RunTally(sheet);
        this.parts = recipe.step(PartStep.SumRows.class)
                .map(sum -> new AgencySums(sum, StoredMeasure.of(recipe), tally, found))
                .orElse(null);
        this.cells = new MeasureCells(recipe, tally, parts == null ? found : parts);
        this.slots = new RowSlots(recipe);
        group(recipe, catalogue);
    }

    private void group(Recipe recipe, List<Metric> catalogue) {
        Map<String, Metric> metrics =
                catalogue.stream().collect(Collectors.toMap(Metric::id, metric -> metric, (first, second) -> first));
        String fixed = recipe.step(Step.FixedPeriod.class)
                .map(Step.FixedPeriod::period)
                .orElse(null);
        int index = 0;
        for (Step.Measure step : recipe.steps(Step.Measure.class).toList()) {
            String own = step.period() != null ? step.period() : periodColumn > 0 ? null : fixed;
            if (own == null && periodColumn == 0) {
                throw WorkbenchException.of(
                        "recipe.no-period",
                        step.column().column(),
                        step.column().header());
            }
            int period = own == null ? OF_ROW : periods.number(parse(own));
            byPeriod.computeIfAbsent(period, key -> new ArrayList<>())
                    .add(MeasureColumn.of(index++, step, metrics.get(step.metric()), recipe));
        }
    }

    private static Period parse(String text) {
        return Period.parse(text).orElseThrow(() -> WorkbenchException.of("recipe.bad-period", text));
    }

    private static String lowestHeader(ColumnRef ref) {
        return ref.header()
                .substring(ref.header().lastIndexOf(HeaderText.JOINT.strip()) + 1)
                .strip();
    }

    private static int number(@Nullable ColumnRef ref) {
        return ref == null ? 0 : CellAddress.columnNumber(ref.column());
    }

    @Override
    public boolean accept(SheetRow row) {
        if (row.number() < range.first() || row.isBlank()) {
            return true;
        }
        RowPlaces.Known place = places.of(row);
        if (range.last() > 0 && row.number() > range.last()) {
            if (place != null) {
                afterRange(row, place);
            }
            return true;
        }
        tally.rowsRead++;
        if (place == null) {
            withoutPlace(row);
            return true;
        }
        if (place.isHeader) {
            tally.problems.add(Problem.Severity.INFO, row.number(), places.column(), "problem.header-repeated");
            return true;
        }
        RowSlots.Slot slot = slots.of(row, tally);
        if (slot == null) {
            return true;
        }
        int rowPeriod = periodColumn == 0 ? OF_ROW : periods.read(row.cell(periodColumn));
        boolean counted = false;
        for (Map.Entry<Integer, List<MeasureColumn>> group : byPeriod.entrySet()) {
            int period = group.getKey() == OF_ROW ? rowPeriod : group.getKey();
            if (period == RowPeriods.NONE) {
                tally.problems.add(
                        Problem.Severity.WARNING,
                        row.number(),
                        periodColumn,
                        "problem.period-unreadable",
                        row.cell(periodColumn).shown());
                continue;
            }
            counted |= take(row, place, period, slot, slots.of(slot, group.getKey(), group.getValue()), counted);
        }
        return true;
    }

    /** Takes the measures of one period; answers whether the row's place was told apart for the tally. */
    private boolean take(
            SheetRow row,
            RowPlaces.Known place,
            int period,
            RowSlots.Slot slot,
            List<MeasureColumn> measures,
            boolean counted) {
        PlaceMatch match = place.in(period, periods.period(period));
        if (match instanceof PlaceMatch.Matched matched) {
            if (!counted && (place.zerosLost || matched.how() == PlaceMatch.How.CODE_ZERO_RESTORED)) {
                tally.zeroRestored(row.number());
            }
            note(row, place, period, matched);
            int number = place.placeNumber(period);
            PlaceParts gathered = parts;
            if (gathered != null && gathered.isWhole(row)) {
                return true;
            }
            boolean fresh = gathered == null
                    ? seen.isNew(number, period, slot.number())
                    : gathered.isNew(row, number, period, slot.number());
            if (fresh) {
                cells.take(row, matched, periods.period(period), slot.group(), measures);
            } else {
                tally.duplicate(measures.size());
                tally.problems.add(
                        Problem.Severity.WARNING,
                        row.number(),
                        places.column(),
                        "problem.duplicate",
                        places.spoken(place.text),
                        periods.period(period).text());
            }
        } else if (!counted) {
            aside(row, place, match);
        }
        return true;
    }

    /** Says once for each way of naming a place and each period what was remarkable about finding it. */
    private void note(SheetRow row, RowPlaces.Known place, int period, PlaceMatch.Matched matched) {
        Message note = matched.note();
        if (note != null && matched.how() != PlaceMatch.How.CODE_ZERO_RESTORED && place.isFirst(period)) {
            tally.problems.add(
                    Problem.Severity.WARNING,
                    row.number(),
                    places.codeColumn(),
                    note.key(),
                    note.args().toArray());
        }
    }

    private void aside(SheetRow row, RowPlaces.Known place, PlaceMatch match) {
        String text = places.spoken(place.text);
        if (match instanceof PlaceMatch.Aggregate aggregate) {
            tally.aggregate(text, aggregate.kind(), row.number());
        } else if (match instanceof PlaceMatch.Suggested suggested) {
            tally.suggested(text, suggested, row.number(), places.column());
        } else if (match instanceof PlaceMatch.Unmatched unmatched) {
            tally.unmatched(text, unmatched, row.number(), places.column());
        }
    }

    /** A total below the data is counted with the others; a place there means that the recipe ends too early. */
    private void afterRange(SheetRow row, RowPlaces.Known place) {
        int period = byPeriod.keySet().iterator().next();
        int number =
                period != OF_ROW ? period : periodColumn == 0 ? RowPeriods.NONE : periods.read(row.cell(periodColumn));
        if (number == RowPeriods.NONE || HeaderText.filled(row) < 2) {
            return;
        }
        PlaceMatch match = place.in(number, periods.period(number));
        if (match instanceof PlaceMatch.Aggregate) {
            aside(row, place, match);
        } else if (match instanceof PlaceMatch.Matched) {
            tally.problems.add(
                    Problem.Severity.WARNING,
                    row.number(),
                    places.column(),
                    "problem.place-below-data",
                    places.spoken(place.text));
        }
    }

    private void withoutPlace(SheetRow row) {
        if (HeaderText.filled(row) > 1) {
            tally.problems.add(Problem.Severity.WARNING, row.number(), places.column(), "problem.row-without-place");
        }
    }

    /** What came of all rows; called once, after the last. */
    public ImportTally finish() {
        if (parts != null) {
            parts.finish();
        }
        return tally.result(places.matchedPlaces(), places.column(), places.codeColumn());
    }
}
