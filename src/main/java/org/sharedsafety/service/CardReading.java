package org.sharedsafety.service;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.FrameColumn;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.query.Frame;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** The number of one place as the views see it, taken out of a frame. */
record CardReading(Reading reading) {
    static CardReading of(Frame frame, int placeId) {
        Table table = frame.table();
        IntColumn ids = table.intColumn(FrameColumn.PLACE_ID.column());
        for (int row = 0; row < table.rowCount(); row++) {
            if (ids.getInt(row) == placeId) {
                String status =
                        table.stringColumn(FrameColumn.X_STATUS.column()).get(row);
                String reason =
                        table.stringColumn(FrameColumn.X_REASON.column()).get(row);
                return new CardReading(new Reading(
                        number(table, FrameColumn.X_VALUE, row),
                        number(table, FrameColumn.X_NUMERATOR, row),
                        number(table, FrameColumn.X_DENOMINATOR, row),
                        number(table, FrameColumn.X_LOWER, row),
                        number(table, FrameColumn.X_UPPER, row),
                        status.isBlank() ? Status.NOT_AVAILABLE : Status.ofJson(status),
                        reason.isBlank() ? null : Message.of(reason),
                        number(table, FrameColumn.X_COVERAGE, row)));
            }
        }
        return new CardReading(Reading.missing(Status.NOT_AVAILABLE, Message.of("status.not_available")));
    }

    boolean hasDenominator() {
        return reading.denominator() != null;
    }

    private static @Nullable Double number(Table table, FrameColumn column, int row) {
        DoubleColumn numbers = table.doubleColumn(column.column());
        return numbers.isMissing(row) ? null : numbers.getDouble(row);
    }
}
