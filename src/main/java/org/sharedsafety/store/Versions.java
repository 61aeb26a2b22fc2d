package org.sharedsafety.store;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.WorkbenchException;

/**
 * Which version of each observation is the current one: always that of the newest active import.
 *
 * <p>When an import stops or starts to count, its versions and those they hide or show change tables in one
 * transaction. {@code import_measure.id} grows with the imports, so the newest version is that with the greatest.
 */
final class Versions {
    private static final String TO_PAST =
            """
            INSERT INTO observation_past (series_id, period_id, group_id, place_id, measure_id, status,
                value, numerator, denominator, lower, upper, sheet_row, sheet_column, shown)
            SELECT o.series_id, o.period_id, o.group_id, o.place_id, o.measure_id, o.status,
                o.value, o.numerator, o.denominator, o.lower, o.upper, s.sheet_row, s.sheet_column, s.shown
            FROM temp.moving m
            CROSS JOIN observation o ON o.series_id = m.series_id AND o.period_id = m.period_id
                AND o.group_id = m.group_id AND o.place_id = m.place_id
            CROSS JOIN observation_source s ON s.series_id = m.series_id AND s.period_id = m.period_id
                AND s.group_id = m.group_id AND s.place_id = m.place_id
            """;

    private static final String CLEAR_CURRENT =
            """
            DELETE FROM observation WHERE (series_id, period_id, group_id, place_id) IN
                (SELECT series_id, period_id, group_id, place_id FROM temp.moving)
            """;

    private static final String CLEAR_CURRENT_SOURCE =
            """
            DELETE FROM observation_source WHERE (series_id, period_id, group_id, place_id) IN
                (SELECT series_id, period_id, group_id, place_id FROM temp.moving)
            """;

    private static final String TO_CURRENT =
            """
            INSERT INTO observation (series_id, period_id, group_id, place_id, measure_id, status,
                value, numerator, denominator, lower, upper)
            SELECT p.series_id, p.period_id, p.group_id, p.place_id, p.measure_id, p.status,
                p.value, p.numerator, p.denominator, p.lower, p.upper
            FROM temp.coming m
            CROSS JOIN observation_past p ON p.series_id = m.series_id AND p.period_id = m.period_id
                AND p.group_id = m.group_id AND p.place_id = m.place_id AND p.measure_id = m.measure_id
            """;

    private static final String TO_CURRENT_SOURCE =
            """
            INSERT INTO observation_source (series_id, period_id, group_id, place_id, sheet_row, sheet_column, shown)
            SELECT p.series_id, p.period_id, p.group_id, p.place_id, p.sheet_row, p.sheet_column, p.shown
            FROM temp.coming m
            CROSS JOIN observation_past p ON p.series_id = m.series_id AND p.period_id = m.period_id
                AND p.group_id = m.group_id AND p.place_id = m.place_id AND p.measure_id = m.measure_id
            """;

    private static final String CLEAR_PAST =
            """
            DELETE FROM observation_past WHERE (series_id, period_id, group_id, place_id, measure_id) IN
                (SELECT series_id, period_id, group_id, place_id, measure_id FROM temp.coming)
            """;

    private final Sql sql;
    private final ImportTable imports;

    Versions(Sql sql, ImportTable imports) {
        this.sql = sql;
        this.imports = imports;
    }

    /** Lets an import count no more: what it had hidden shows again. */
    void deactivate(long importId, ImportTable.State state) {
        require(importId, ImportTable.State.ACTIVE);
        imports.setState(importId, state);
        makeTemporaryTables();
        sql.update(
                """
                INSERT INTO temp.moving
                SELECT series_id, period_id, group_id, place_id FROM observation
                WHERE series_id IN (SELECT series_id FROM import_measure WHERE import_id = ?)
                    AND measure_id IN (SELECT id FROM import_measure WHERE import_id = ?)
                """,
                importId,
                importId);
        sql.update(
                """
                INSERT INTO temp.coming
                SELECT p.series_id, p.period_id, p.group_id, p.place_id, max(p.measure_id)
                FROM temp.moving m
                CROSS JOIN observation_past p ON p.series_id = m.series_id AND p.period_id = m.period_id
                    AND p.group_id = m.group_id AND p.place_id = m.place_id
                JOIN import_measure im ON im.id = p.measure_id
                JOIN import i ON i.id = im.import_id AND i.state = 'active'
                GROUP BY p.series_id, p.period_id, p.group_id, p.place_id
                """);
        move();
        new CoverageTable(sql).recountSeriesOf(importId);
    }

    /** Lets an import count again: it shows wherever no newer one does. */
    void activate(long importId) {
        require(importId, null);
        imports.setState(importId, ImportTable.State.ACTIVE);
        makeTemporaryTables();
        sql.update(
                """
                INSERT INTO temp.coming
                SELECT p.series_id, p.period_id, p.group_id, p.place_id, p.measure_id FROM observation_past p
                WHERE p.series_id IN (SELECT series_id FROM import_measure WHERE import_id = ?)
                    AND p.measure_id IN (SELECT id FROM import_measure WHERE import_id = ?)
                    AND NOT EXISTS (SELECT 1 FROM observation o
                        WHERE o.series_id = p.series_id AND o.period_id = p.period_id AND o.group_id = p.group_id
                            AND o.place_id = p.place_id AND o.measure_id > p.measure_id)
                """,
                importId,
                importId);
        sql.update(
                """
                INSERT INTO temp.moving SELECT series_id, period_id, group_id, place_id FROM temp.coming
                """);
        move();
        new CoverageTable(sql).recountSeriesOf(importId);
    }

    private void require(long importId, ImportTable.@Nullable State wanted) {
        ImportTable.State state = imports.byId(importId)
                .orElseThrow(() -> WorkbenchException.of("store.no-such-import", importId))
                .state();
        boolean fits = wanted == null ? state != ImportTable.State.ACTIVE : state == wanted;
        if (!fits) {
            throw WorkbenchException.of("store.import-not-active", importId);
        }
    }

    private void makeTemporaryTables() {
        sql.update("DROP TABLE IF EXISTS temp.moving");
        sql.update("DROP TABLE IF EXISTS temp.coming");
        sql.update(
                """
                CREATE TABLE temp.moving (series_id INTEGER, period_id INTEGER, group_id INTEGER, place_id INTEGER,
                    PRIMARY KEY (series_id, period_id, group_id, place_id)) WITHOUT ROWID
                """);
        sql.update(
                """
                CREATE TABLE temp.coming (series_id INTEGER, period_id INTEGER, group_id INTEGER, place_id INTEGER,
                    measure_id INTEGER, PRIMARY KEY (series_id, period_id, group_id, place_id)) WITHOUT ROWID
                """);
    }

    private void move() {
        sql.update(TO_PAST);
        sql.update(CLEAR_CURRENT);
        sql.update(CLEAR_CURRENT_SOURCE);
        sql.update(TO_CURRENT);
        sql.update(TO_CURRENT_SOURCE);
        sql.update(CLEAR_PAST);
        sql.update("DROP TABLE temp.moving");
        sql.update("DROP TABLE temp.coming");
    }
}
