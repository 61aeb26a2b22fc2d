package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.FrameColumn;
import org.sharedsafety.model.result.Reading;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The table of two measures, read once into a row for each place of the level. */
final class ComparisonFrame {
    private final List<Row> rows;
    private final int[] complete;

    /**
     * One place with what is known of it.
     *
     * @param east planar coordinate of its centre, or null
     */
    record Row(
            Place place,
            @Nullable Double population,
            @Nullable Double east,
            @Nullable Double north,
            Reading x,
            Reading y) {}

    /**
     * Reads the columns of {@link FrameColumn}; rows come in the order of {@code places}, a place that the table does
     * not hold has neither number.
     */
    ComparisonFrame(Table table, List<Place> places) {
        Map<Integer, Integer> at = new HashMap<>();
        IntColumn ids = table.intColumn(FrameColumn.PLACE_ID.column());
        for (int i = 0; i < table.rowCount(); i++) {
            at.put(ids.getInt(i), i);
        }
        Columns columns = new Columns(table);
        rows = new ArrayList<>();
        for (Place place : places) {
            Integer i = at.get(place.id());
            rows.add(i == null ? absent(place) : row(columns, place, i));
        }
        complete = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).x().isUsable() && rows.get(i).y().isUsable())
                .toArray();
    }

    private static Row absent(Place place) {
        return new Row(place, null, null, null, none(), none());
    }

    private static Reading none() {
        return Reading.missing(Status.NOT_AVAILABLE, Message.of("status.not_available"));
    }

    private static Row row(Columns table, Place place, int i) {
        return new Row(
                place,
                number(table, FrameColumn.POPULATION, i),
                number(table, FrameColumn.EAST, i),
                number(table, FrameColumn.NORTH, i),
                reading(
                        table,
                        i,
                        number(table, FrameColumn.X_VALUE, i),
                        number(table, FrameColumn.X_NUMERATOR, i),
                        number(table, FrameColumn.X_DENOMINATOR, i),
                        number(table, FrameColumn.X_LOWER, i),
                        number(table, FrameColumn.X_UPPER, i),
                        number(table, FrameColumn.X_COVERAGE, i),
                        FrameColumn.X_STATUS,
                        FrameColumn.X_REASON),
                reading(
                        table,
                        i,
                        number(table, FrameColumn.Y_VALUE, i),
                        number(table, FrameColumn.Y_NUMERATOR, i),
                        number(table, FrameColumn.Y_DENOMINATOR, i),
                        number(table, FrameColumn.Y_LOWER, i),
                        number(table, FrameColumn.Y_UPPER, i),
                        number(table, FrameColumn.Y_COVERAGE, i),
                        FrameColumn.Y_STATUS,
                        FrameColumn.Y_REASON));
    }

    private static Reading reading(
            Columns table,
            int i,
            @Nullable Double value,
            @Nullable Double numerator,
            @Nullable Double denominator,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double coverage,
            FrameColumn statusColumn,
            FrameColumn reasonColumn) {
        String status = text(table, statusColumn, i);
        if (status.isEmpty()) {
            return none();
        }
        String reason = text(table, reasonColumn, i);
        return new Reading(
                value,
                numerator,
                denominator,
                lower,
                upper,
                Status.ofJson(status),
                reason.isEmpty() ? null : Message.of(reason),
                coverage);
    }

    private static @Nullable Double number(Columns table, FrameColumn column, int i) {
        DoubleColumn numbers = table.numbers.get(column);
        return numbers == null || numbers.isMissing(i) ? null : Double.valueOf(numbers.getDouble(i));
    }

    private static String text(Columns table, FrameColumn column, int i) {
        StringColumn texts = Objects.requireNonNull(table.texts.get(column));
        return texts.isMissing(i) ? "" : texts.get(i);
    }

    /** The columns of a table, looked up by name once and not for every place. */
    private static final class Columns {
        private final Map<FrameColumn, DoubleColumn> numbers = new EnumMap<>(FrameColumn.class);
        private final Map<FrameColumn, StringColumn> texts = new EnumMap<>(FrameColumn.class);

        Columns(Table table) {
            for (FrameColumn column : FrameColumn.values()) {
                if (table.containsColumn(column.column())) {
                    if (table.column(column.column()) instanceof DoubleColumn number) {
                        numbers.put(column, number);
                    } else if (table.column(column.column()) instanceof StringColumn text) {
                        texts.put(column, text);
                    }
                }
            }
        }
    }

    /** Every place of the level, in the order of the request. */
    List<Row> rows() {
        return rows;
    }

    /** Positions of the places with both values, ascending. */
    int[] complete() {
        return complete.clone();
    }

    /** A number of every place with both values. */
    double[] values(ToDoubleFunction<Row> what) {
        return IntStream.of(complete).mapToObj(rows::get).mapToDouble(what).toArray();
    }

    /** x of the places with both values. */
    double[] x() {
        return values(row -> valueOf(row.x().value()));
    }

    /** y of the places with both values. */
    double[] y() {
        return values(row -> valueOf(row.y().value()));
    }

    /** Whether every place with both values has coordinates. */
    boolean located() {
        return IntStream.of(complete).mapToObj(rows::get).allMatch(row -> row.east() != null && row.north() != null);
    }

    /** Coordinates to the east of the places with both values; only where {@link #located}. */
    double[] east() {
        return values(row -> valueOf(row.east()));
    }

    /** Coordinates to the north. */
    double[] north() {
        return values(row -> valueOf(row.north()));
    }

    /** Whether the population of every place with both values is known. */
    boolean populated() {
        return IntStream.of(complete).mapToObj(rows::get).allMatch(row -> row.population() != null);
    }

    /** Populations of the places with both values; only where {@link #populated}. */
    double[] population() {
        return values(row -> valueOf(row.population()));
    }

    private static double valueOf(@Nullable Double value) {
        if (value == null) {
            throw new IllegalStateException("a complete place without a value");
        }
        return value;
    }
}
