package org.sharedsafety.store;

import java.util.HashMap;
import java.util.Map;
import org.sharedsafety.model.recipe.NumberKind;

/** The smallest count above 0 that each column of an import brings. */
final class SmallestCounts {
    private final Map<Integer, Column> columns = new HashMap<>();

    private static final class Column {
        final double scale;
        double smallest = Double.POSITIVE_INFINITY;

        Column(double scale) {
            this.scale = scale;
        }
    }

    /** Announces a column; only counts have values that are counts. */
    void announce(int measureId, NumberKind kind, double scale) {
        columns.put(measureId, new Column(kind == NumberKind.COUNT ? scale : Double.NaN));
    }

    /** Sees an observation; NaN for what is missing. */
    void see(int measureId, double value, double numerator) {
        Column column = columns.get(measureId);
        if (column == null) {
            return;
        }
        double count = value * column.scale;
        if (count > 0 && count < column.smallest) {
            column.smallest = count;
        }
        if (numerator > 0 && numerator < column.smallest) {
            column.smallest = numerator;
        }
    }

    /** Stores what was found. */
    void finish(Sql sql) {
        columns.forEach((measureId, column) -> {
            if (column.smallest < Double.POSITIVE_INFINITY) {
                sql.update("UPDATE import_measure SET smallest_count = ? WHERE id = ?", column.smallest, measureId);
            }
        });
    }
}
