package org.sharedsafety.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sharedsafety.model.ConfidenceLevel;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.store.Sql;

/**
 * How the numbers of one imported column are to be read.
 *
 * @param importId the import it belongs to
 * @param kind what sort of number it holds
 * @param level how sure its published intervals are
 * @param scale what a number is multiplied by to be in the measure's unit
 */
record NumberReading(long importId, NumberKind kind, double scale, ConfidenceLevel level) {

    /** What recipes tell of the intervals of a series' columns; recipes that tell nothing stand for 95 percent. */
    private static final String LEVELS =
            """
            SELECT m.id, min(json_extract(level.value, '$.percent'))
            FROM import_measure m
            JOIN series s ON s.id = m.series_id
            JOIN import_sheet sheet ON sheet.id = m.sheet_id AND sheet.recipe LIKE '%"interval-level"%',
                json_each(sheet.recipe, '$.steps') level
            WHERE m.series_id = ? AND json_extract(level.value, '$.step') = 'interval-level'
                AND (json_extract(level.value, '$.column.column') IS NULL OR EXISTS (
                    SELECT 1 FROM json_each(sheet.recipe, '$.steps') step
                    WHERE json_extract(step.value, '$.step') = 'measure'
                        AND json_extract(step.value, '$.metric') = s.metric_id
                        AND json_extract(step.value, '$.series') = s.name
                        AND json_extract(step.value, '$.column.column') = json_extract(level.value, '$.column.column')))
            GROUP BY m.id
            """;

    /** The readings of all columns of a series, by the number that observations refer to. */
    static Map<Integer, NumberReading> ofSeries(Sql sql, int seriesId) {
        Map<Integer, ConfidenceLevel> levels = levels(sql, seriesId);
        Map<Integer, NumberReading> found = new HashMap<>();
        sql.all(
                "SELECT id, import_id, kind, scale FROM import_measure WHERE series_id = ?",
                row -> found.put(
                        row.getInt(1),
                        new NumberReading(
                                row.getLong(2),
                                kind(row.getString(3)),
                                row.getDouble(4),
                                levels.getOrDefault(row.getInt(1), ConfidenceLevel.USUAL))),
                seriesId);
        return found;
    }

    /** The levels that recipes tell, by the number of the column. */
    static Map<Integer, ConfidenceLevel> levels(Sql sql, int seriesId) {
        Map<Integer, ConfidenceLevel> levels = new HashMap<>();
        sql.all(
                LEVELS,
                row -> levels.put(
                        row.getInt(1), ConfidenceLevel.of(row.getDouble(2)).orElse(ConfidenceLevel.USUAL)),
                seriesId);
        return levels;
    }

    static NumberKind kind(String text) {
        return NumberKind.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
