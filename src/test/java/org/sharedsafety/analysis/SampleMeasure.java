package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.MeasureColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** A measure's table for tests. */
final class SampleMeasure {
    private final List<IntColumn> whole = new ArrayList<>();
    private final List<DoubleColumn> numbers = new ArrayList<>();
    private final StringColumn status = StringColumn.create(MeasureColumn.STATUS.column());
    private final StringColumn reason = StringColumn.create(MeasureColumn.REASON.column());

    SampleMeasure() {
        for (MeasureColumn column : List.of(MeasureColumn.PLACE_ID, MeasureColumn.PERIOD, MeasureColumn.GROUP)) {
            whole.add(IntColumn.create(column.column()));
        }
        for (MeasureColumn column : List.of(
                MeasureColumn.VALUE,
                MeasureColumn.NUMERATOR,
                MeasureColumn.DENOMINATOR,
                MeasureColumn.LOWER,
                MeasureColumn.UPPER,
                MeasureColumn.COVERAGE,
                MeasureColumn.POPULATION)) {
            numbers.add(DoubleColumn.create(column.column()));
        }
    }

    /** Places with these numbers, {@code RV001} on. */
    static List<Place> places(int n) {
        List<Place> places = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            String code = String.format(Locale.ROOT, "RV%03d", i);
            places.add(new Place(i, "county", code, "County " + code.substring(2), "RV", null, null));
        }
        return places;
    }

    /** Years from one on. */
    static List<Period> years(int first, int count) {
        List<Period> years = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            years.add(Period.ofYear(first + i));
        }
        return years;
    }

    /** A count of so many people, with the rate that they make. */
    SampleMeasure rate(int place, int period, double count, double people, double multiplier) {
        return row(place, period, 0, Status.OK, count / people * multiplier, count, people, Double.NaN, Double.NaN);
    }

    /** A count of a group. */
    SampleMeasure group(int place, int group, double count, double people, double multiplier) {
        return row(place, 0, group, Status.OK, count / people * multiplier, count, people, Double.NaN, Double.NaN);
    }

    /** A published value with its interval. */
    SampleMeasure value(int place, int period, double value, double lower, double upper) {
        return row(place, period, 0, Status.OK, value, Double.NaN, Double.NaN, lower, upper);
    }

    /** No value. */
    SampleMeasure missing(int place, int period, Status why) {
        return row(place, period, 0, why, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    SampleMeasure row(int place, int period, int group, Status told, double... values) {
        int[] keys = {place, period, group};
        for (int i = 0; i < keys.length; i++) {
            whole.get(i).append(keys[i]);
        }
        for (int i = 0; i < numbers.size(); i++) {
            numbers.get(i).append(i < values.length ? values[i] : Double.NaN);
        }
        status.append(told.json());
        reason.append("");
        return this;
    }

    /** What is covered of the last row's place, and its residents. */
    SampleMeasure covering(double share, double residents) {
        int last = status.size() - 1;
        numbers.get(5).set(last, share);
        numbers.get(6).set(last, residents);
        return this;
    }

    /** The residents of the last row's place. */
    SampleMeasure people(double residents) {
        numbers.get(6).set(status.size() - 1, residents);
        return this;
    }

    Table table() {
        Table table = Table.create("measure");
        whole.forEach(table::addColumns);
        numbers.forEach(table::addColumns);
        table.addColumns(status, reason);
        return table;
    }
}
