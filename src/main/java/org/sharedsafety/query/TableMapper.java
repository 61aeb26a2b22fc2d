package org.sharedsafety.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Makes typed tables of the rows of a query; the types are given, never guessed.
 *
 * <p>Tablesaw's own reader of result sets is not used: it reads REAL as 32-bit floats, INTEGER as 32-bit whole numbers
 * and texts among numbers as 0, none with an error. Here a value of another kind than announced is an error.
 */
public final class TableMapper {
    private final List<ColumnSpec> columns;

    /** A mapper for rows with these columns, in this order. */
    public TableMapper(List<ColumnSpec> columns) {
        this.columns = List.copyOf(columns);
    }

    /** What a column holds; a missing value is missing in the table too. */
    public enum Kind {
        /** 64-bit whole numbers. */
        WHOLE,
        /** 64-bit floating-point numbers. */
        NUMBER,
        TEXT,
        /** 0 and 1. */
        FLAG
    }

    /** Name and kind of a column. */
    public record ColumnSpec(String name, Kind kind) {}

    /** Reads all rows that are left. */
    public Table read(String name, ResultSet rows) throws SQLException {
        List<Column<?>> made = new ArrayList<>();
        for (ColumnSpec spec : columns) {
            made.add(empty(spec));
        }
        while (rows.next()) {
            for (int i = 0; i < made.size(); i++) {
                append(made.get(i), rows, i + 1);
            }
        }
        return Table.create(name, made);
    }

    private static Column<?> empty(ColumnSpec spec) {
        return switch (spec.kind()) {
            case WHOLE -> LongColumn.create(spec.name());
            case NUMBER -> DoubleColumn.create(spec.name());
            case TEXT -> StringColumn.create(spec.name());
            case FLAG -> BooleanColumn.create(spec.name());
        };
    }

    private static void append(Column<?> column, ResultSet rows, int index) throws SQLException {
        Object value = rows.getObject(index);
        if (value == null) {
            column.appendMissing();
        } else if (column instanceof LongColumn whole && isWhole(value)) {
            whole.append(rows.getLong(index));
        } else if (column instanceof DoubleColumn number && value instanceof Number) {
            number.append(rows.getDouble(index));
        } else if (column instanceof StringColumn text && value instanceof String) {
            text.append(rows.getString(index));
        } else if (column instanceof BooleanColumn flag && isWhole(value) && (rows.getLong(index) >>> 1) == 0) {
            flag.append(rows.getLong(index) == 1);
        } else {
            throw new IllegalStateException(
                    "column " + column.name() + " holds a " + value.getClass().getSimpleName() + ": " + value);
        }
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long;
    }
}
