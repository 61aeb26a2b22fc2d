package org.sharedsafety.query;

import java.util.Arrays;
import org.sharedsafety.model.result.MeasureColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Rows of a measure's table while they are collected, as plain arrays that grow. */
final class MeasureRows {
    private int size;
    private int[] place = new int[64];
    private int[] period = new int[64];
    private int[] group = new int[64];
    private final double[][] numbers = new double[7][64];
    private String[] status = new String[64];
    private String[] reason = new String[64];

    /** Adds a row; a negative row of the columns for a place without an observation. */
    void add(int placeId, int periodAt, int groupAt, SideColumns of, int row, double coverage, double population) {
        if (size == place.length) {
            grow();
        }
        place[size] = placeId;
        period[size] = periodAt;
        group[size] = groupAt;
        boolean held = row >= 0;
        numbers[0][size] = held ? of.value[row] : Double.NaN;
        numbers[1][size] = held ? of.numerator[row] : Double.NaN;
        numbers[2][size] = held ? of.denominator[row] : Double.NaN;
        numbers[3][size] = held ? of.lower[row] : Double.NaN;
        numbers[4][size] = held ? of.upper[row] : Double.NaN;
        numbers[5][size] = coverage;
        numbers[6][size] = population;
        status[size] = held ? of.status[row] : "";
        reason[size] = held ? of.reason[row] : "";
        size++;
    }

    private void grow() {
        int larger = size * 2;
        place = Arrays.copyOf(place, larger);
        period = Arrays.copyOf(period, larger);
        group = Arrays.copyOf(group, larger);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Arrays.copyOf(numbers[i], larger);
        }
        status = Arrays.copyOf(status, larger);
        reason = Arrays.copyOf(reason, larger);
    }

    Table table() {
        return Table.create(
                "measure",
                whole(MeasureColumn.PLACE_ID, place),
                whole(MeasureColumn.PERIOD, period),
                whole(MeasureColumn.GROUP, group),
                number(MeasureColumn.VALUE, 0),
                number(MeasureColumn.NUMERATOR, 1),
                number(MeasureColumn.DENOMINATOR, 2),
                number(MeasureColumn.LOWER, 3),
                number(MeasureColumn.UPPER, 4),
                text(MeasureColumn.STATUS, status),
                text(MeasureColumn.REASON, reason),
                number(MeasureColumn.COVERAGE, 5),
                number(MeasureColumn.POPULATION, 6));
    }

    private IntColumn whole(MeasureColumn column, int[] values) {
        return IntColumn.create(column.column(), Arrays.copyOf(values, size));
    }

    private DoubleColumn number(MeasureColumn column, int which) {
        return DoubleColumn.create(column.column(), Arrays.copyOf(numbers[which], size));
    }

    private StringColumn text(MeasureColumn column, String[] values) {
        return StringColumn.create(column.column(), Arrays.copyOf(values, size));
    }
}
