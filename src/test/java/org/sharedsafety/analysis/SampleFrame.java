package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SampleMetric;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.FrameColumn;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.stats.SpatialWeights;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** A frame of two measures for tests, one row a place in the order given. */
final class SampleFrame {
    private final List<Place> places = new ArrayList<>();
    private final Table table = Table.create("frame");

    SampleFrame(int n) {
        IntColumn ids = IntColumn.create(FrameColumn.PLACE_ID.column());
        for (int i = 1; i <= n; i++) {
            places.add(new Place(
                    i,
                    "county",
                    String.format(Locale.ROOT, "RV%03d", i),
                    String.format(Locale.ROOT, "County %03d", i),
                    null,
                    null,
                    null));
            ids.append(i);
        }
        table.addColumns(ids);
        for (FrameColumn column : FrameColumn.values()) {
            if (column.name().endsWith("_STATUS") || column.name().endsWith("_REASON")) {
                table.addColumns(StringColumn.create(column.column(), n));
            } else if (column != FrameColumn.PLACE_ID) {
                table.addColumns(DoubleColumn.create(column.column(), n));
            }
        }
    }

    SampleFrame number(FrameColumn column, IntToDoubleFunction value) {
        IntStream.range(0, places.size())
                .forEach(i -> table.doubleColumn(column.column()).set(i, value.applyAsDouble(i)));
        return this;
    }

    /** Values of both measures, all as published. */
    SampleFrame values(IntToDoubleFunction x, IntToDoubleFunction y) {
        number(FrameColumn.X_VALUE, x).number(FrameColumn.Y_VALUE, y);
        for (int i = 0; i < places.size(); i++) {
            table.stringColumn(FrameColumn.X_STATUS.column()).set(i, Status.OK.json());
            table.stringColumn(FrameColumn.Y_STATUS.column()).set(i, Status.OK.json());
        }
        return this;
    }

    /** Takes a number away, with the status that says why. */
    SampleFrame missing(int i, FrameColumn value, FrameColumn status, @Nullable Status why) {
        table.doubleColumn(value.column()).setMissing(i);
        table.stringColumn(status.column()).set(i, why == null ? "" : why.json());
        return this;
    }

    SampleFrame status(int i, FrameColumn column, Status status) {
        table.stringColumn(column.column()).set(i, status.json());
        return this;
    }

    SampleFrame located(IntToDoubleFunction east, IntToDoubleFunction north) {
        return number(FrameColumn.EAST, east).number(FrameColumn.NORTH, north);
    }

    Table table() {
        return table;
    }

    List<Place> places() {
        return places;
    }

    /** Child poverty against violent crime. */
    ComparisonRequest request(@Nullable SpatialWeights neighbors) {
        return request(SampleMetric.poverty().side(), SampleMetric.crime().side(), neighbors);
    }

    ComparisonRequest request(MeasureSide x, MeasureSide y, @Nullable SpatialWeights neighbors) {
        return new ComparisonRequest(
                x, y, "county", Group.EVERYONE, places, neighbors, 999, ComparisonRequest.USUAL_SEED, null, false);
    }
}
