package org.sharedsafety.service;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.sharedsafety.model.Message;
import org.sharedsafety.store.ImportTable;
import org.sharedsafety.store.Transaction;

/** Says that the project holds the very bytes of a file already. */
final class ImportedBefore {
    private ImportedBefore() {}

    /** The sheets of the file that were imported before. */
    static Set<String> sheets(Transaction tx, FileDraft draft) {
        Set<String> sheets = new HashSet<>();
        draft.importedBefore().forEach(id -> tx.imports().sheets(id).forEach(sheet -> sheets.add(sheet.sheet())));
        if (draft.sheets().size() == 1) {
            // A text file's sheet is called after the file, which may have another name now.
            sheets.add(draft.sheets().get(0).proposal().sheet());
        }
        return sheets;
    }

    /** Names the latest import of the same bytes, its file and its day. */
    static Message message(Transaction tx, FileDraft draft) {
        ImportTable.Import before = tx.imports().activeOfSource(draft.sha256()).stream()
                .max(Comparator.comparingLong(ImportTable.Import::id))
                .orElseThrow();
        return Message.of(
                before.fileName().equals(draft.name()) ? "problem.imported-before" : "problem.imported-before-as",
                before.id(),
                before.at().toString().substring(0, 10),
                before.fileName());
    }
}
