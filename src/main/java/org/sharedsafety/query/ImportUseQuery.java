package org.sharedsafety.query;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.store.Transaction;

/** What rests on an import that counts. */
public final class ImportUseQuery {
    private static final String CURRENT =
            """
            SELECT count(*) FROM observation
            WHERE series_id IN (SELECT series_id FROM import_measure WHERE import_id = ?)
                AND measure_id IN (SELECT id FROM import_measure WHERE import_id = ?)
            """;

    private static final String REAPPEAR =
            """
            SELECT count(*) FROM observation o
            WHERE o.series_id IN (SELECT series_id FROM import_measure WHERE import_id = ?)
                AND o.measure_id IN (SELECT id FROM import_measure WHERE import_id = ?)
                AND EXISTS (SELECT 1 FROM observation_past p
                    JOIN import_measure im ON im.id = p.measure_id
                    JOIN import i ON i.id = im.import_id AND i.state = 'active'
                    WHERE p.series_id = o.series_id AND p.period_id = o.period_id AND p.group_id = o.group_id
                        AND p.place_id = o.place_id)
            """;

    private static final String WITHOUT =
            """
            SELECT DISTINCT s.metric_id FROM import_measure im JOIN series s ON s.id = im.series_id
            WHERE im.import_id = ? AND NOT EXISTS (SELECT 1 FROM import_measure other
                JOIN series os ON os.id = other.series_id AND os.metric_id = s.metric_id
                JOIN import i ON i.id = other.import_id AND i.state = 'active' AND i.id <> im.import_id)
            ORDER BY 1
            """;

    private final Transaction tx;
    private final long importId;

    public ImportUseQuery(Transaction tx, long importId) {
        this.tx = tx;
        this.importId = importId;
    }

    /** How many of its observations are current. */
    public long current() {
        return count(CURRENT);
    }

    /** How many of those hide an older one that would be current again. */
    public long reappearing() {
        return count(REAPPEAR);
    }

    /** How many of its observations gave way to newer ones. */
    public long superseded() {
        return count(CURRENT.replace("FROM observation", "FROM observation_past"));
    }

    /** Measures of which only this import has numbers. */
    public List<String> measuresWithoutIt() {
        return tx.sql().all(WITHOUT, row -> row.getString(1), importId);
    }

    /** Imports that replayed its recipes. */
    public List<Long> updates() {
        return tx.sql()
                .all(
                        "SELECT id FROM import WHERE updates = ? AND state = 'active' ORDER BY id",
                        row -> row.getLong(1),
                        importId);
    }

    /** Names of the saved views that name one of these measures, by its id between quotation marks. */
    public List<String> viewsOf(List<String> metrics) {
        List<String> found = new ArrayList<>();
        tx.sql().all("SELECT name, content FROM saved_view ORDER BY kind, name", row -> {
            String content = row.getString(2);
            if (metrics.stream().anyMatch(metric -> content.contains("\"" + metric + "\""))) {
                found.add(row.getString(1));
            }
            return true;
        });
        return found;
    }

    private long count(String query) {
        return tx.sql().one(query, row -> row.getLong(1), importId, importId).orElse(0L);
    }
}
