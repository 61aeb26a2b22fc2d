package org.sharedsafety.store;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.WorkbenchException;

/** Looks for damage in a project: in its pages, its references, its twins. */
public final class IntegrityCheck {
    private IntegrityCheck() {}

    /**
     * What was found.
     *
     * @param damage what SQLite's own check of the pages says; empty where all is well
     * @param brokenReferences rows that refer to something that is not there
     * @param observations current observations
     * @param withoutSource current observations without the cell they stand in
     * @param sourcesWithoutObservation cells of no observation
     * @param incompleteSources files marked as kept whose bytes are not all there
     * @param notNewest current observations that should have given way to a newer active import's, or that belong to
     *     an import that does not count
     * @param miscounted lines of the coverage that differ from a count of the observations
     * @param schemaVersion of the file
     * @param newestVersion this program's
     */
    public record Report(
            List<String> damage,
            long brokenReferences,
            long observations,
            long withoutSource,
            long sourcesWithoutObservation,
            long incompleteSources,
            long notNewest,
            long miscounted,
            int schemaVersion,
            int newestVersion) {
        public Report {
            damage = List.copyOf(damage);
        }

        /** Whether nothing is wrong. */
        public boolean isSound() {
            return damage.isEmpty()
                    && brokenReferences == 0
                    && withoutSource == 0
                    && sourcesWithoutObservation == 0
                    && incompleteSources == 0
                    && notNewest == 0
                    && miscounted == 0
                    && schemaVersion == newestVersion;
        }
    }

    /** Looks through the whole file; where pages of it are damaged nothing is counted, because counts would be wrong. */
    static Report of(Sql sql) {
        List<String> damage = new ArrayList<>(sql.all("PRAGMA integrity_check", row -> row.getString(1)));
        damage.remove("ok");
        return damage.isEmpty() ? counted(sql) : damaged(damage);
    }

    /** The report of a file in which the database itself could not go on reading. */
    static Report unreadable(WorkbenchException broken) {
        if (!broken.message().key().equals("store.damaged")) {
            throw broken;
        }
        Throwable cause = broken.getCause();
        return damaged(List.of(String.valueOf(cause == null ? broken.getMessage() : cause.getMessage())));
    }

    private static Report damaged(List<String> damage) {
        return new Report(damage, 0, 0, 0, 0, 0, 0, 0, Migrations.newest(), Migrations.newest());
    }

    private static Report counted(Sql sql) {
        return new Report(
                List.of(),
                count(sql, "SELECT count(*) FROM pragma_foreign_key_check"),
                count(sql, "SELECT count(*) FROM observation"),
                count(
                        sql,
                        """
                        SELECT count(*) FROM observation o WHERE NOT EXISTS (SELECT 1 FROM observation_source s
                            WHERE s.series_id = o.series_id AND s.period_id = o.period_id
                                AND s.group_id = o.group_id AND s.place_id = o.place_id)
                        """),
                count(
                        sql,
                        """
                        SELECT count(*) FROM observation_source s WHERE NOT EXISTS (SELECT 1 FROM observation o
                            WHERE o.series_id = s.series_id AND o.period_id = s.period_id
                                AND o.group_id = s.group_id AND o.place_id = s.place_id)
                        """),
                count(
                        sql,
                        """
                        SELECT count(*) FROM source_file f WHERE f.kept <> 'no'
                            AND (f.size + 1048575) / 1048576
                                <> (SELECT count(*) FROM source_chunk c WHERE c.source_id = f.id)
                        """),
                count(
                        sql,
                        """
                        SELECT count(*) FROM observation o
                        JOIN import_measure im ON im.id = o.measure_id
                        JOIN import i ON i.id = im.import_id
                        WHERE i.state <> 'active' OR EXISTS (
                            SELECT 1 FROM observation_past p
                            JOIN import_measure pm ON pm.id = p.measure_id
                            JOIN import pi ON pi.id = pm.import_id AND pi.state = 'active'
                            WHERE p.series_id = o.series_id AND p.period_id = o.period_id
                                AND p.group_id = o.group_id AND p.place_id = o.place_id
                                AND p.measure_id > o.measure_id)
                        """),
                count(
                        sql,
                        """
                        WITH counted AS (
                            SELECT o.series_id, o.period_id, o.group_id, p.level, count(*), count(o.value)
                            FROM observation o JOIN place p ON p.id = o.place_id
                            GROUP BY o.series_id, o.period_id, o.group_id, p.level)
                        SELECT (SELECT count(*) FROM (SELECT * FROM counted EXCEPT SELECT * FROM coverage))
                            + (SELECT count(*) FROM (SELECT * FROM coverage EXCEPT SELECT * FROM counted))
                        """),
                (int) count(sql, "PRAGMA user_version"),
                Migrations.newest());
    }

    private static long count(Sql sql, String query) {
        return sql.one(query, row -> row.getLong(1)).orElse(0L);
    }
}
