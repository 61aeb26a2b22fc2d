package org.sharedsafety.query;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.store.ImportTable.Import;
import org.sharedsafety.store.ImportTable.ImportSheet;
import org.sharedsafety.store.Transaction;

/** Imports with their files and sheets. */
public final class ImportQuery {
    private final Transaction tx;

    public ImportQuery(Transaction tx) {
        this.tx = tx;
    }

    /**
     * An import, the file it read, and its sheets.
     *
     * @param current how many of its observations are current now
     */
    public record ImportDetails(Import done, SourceFile file, List<ImportSheet> sheets, long current) {
        public ImportDetails {
            sheets = List.copyOf(sheets);
        }
    }

    /** All imports, oldest first. */
    public List<ImportDetails> all() {
        List<ImportDetails> found = new ArrayList<>();
        for (Import each : tx.imports().all()) {
            found.add(details(each));
        }
        return found;
    }

    /** The import with a number. */
    public java.util.Optional<ImportDetails> byId(long id) {
        return tx.imports().byId(id).map(this::details);
    }

    private ImportDetails details(Import each) {
        return new ImportDetails(
                each,
                tx.sourceFiles().byId(each.sourceId()).orElseThrow(),
                tx.imports().sheets(each.id()),
                current(each.id()));
    }

    private long current(long importId) {
        return tx.sql()
                .one(
                        """
                        SELECT count(*) FROM observation
                        WHERE series_id IN (SELECT series_id FROM import_measure WHERE import_id = ?)
                            AND measure_id IN (SELECT id FROM import_measure WHERE import_id = ?)
                        """,
                        row -> row.getLong(1),
                        importId,
                        importId)
                .orElse(0L);
    }
}
