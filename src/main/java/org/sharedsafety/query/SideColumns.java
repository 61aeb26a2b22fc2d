package org.sharedsafety.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sharedsafety.model.ConfidenceLevel;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.result.Split;
import org.sharedsafety.store.StatusCode;

/**
 * One measure's columns of a frame while they are filled: values in the measure's unit, scaled, and divided where the
 * sheet held counts.
 */
final class SideColumns {
    private static final String NO_DENOMINATOR = "reason.no-denominator";
    private static final String NOT_COVERED = "reason.coverage-too-low";
    private static final String FROM_90 = "reason.interval-from-90";
    private static final String OTHER_LEVEL = "reason.interval-other-level";
    private static final String OTHER_YEAR = "reason.denominator-other-year";

    final double[] value;
    final double[] numerator;
    final double[] denominator;
    final double[] lower;
    final double[] upper;
    final String[] status;
    final String[] reason;
    final double[] coverage;

    private final Metric metric;
    private final Slice slice;
    private final Map<Integer, NumberReading> readings;
    private final Denominators denominators;
    private final ReportedShares reported;
    private final Set<Long> imports = new TreeSet<>();
    private final Map<Integer, Split> splits = new HashMap<>();
    private boolean computed;

    SideColumns(
            Metric metric,
            Slice slice,
            Map<Integer, NumberReading> readings,
            Denominators denominators,
            ReportedShares reported,
            int rows) {
        this.metric = metric;
        this.reported = reported;
        this.slice = slice;
        this.readings = readings;
        this.denominators = denominators;
        value = missing(rows);
        numerator = missing(rows);
        denominator = missing(rows);
        lower = missing(rows);
        upper = missing(rows);
        status = new String[rows];
        reason = new String[rows];
        coverage = missing(rows);
        Arrays.fill(status, "");
        Arrays.fill(reason, "");
    }

    private static double[] missing(int rows) {
        double[] column = new double[rows];
        Arrays.fill(column, Double.NaN);
        return column;
    }

    /** Fills a row with an observation of the slice. */
    void fill(int row, int at) {
        NumberReading reading = readings.get(slice.measure[at]);
        if (reading == null) {
            throw new IllegalStateException("an observation of an unknown import");
        }
        imports.add(reading.importId());
        status[row] = StatusCode.status(slice.status[at]).json();
        Split split = slice.split(at);
        if (split != null) {
            splits.put(split.placeId(), split);
            reason[row] = split.reason();
        }
        numerator[row] = slice.numerator[at];
        denominator[row] = slice.denominator[at];
        if (reading.kind() == NumberKind.COUNT && metric.denominatorId() != null) {
            divide(row, at, reading.scale());
        } else {
            value[row] = slice.value[at] * reading.scale();
            lower[row] = slice.lower[at] * reading.scale();
            upper[row] = slice.upper[at] * reading.scale();
            if (reading.kind() == NumberKind.COUNT) {
                numerator[row] = value[row];
            }
        }
        widen(row, reading);
        cover(row, slice.place[at]);
    }

    /** An interval that was published at another level is shown and computed with at 95 percent. */
    private void widen(int row, NumberReading reading) {
        boolean none = Double.isNaN(lower[row]) && Double.isNaN(upper[row]);
        if (reading.level().equals(ConfidenceLevel.USUAL) || none || Double.isNaN(value[row])) {
            return;
        }
        boolean percent = reading.kind() == NumberKind.PERCENT || reading.kind() == NumberKind.PROPORTION;
        double most = percent ? 100 : Double.POSITIVE_INFINITY;
        UsualInterval usual = new UsualInterval(value[row], lower[row], upper[row], reading.level(), most);
        lower[row] = usual.lower;
        upper[row] = usual.upper;
        if (reason[row].isEmpty()) {
            reason[row] = reading.level().percent() == 90 ? FROM_90 : OTHER_LEVEL;
        }
    }

    /** A number that covers too few of the people is none of the place. */
    private void cover(int row, int place) {
        Double share = reported.of(place);
        if (share == null) {
            return;
        }
        coverage[row] = share;
        boolean refused = reported.refuses(place);
        if (refused && Double.isNaN(value[row])) {
            boolean notAvailable = status[row].equals(Status.NOT_AVAILABLE.json()) && reason[row].isEmpty();
            reason[row] = notAvailable ? NOT_COVERED : reason[row];
        } else if (refused) {
            value[row] = Double.NaN;
            numerator[row] = Double.NaN;
            denominator[row] = Double.NaN;
            lower[row] = Double.NaN;
            upper[row] = Double.NaN;
            status[row] = Status.NOT_AVAILABLE.json();
            reason[row] = NOT_COVERED;
        }
    }

    private void divide(int row, int at, double scale) {
        double count = slice.value[at] * scale;
        if (Double.isNaN(count)) {
            return;
        }
        numerator[row] = count;
        boolean estimated = false;
        if (!(denominator[row] > 0)) {
            Denominators.Found found = denominators.find(slice.place[at]);
            denominator[row] = found == null ? Double.NaN : found.value();
            estimated = found != null && found.estimated();
        }
        if (!(denominator[row] > 0)) {
            status[row] = Status.NOT_AVAILABLE.json();
            reason[row] = NO_DENOMINATOR;
            return;
        }
        computed = true;
        double factor = metric.multiplier() / denominator[row];
        value[row] = count * factor;
        lower[row] = slice.lower[at] * scale * factor;
        upper[row] = slice.upper[at] * scale * factor;
        if (estimated) {
            status[row] = Status.ESTIMATED.json();
            reason[row] = OTHER_YEAR;
        }
    }

    /** How values were made from those of smaller places, by place number. */
    Map<Integer, Split> splits() {
        return splits;
    }

    /** Whether at least one value was divided here. */
    boolean isComputed() {
        return computed;
    }

    /** The imports that numbers come from, those of denominators included. */
    Set<Long> imports() {
        Set<Long> all = new TreeSet<>(imports);
        all.addAll(denominators.imports());
        return all;
    }
}
