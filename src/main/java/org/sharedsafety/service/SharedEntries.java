package org.sharedsafety.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.store.Transaction;

/** What was captured in workshops that a copy for others holds: nothing that was not meant for publication. */
final class SharedEntries {
    private SharedEntries() {}

    static List<Entry> of(Transaction tx) {
        return tx.workshops().all().stream()
                .flatMap(workshop -> of(tx.workshops().entries(workshop.id())).stream())
                .toList();
    }

    private static List<Entry> of(List<Entry> captured) {
        Set<String> held = captured.stream()
                .filter(entry -> entry instanceof Entry.Comment comment && !comment.publish())
                .map(Entry::id)
                .collect(Collectors.toSet());
        return captured.stream().flatMap(entry -> shared(entry, held).stream()).toList();
    }

    /** An entry as it may leave: reasons that were given on a ballot, and whose ballot it is, stay behind. */
    private static Optional<Entry> shared(Entry entry, Set<String> held) {
        if (entry instanceof Entry.Ballot ballot) {
            return Optional.of(new Entry.Ballot(
                    ballot.id(),
                    ballot.workshop(),
                    ballot.slide(),
                    "",
                    "",
                    ballot.marks(),
                    new TreeMap<>(),
                    ballot.at()));
        }
        boolean stays =
                held.contains(entry.id()) || (entry instanceof Entry.Sign sign && held.contains(sign.comment()));
        return stays ? Optional.empty() : Optional.of(entry);
    }
}
