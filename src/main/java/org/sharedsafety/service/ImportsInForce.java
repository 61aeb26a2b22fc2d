package org.sharedsafety.service;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.store.ImportTable;
import org.sharedsafety.store.ImportTable.Import;
import org.sharedsafety.store.Transaction;

/** The imports whose open questions are still to be answered: they count, and none has read the same file again. */
final class ImportsInForce {
    private ImportsInForce() {}

    static List<Import> of(Transaction tx) {
        List<Import> active = tx.imports().all().stream()
                .filter(each -> each.state() == ImportTable.State.ACTIVE)
                .toList();
        Set<Long> readAgain = active.stream()
                .filter(each -> each.updates() != null && isSameFile(tx, each))
                .map(Import::updates)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return active.stream().filter(each -> !readAgain.contains(each.id())).toList();
    }

    private static boolean isSameFile(Transaction tx, Import again) {
        Long before = again.updates();
        return before != null
                && tx.imports()
                        .byId(before)
                        .filter(older -> older.sourceId() == again.sourceId())
                        .isPresent();
    }
}
