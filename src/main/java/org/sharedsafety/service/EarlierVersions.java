package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ObservationKey;
import org.sharedsafety.query.StoredObservation;
import org.sharedsafety.query.VersionQuery;
import org.sharedsafety.query.VersionQuery.Version;
import org.sharedsafety.store.Transaction;

/** What a number was before newer files revised or withdrew it, newest first, each with its cell. */
final class EarlierVersions {
    private EarlierVersions() {}

    static List<Message> of(Transaction tx, StoredObservation found) {
        ObservationKey key = found.observation().key();
        Optional<Integer> period = tx.periods().find(key.period());
        Optional<Integer> group = tx.groups().find(key.group());
        List<Version> versions = period.isEmpty() || group.isEmpty()
                ? List.of()
                : new VersionQuery(tx)
                        .superseded(
                                key.series().id(),
                                period.get(),
                                group.get(),
                                key.place().id());
        List<Message> messages = new ArrayList<>();
        boolean nowhere = found.observation().source().cell() == null
                && found.observation().value() == null
                && !versions.isEmpty();
        if (nowhere) {
            messages.add(Message.of(
                    "card.step.withdrawn", found.observation().source().file()));
        }
        for (Version version : versions) {
            CellAddress cell = version.cell();
            messages.add(Message.of(
                    "card.step.earlier",
                    version.shown(),
                    version.file() + " › " + version.sheet() + (cell == null ? "" : " › " + cell)));
        }
        return messages;
    }
}
