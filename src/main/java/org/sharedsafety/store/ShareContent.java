package org.sharedsafety.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.CountKey;
import org.sharedsafety.model.workshop.Entry;

/**
 * What a share copy holds beside what is copied as it is.
 *
 * @param decision whatever the caller wants to know again when the copy is about to leave
 * @param hidden the observations whose numbers stay behind
 * @param facts and settings of the copy
 * @param entries what was captured in workshops
 */
public record ShareContent<T>(T decision, Collection<CountKey> hidden, Map<String, String> facts, List<Entry> entries) {
    public ShareContent {
        hidden = List.copyOf(hidden);
        facts = Map.copyOf(facts);
        entries = List.copyOf(entries);
    }
}
