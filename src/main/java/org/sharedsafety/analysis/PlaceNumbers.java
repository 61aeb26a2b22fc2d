package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.ReportedShare;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.MeasureColumn;
import org.sharedsafety.model.result.Reading;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Reads a table of {@link MeasureColumn} into numbers that analyses work with.
 *
 * <p>A number that rests on agencies covering less than six tenths of the people is none: a county is not what a few of
 * its agencies report.
 */
final class PlaceNumbers {
    private static final String TOO_LITTLE = "reason.coverage-too-low";
    private static final String NO_OBSERVATION = "status.not_available";

    private final DoubleColumn value;
    private final DoubleColumn numerator;
    private final DoubleColumn denominator;
    private final DoubleColumn lower;
    private final DoubleColumn upper;
    private final DoubleColumn coverage;
    private final StringColumn status;
    private final StringColumn reason;

    private PlaceNumbers(Table table) {
        value = table.doubleColumn(MeasureColumn.VALUE.column());
        numerator = table.doubleColumn(MeasureColumn.NUMERATOR.column());
        denominator = table.doubleColumn(MeasureColumn.DENOMINATOR.column());
        lower = table.doubleColumn(MeasureColumn.LOWER.column());
        upper = table.doubleColumn(MeasureColumn.UPPER.column());
        coverage = table.doubleColumn(MeasureColumn.COVERAGE.column());
        status = table.stringColumn(MeasureColumn.STATUS.column());
        reason = table.stringColumn(MeasureColumn.REASON.column());
    }

    /** All rows of a table, in its order. */
    static List<PlaceNumber> of(Table table, Metric metric) {
        PlaceNumbers columns = new PlaceNumbers(table);
        CountInterval interval = new CountInterval(metric);
        IntColumn place = table.intColumn(MeasureColumn.PLACE_ID.column());
        IntColumn period = table.intColumn(MeasureColumn.PERIOD.column());
        IntColumn group = table.intColumn(MeasureColumn.GROUP.column());
        DoubleColumn population = table.doubleColumn(MeasureColumn.POPULATION.column());
        List<PlaceNumber> numbers = new ArrayList<>(table.rowCount());
        for (int i = 0; i < table.rowCount(); i++) {
            numbers.add(new PlaceNumber(
                    place.getInt(i),
                    period.getInt(i),
                    group.getInt(i),
                    interval.beside(columns.reading(i)),
                    at(columns.coverage, i),
                    at(population, i)));
        }
        return numbers;
    }

    private Reading reading(int i) {
        String told = status.get(i);
        if (told.isEmpty()) {
            return Reading.missing(Status.NOT_AVAILABLE, Message.of(NO_OBSERVATION));
        }
        Double covered = at(coverage, i);
        if (covered != null && covered < ReportedShare.REFUSED_BELOW) {
            return Reading.missing(Status.NOT_AVAILABLE, Message.of(TOO_LITTLE));
        }
        String why = reason.get(i);
        return new Reading(
                at(value, i),
                at(numerator, i),
                at(denominator, i),
                at(lower, i),
                at(upper, i),
                Status.ofJson(told),
                why.isEmpty() ? null : Message.of(why));
    }

    private static @Nullable Double at(DoubleColumn column, int i) {
        double number = column.getDouble(i);
        return Double.isNaN(number) ? null : Double.valueOf(number);
    }
}
