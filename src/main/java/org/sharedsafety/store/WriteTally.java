package org.sharedsafety.store;

import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of the observations of one import. */
final class WriteTally {
    private static final int LISTED = 10_000;

    private final List<WriteSummary.Duplicate> listed = new ArrayList<>();
    private long added;
    private long revised;
    private long unchanged;
    private long duplicates;

    void added() {
        added++;
    }

    void superseded(boolean sameNumbers) {
        if (sameNumbers) {
            unchanged++;
        } else {
            revised++;
        }
    }

    void duplicate(WriteSummary.Duplicate duplicate) {
        duplicates++;
        if (listed.size() < LISTED) {
            listed.add(duplicate);
        }
    }

    WriteSummary summary() {
        return new WriteSummary(added + revised + unchanged, added, revised, unchanged, duplicates, listed);
    }
}
