package org.sharedsafety.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.sharedsafety.model.CountKey;

/**
 * Fills a fresh project file with what may leave the desk.
 *
 * <p>Only what is named here is copied, and nothing that must not leave is ever written to the fresh file: no bytes of
 * source files, no earlier versions, no history, no saved views, no memory of what was published.
 */
final class ShareCopy {
    private static final List<String> WHOLE = List.of(
            "metric",
            "metric_alias",
            "series",
            "metric_break",
            "period",
            "population_group",
            "place",
            "place_alias",
            "geo_change",
            "geo_type",
            "workshop_gone");

    /** Looked up by the whole key for each observation; {@code NOT IN} over four columns would go through all of them. */
    private static final String IS_HIDDEN = " EXISTS (SELECT 1 FROM temp.share_hidden h WHERE h.series_id = o.series_id"
            + " AND h.period_id = o.period_id AND h.group_id = o.group_id AND h.place_id = o.place_id)";

    private final Sql sql;

    ShareCopy(Sql sql) {
        this.sql = sql;
    }

    void fill(ShareContent<?> content) {
        hide(content.hidden());
        WHOLE.forEach(table -> {
            sql.update("DELETE FROM share." + table);
            sql.update("INSERT INTO share." + table + " SELECT * FROM main." + table);
        });
        sql.update("INSERT INTO share.agency (id, name, kind, notes) SELECT id, name, kind, '' FROM main.agency");
        notice();
        content.facts()
                .forEach((name, value) ->
                        sql.update("INSERT INTO share.project (name, value) VALUES (?, ?)", name, value));
        sources();
        imports();
        observations();
        shapes();
        content.entries()
                .forEach(entry -> sql.update(
                        "INSERT INTO share.workshop_entry (id, workshop, kind, content, at) VALUES (?, ?, ?, ?, ?)",
                        entry.id(),
                        entry.workshop(),
                        WorkshopText.kind(entry),
                        WorkshopText.write((Record) entry),
                        entry.at().toString()));
        sql.update("DROP TABLE temp.share_hidden");
    }

    private void hide(Collection<CountKey> hidden) {
        sql.update("DROP TABLE IF EXISTS temp.share_hidden");
        sql.update(
                """
                CREATE TABLE temp.share_hidden (series_id INTEGER, period_id INTEGER, group_id INTEGER, place_id INTEGER,
                    PRIMARY KEY (series_id, period_id, group_id, place_id)) WITHOUT ROWID
                """);
        try (PreparedStatement insert =
                sql.connection().prepareStatement("INSERT OR IGNORE INTO temp.share_hidden VALUES (?, ?, ?, ?)")) {
            for (CountKey key : hidden) {
                insert.setInt(1, key.series());
                insert.setInt(2, key.period());
                insert.setInt(3, key.group());
                insert.setInt(4, key.place());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, sql.file());
        }
    }

    private void notice() {
        sql.update(
                "UPDATE share.about_this_desk_file SET notice = ? WHERE language = 'en'",
                "This is a share copy of a project of the Shared Safety Workbench. Numbers from which people could be"
                        + " recognized were taken out; they cannot be brought back from this file.");
        sql.update(
                "UPDATE share.about_this_desk_file SET notice = ? WHERE language = 'es'",
                "Esta es una copia para compartir de un proyecto de Shared Safety Workbench. Se quitaron los números que"
                        + " permitirían reconocer a personas; no se pueden recuperar de este archivo.");
    }

    /** What is known of the files, without their bytes, folders and what the person noted of them. */
    private void sources() {
        sql.update(
                """
                INSERT INTO share.source_file (id, name, sha256, size, kept, publisher, licence, address, published,
                    agency, notes, added, downloaded)
                SELECT id, replace(name, rtrim(name, replace(replace(name, '/', ''), '\\', '')), ''), sha256, size, 'no',
                    publisher, licence,
                    CASE WHEN address LIKE 'http://%' OR address LIKE 'https://%' THEN address ELSE '' END, published,
                    agency, '', added, downloaded
                FROM main.source_file
                WHERE id IN (SELECT source_id FROM main.import WHERE state = 'active')
                    OR id IN (SELECT source_id FROM main.boundary_set WHERE present = 1)
                    OR id IN (SELECT source_id FROM main.crosswalk WHERE present = 1)
                """);
    }

    private void imports() {
        sql.update(
                """
                INSERT INTO share.import (id, source_id, file_name, at, state, rows_read, observations, summary, updates)
                SELECT i.id, i.source_id, s.name, i.at, i.state, i.rows_read, i.observations, '{}',
                    (SELECT u.id FROM main.import u WHERE u.id = i.updates AND u.state = 'active')
                FROM main.import i JOIN share.source_file s ON s.id = i.source_id WHERE i.state = 'active'
                """);
        sql.update(
                """
                INSERT INTO share.import_sheet (id, import_id, sheet, recipe, summary, notes)
                SELECT id, import_id, sheet, recipe, '{}', '[]' FROM main.import_sheet
                WHERE import_id IN (SELECT id FROM share.import)
                """);
        sql.update(
                """
                INSERT INTO share.import_measure (id, import_id, sheet_id, series_id, kind, scale, withdrawn)
                SELECT id, import_id, sheet_id, series_id, kind, scale, withdrawn FROM main.import_measure
                WHERE import_id IN (SELECT id FROM share.import)
                """);
    }

    private void observations() {
        sql.update("INSERT INTO share.observation (series_id, period_id, group_id, place_id, measure_id, status, value,"
                + " numerator, denominator, lower, upper)"
                + " SELECT series_id, period_id, group_id, place_id, measure_id, status, value, numerator, denominator,"
                + " lower, upper FROM main.observation o WHERE NOT" + IS_HIDDEN);
        sql.update("INSERT INTO share.observation (series_id, period_id, group_id, place_id, measure_id, status)"
                + " SELECT series_id, period_id, group_id, place_id, measure_id, "
                + StatusCode.of(org.sharedsafety.model.Status.SUPPRESSED) + " FROM main.observation o WHERE"
                + IS_HIDDEN);
        sql.update(
                """
                INSERT INTO share.observation_source (series_id, period_id, group_id, place_id, sheet_row, sheet_column,
                    shown)
                SELECT s.series_id, s.period_id, s.group_id, s.place_id, s.sheet_row, s.sheet_column,
                    CASE WHEN h.series_id IS NOT NULL THEN '[c]'
                        WHEN o.value IS NULL AND o.numerator IS NULL THEN s.shown END
                FROM main.observation_source s
                JOIN main.observation o USING (series_id, period_id, group_id, place_id)
                LEFT JOIN temp.share_hidden h USING (series_id, period_id, group_id, place_id)
                """);
        sql.update("INSERT INTO share.observation_basis SELECT b.* FROM main.observation o"
                + " CROSS JOIN main.observation_basis b USING (measure_id, period_id, group_id, place_id)"
                + " WHERE NOT" + IS_HIDDEN);
        sql.update(
                """
                INSERT INTO share.coverage (series_id, period_id, group_id, level, observations, with_value)
                SELECT o.series_id, o.period_id, o.group_id, p.level, count(*), count(o.value)
                FROM share.observation o JOIN share.place p ON p.id = o.place_id
                GROUP BY o.series_id, o.period_id, o.group_id, p.level
                """);
    }

    private void shapes() {
        sql.update(
                """
                INSERT INTO share.boundary_set (id, level, vintage, name, valid_from, valid_to, format, crs, licence,
                    source_id)
                SELECT id, level, vintage, name, valid_from, valid_to, format, crs, licence, source_id
                FROM main.boundary_set WHERE present = 1
                """);
        sql.update(
                """
                INSERT INTO share.boundary SELECT * FROM main.boundary WHERE set_id IN (SELECT id FROM share.boundary_set)
                """);
        sql.update("INSERT INTO share.crosswalk SELECT * FROM main.crosswalk WHERE present = 1");
        sql.update(
                """
                INSERT INTO share.crosswalk_share SELECT * FROM main.crosswalk_share
                WHERE crosswalk_id IN (SELECT id FROM share.crosswalk)
                """);
    }
}
