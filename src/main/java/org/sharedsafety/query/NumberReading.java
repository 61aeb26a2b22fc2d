package org.sharedsafety.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.store.Sql;

/**
 * How the numbers of one imported column are to be read.
 *
 * @param importId the import it belongs to
 * @param kind what sort of number it holds
 * @param scale what a number is multiplied by to be in the measure's unit
 */
record NumberReading(long importId, NumberKind kind, double scale) {

    /** The readings of all columns of a series, by the number that observations refer to. */
    static Map<Integer, NumberReading> ofSeries(Sql sql, int seriesId) {
        Map<Integer, NumberReading> found = new HashMap<>();
        sql.all(
                "SELECT id, import_id, kind, scale FROM import_measure WHERE series_id = ?",
                row -> found.put(
                        row.getInt(1), new NumberReading(row.getLong(2), kind(row.getString(3)), row.getDouble(4))),
                seriesId);
        return found;
    }

    static NumberKind kind(String text) {
        return NumberKind.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
