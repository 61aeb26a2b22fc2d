package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.query.ImportUseQuery;
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
        ImportUseQuery query = new ImportUseQuery(tx, importId);
        List<String> without = query.measuresWithoutIt();
        return new ImportUse(
                importId,
                made.fileName(),
                query.current(),
                query.reappearing(),
                query.superseded(),
                without,
                query.viewsOf(without),
                query.updates());
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
