package org.sharedsafety.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Behind;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Basis;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.NumberKind;

/**
 * Stores the observations of one import, in the transaction that made it.
 *
 * <p>Observations may come in any order. They are gathered in runs, sorted by key and inserted in that order, which is
 * what keeps a large import fast. Where the project holds an observation of the same key, the older one moves to the
 * past; where this import itself brought one, the first stays and the second is reported. A full run is inserted while
 * the next one is gathered; closing waits for it, so that nothing is written after the transaction.
 */
public final class ObservationWriter implements AutoCloseable {
    private static final int RUN = 400_000;

    private final Transaction tx;
    private final long importId;
    private final Progress progress;
    private final Behind behind = new Behind();
    private final RunWriter runs;
    private final BasisTable bases;
    private final Map<Integer, Integer> seriesOfMeasure = new HashMap<>();
    private final Map<Period, Integer> periods = new HashMap<>();
    private final Map<Group, Integer> groups = new HashMap<>();
    private final Map<Integer, String> levels = new HashMap<>();
    private final SmallestCounts smallest = new SmallestCounts();
    private final CoverageTally coverage = new CoverageTally(levels);
    private ObservationBuffer buffer = new ObservationBuffer(RUN);
    private @Nullable ObservationBuffer other;

    /** A writer for an import that {@link ImportTable#begin} began in the same transaction. */
    public ObservationWriter(Transaction tx, long importId, Progress progress) {
        this.tx = tx;
        this.importId = importId;
        this.progress = progress;
        this.bases = tx.bases();
        this.runs = new RunWriter(tx.sql(), coverage);
        tx.places().all().forEach(place -> levels.put(place.id(), place.level()));
    }

    /**
     * Announces a column that becomes observations; its series is made where there is none.
     *
     * @param sheetId the sheet of this import that it stands in
     * @param scale what a number is multiplied by to be in the measure's unit
     * @return the number under which its observations are added
     */
    public int measure(long sheetId, String metricId, String seriesName, NumberKind kind, double scale) {
        return measure(sheetId, tx.series().obtain(metricId, seriesName), kind, scale, false);
    }

    /**
     * Announces observations that say which numbers of a series the file of this import no longer holds.
     *
     * @return the number under which they are added, with no cell and no value
     */
    public int withdrawals(long sheetId, Series series) {
        return measure(sheetId, series, NumberKind.AMOUNT, 1, true);
    }

    private int measure(long sheetId, Series series, NumberKind kind, double scale, boolean withdrawn) {
        behind.settle();
        int measureId = tx.imports().addMeasure(importId, sheetId, series, kind, scale, withdrawn);
        seriesOfMeasure.put(measureId, series.id());
        runs.own(measureId);
        smallest.announce(measureId, kind, scale);
        return measureId;
    }

    /** Adds an observation found in a sheet. */
    public void add(int measureId, FoundObservation found) {
        Basis basis = found.basis();
        if (basis != null) {
            int placeId = found.place().place().id();
            bases.add(measureId, periodId(found.period()), groupId(found.group()), placeId, basis);
        }
        add(
                measureId,
                found.place().place().id(),
                found.period(),
                found.group(),
                found.status(),
                orNaN(found.value()),
                orNaN(found.numerator()),
                orNaN(found.denominator()),
                orNaN(found.lower()),
                orNaN(found.upper()),
                found.row(),
                found.column(),
                found.shown());
    }

    /**
     * Adds an observation; a number that is missing is NaN.
     *
     * @param row of the value's cell from 1, or 0 where the value was counted and stands in no cell
     * @param column of the value's cell from 1, or 0
     * @param shown the text in the cell
     */
    public void add(
            int measureId,
            int placeId,
            Period period,
            Group group,
            Status status,
            double value,
            double numerator,
            double denominator,
            double lower,
            double upper,
            int row,
            int column,
            String shown) {
        Integer seriesId = seriesOfMeasure.get(measureId);
        if (seriesId == null || !levels.containsKey(placeId)) {
            throw new IllegalArgumentException("unknown measure " + measureId + " or place " + placeId);
        }
        if (!status.mayHaveValue() && !Double.isNaN(value)) {
            throw new IllegalArgumentException(status + " has no value");
        }
        smallest.see(measureId, value, numerator);
        int at = buffer.add(seriesId, periodId(period), groupId(group), placeId);
        buffer.measure[at] = measureId;
        buffer.status[at] = (byte) StatusCode.of(status);
        buffer.value[at] = value;
        buffer.numerator[at] = numerator;
        buffer.denominator[at] = denominator;
        buffer.lower[at] = lower;
        buffer.upper[at] = upper;
        buffer.row[at] = row;
        buffer.column[at] = column;
        buffer.shown[at] = ShownText.toKeep(value, shown);
        if (buffer.isFull()) {
            flush();
        }
    }

    /** Stores what is still waiting and says what came of all of it. */
    public WriteSummary finish() {
        behind.settle();
        write(buffer);
        buffer.clear();
        bases.finish();
        smallest.finish(tx.sql());
        coverage.addTo(tx.coverage());
        return runs.summary();
    }

    /** Waits for what is being inserted, whatever comes of it. */
    @Override
    public void close() {
        behind.close();
    }

    /** Hands a full run over and goes on with an empty one. */
    private void flush() {
        ObservationBuffer full = buffer;
        behind.settle();
        ObservationBuffer empty = other == null ? new ObservationBuffer(RUN) : other;
        empty.clear();
        buffer = empty;
        other = full;
        behind.run(() -> write(full));
    }

    private void write(ObservationBuffer full) {
        try {
            runs.write(full, progress);
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, tx.sql().file());
        }
    }

    private int periodId(Period period) {
        Integer known = periods.get(period);
        if (known == null) {
            behind.settle();
            known = tx.periods().obtain(period);
            periods.put(period, known);
        }
        return known;
    }

    private int groupId(Group group) {
        Integer known = groups.get(group);
        if (known == null) {
            behind.settle();
            known = tx.groups().obtain(group);
            groups.put(group, known);
        }
        return known;
    }

    private static double orNaN(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }
}
