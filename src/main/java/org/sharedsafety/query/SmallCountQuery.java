package org.sharedsafety.query;

import org.sharedsafety.store.Transaction;

/** Tells whether a project holds counts so small that an output must not show them. */
public final class SmallCountQuery {
    private final Transaction tx;

    public SmallCountQuery(Transaction tx) {
        this.tx = tx;
    }

    /** Whether any current count is above 0 and below a threshold. */
    public boolean holdsBelow(int threshold) {
        return tx.sql()
                        .all(
                                """
                        SELECT 1 FROM observation o JOIN import_measure m ON m.id = o.measure_id
                        WHERE (m.kind = 'count' AND o.value > 0 AND o.value < ?)
                           OR (o.numerator > 0 AND o.numerator < ?)
                        LIMIT 1
                        """,
                                row -> row.getInt(1),
                                threshold,
                                threshold)
                        .size()
                > 0;
    }
}
