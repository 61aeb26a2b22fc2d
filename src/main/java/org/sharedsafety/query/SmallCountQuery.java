package org.sharedsafety.query;

import org.sharedsafety.store.Transaction;

/** Tells whether a project holds counts so small that an output must not show them. */
public final class SmallCountQuery {
    private final Transaction tx;

    public SmallCountQuery(Transaction tx) {
        this.tx = tx;
    }

    /** Whether any count of an active import is above 0 and below a threshold; also one that was revised since. */
    public boolean holdsBelow(int threshold) {
        return tx.sql()
                .one(
                        """
                        SELECT 1 FROM import_measure m JOIN import i ON i.id = m.import_id
                        WHERE i.state = 'active' AND m.smallest_count < ?
                        LIMIT 1
                        """,
                        row -> row.getInt(1),
                        threshold)
                .isPresent();
    }
}
