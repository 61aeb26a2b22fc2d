package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.store.ImportTable;
import org.sharedsafety.store.Transaction;

/**
 * What uses an import: what would be missed if it were deleted.
 *
 * @param observations its observations that are current
 * @param reappear older numbers that would be current again in their place
 * @param superseded its observations that newer imports have replaced already
 * @param without measures that would have no number left, by id
 * @param views names of saved views and comparisons that use such a measure
 * @param updates numbers of imports that replayed its recipes
 */
public record ImportUse(
        long importId,
        String file,
        long observations,
        long reappear,
        long superseded,
        List<String> without,
        List<String> views,
        List<Long> updates) {
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

    public ImportUse {
        without = List.copyOf(without);
        views = List.copyOf(views);
        updates = List.copyOf(updates);
    }

    static ImportUse of(Transaction tx, long importId) {
        ImportTable.Import made = tx.imports()
                .byId(importId)
                .filter(known -> known.state() == ImportTable.State.ACTIVE)
                .orElseThrow(() -> WorkbenchException.of("import.unknown-import", importId));
        List<String> without = tx.sql().all(WITHOUT, row -> row.getString(1), importId);
        return new ImportUse(
                importId,
                made.fileName(),
                count(tx, CURRENT, importId),
                count(tx, REAPPEAR, importId),
                count(tx, CURRENT.replace("FROM observation", "FROM observation_past"), importId),
                without,
                views(tx, without),
                tx.sql()
                        .all(
                                "SELECT id FROM import WHERE updates = ? AND state = 'active' ORDER BY id",
                                row -> row.getLong(1),
                                importId));
    }

    private static long count(Transaction tx, String query, long importId) {
        return tx.sql().one(query, row -> row.getLong(1), importId, importId).orElse(0L);
    }

    /** Saved views name a measure by its id between quotation marks. */
    private static List<String> views(Transaction tx, List<String> metrics) {
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

    /** What to say before it is deleted. */
    public List<Message> words() {
        List<Message> words = new ArrayList<>();
        words.add(Message.of("delete.observations", importId, file, observations));
        if (reappear > 0) {
            words.add(Message.of("delete.reappear", reappear));
        }
        if (superseded > 0) {
            words.add(Message.of("delete.superseded", superseded));
        }
        if (!without.isEmpty()) {
            words.add(Message.of("delete.without", String.join(", ", without)));
        }
        if (!views.isEmpty()) {
            words.add(Message.of("delete.views", String.join(", ", views)));
        }
        updates.forEach(id -> words.add(Message.of("delete.updates", id)));
        return words;
    }
}
