package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceFinder;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PointFinder;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.Counted;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PeriodGrain;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/**
 * Counts rows that are people or events by place, period and category, one after the other.
 *
 * <p>Nothing of a row is kept but that it was counted: memory grows with the number of counts, not of rows, and no text of
 * a cell gets into a problem. A row that cannot be counted is counted by its reason.
 */
public final class CountRun implements RowSink {

    private static final int MOST_CELLS = 4_000_000;
    private static final int SLOT_BITS = 12;
    private static final int PERIOD_BITS = 16;

    private final PartStep.CountRows step;
    private final Step.DataRows range;
    private final @Nullable RowPlaces places;
    private final @Nullable PointPlaces points;
    private final @Nullable EventDates dates;
    private final PeriodGrain grain;
    private final RowPeriods periods;
    private final int fixedPeriod;
    private final CountCategories categories;
    private final CellCounts counts = new CellCounts();
    private final CountSpan span = new CountSpan();
    private final List<PlaceMatch.Matched> found = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Object> unknown = new HashSet<>();
    private final RunTally tally;
    private final List<Metric> catalogue;
    private final Recipe recipe;
    private final List<Place> allPlaces;
    private final Consumer<FoundObservation> taker;
    private final CountReasons reasons = new CountReasons();

    /**
     * A run of a recipe with a step that counts, which {@link RecipeCheck} has passed.
     *
     * @param points finds places by coordinates, needed where the recipe counts by them
     * @param allPlaces the places of the level, for recipes that call every missing count a zero; else not looked at
     * @param taker takes the counts at the end, by measure, period and place
     */
    public CountRun(
            Recipe recipe,
            String sheet,
            List<Metric> catalogue,
            PlaceFinder finder,
            @Nullable PointFinder points,
            List<Place> allPlaces,
            Consumer<FoundObservation> taker) {
        this.recipe = recipe;
        this.periods = new RowPeriods(recipe);
        this.catalogue = List.copyOf(catalogue);
        this.allPlaces = List.copyOf(allPlaces);
        this.taker = taker;
        this.tally = new RunTally(sheet);
        this.step = recipe.step(PartStep.CountRows.class).orElseThrow(() -> WorkbenchException.of("recipe.no-places"));
        this.range = recipe.step(Step.DataRows.class).orElse(new Step.DataRows(1, 0));
        this.categories = new CountCategories(recipe);
        if (categories.size() >= 1 << SLOT_BITS) {
            throw WorkbenchException.of("recipe.too-many-categories", categories.size());
        }
        PartStep.EventPoint point = recipe.step(PartStep.EventPoint.class).orElse(null);
        this.points = point == null || points == null ? null : new PointPlaces(point, points);
        this.places = this.points != null
                ? null
                : recipe.step(PlaceStep.Places.class)
                        .map(own -> RowPlaces.of(recipe, own, finder))
                        .orElseThrow(() -> WorkbenchException.of("recipe.no-places"));
        PartStep.EventDate date = recipe.step(PartStep.EventDate.class).orElse(null);
        this.dates = date == null
                ? null
                : new EventDates(
                        CellAddress.columnNumber(date.column().column()),
                        date.month() == null
                                ? 0
                                : CellAddress.columnNumber(date.month().column()),
                        date.order());
        this.grain = date == null ? PeriodGrain.YEAR : date.grain();
        this.fixedPeriod = date != null
                ? RowPeriods.NONE
                : periods.number(recipe.step(Step.FixedPeriod.class)
                        .flatMap(fixed -> Period.parse(fixed.period()))
                        .orElseThrow(() -> WorkbenchException.of("recipe.bad-period", "")));
    }

    @Override
    public boolean accept(SheetRow row) {
        boolean outside = row.number() < range.first() || (range.last() > 0 && row.number() > range.last());
        if (outside || row.isBlank() || HeaderText.filled(row) < 2) {
            return true;
        }
        tally.rowsRead++;
        int period = period(row);
        if (period == RowPeriods.NONE) {
            reasons.withoutPeriod++;
            return true;
        }
        PlaceMatch match = points != null ? points.find(row, periods.period(period), reasons) : named(row, period);
        if (match instanceof PlaceMatch.Matched matched) {
            Integer number = numbers.get(matched.place().code());
            if (number == null) {
                number = found.size();
                numbers.put(matched.place().code(), number);
                found.add(matched);
            }
            reasons.counted++;
            categories.count(row, counts, key(number, period, 0));
            if (counts.size() > MOST_CELLS) {
                throw WorkbenchException.of("recipe.too-many-counts", MOST_CELLS);
            }
        }
        return true;
    }

    private int period(SheetRow row) {
        EventDates reader = dates;
        if (reader == null) {
            return fixedPeriod;
        }
        EventDates.Span when = reader.read(row);
        // A year cannot be cut into months.
        if (when == null || !grain.of(when.first()).equals(grain.of(when.last()))) {
            return RowPeriods.NONE;
        }
        span.add(when);
        return periods.number(grain.of(when.first()));
    }

    private @Nullable PlaceMatch named(SheetRow row, int period) {
        RowPlaces known = java.util.Objects.requireNonNull(places);
        RowPlaces.Known place = known.of(row);
        if (place == null) {
            reasons.withoutPlace++;
            return null;
        }
        PlaceMatch match = place.in(period, periods.period(period));
        if (match instanceof PlaceMatch.Aggregate) {
            reasons.totals++;
        } else if (!(match instanceof PlaceMatch.Matched)) {
            reasons.unknownPlace++;
            if (unknown.size() < 20 && unknown.add(place.text)) {
                tally.problems.add(
                        Problem.Severity.WARNING, row.number(), known.column(), "problem.count-place-unknown");
            }
        }
        return match;
    }

    private static long key(int place, int period, int slot) {
        return ((long) place << (SLOT_BITS + PERIOD_BITS)) | ((long) period << SLOT_BITS) | slot;
    }

    /** Hands the counts over and says what came of all rows; called once, after the last. */
    public ImportTally finish() {
        Set<Integer> partial = new HashSet<>();
        for (int period = 0; period < periods.size(); period++) {
            if (dates != null && span.isPartial(periods.period(period), reasons.counted)) {
                partial.add(period);
                tally.problems.add(
                        Problem.Severity.WARNING,
                        0,
                        0,
                        "problem.count-partial-period",
                        periods.period(period).text(),
                        span.first().toString(),
                        span.last().toString());
            }
        }
        new CountZeros(step.zeros(), found, numbers, allPlaces, periods, categories.size())
                .enter(counts, CountRun::key);
        emit(partial);
        Counted counted = reasons.counted(tally.rowsRead, counts.size());
        reasons.tell(tally.problems, counted);
        tally.problems.add(
                Problem.Severity.INFO,
                0,
                0,
                switch (step.zeros()) {
                    case NONE -> "problem.count-zeros-none";
                    case SEEN -> "problem.count-zeros-seen";
                    case ALL -> "problem.count-zeros-all";
                });
        categories.tell(tally.problems);
        return tally.counted(found.size(), counted);
    }

    private void emit(Set<Integer> partial) {
        List<StoredMeasure> measures = StoredMeasure.of(recipe);
        CountEmission emission = new CountEmission(measures, catalogue, tally, taker);
        long periodMask = (1L << PERIOD_BITS) - 1;
        long slotMask = (1L << SLOT_BITS) - 1;
        // By slot, period and place: the order in which observations are stored.
        for (long key : counts.sorted(each ->
                (each & slotMask) << 44 | (each >> SLOT_BITS & periodMask) << 28 | each >> (SLOT_BITS + PERIOD_BITS))) {
            int period = (int) (key >> SLOT_BITS & periodMask);
            emission.emit(
                    categories.slot((int) (key & slotMask)),
                    found.get((int) (key >> (SLOT_BITS + PERIOD_BITS))),
                    periods.period(period),
                    counts.count(key),
                    partial.contains(period));
        }
    }
}
