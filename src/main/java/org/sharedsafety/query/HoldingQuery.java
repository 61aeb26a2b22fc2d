package org.sharedsafety.query;

import java.util.List;
import org.sharedsafety.model.result.Ledger;
import org.sharedsafety.store.Transaction;

/** The files and sheets that numbers stand in. */
public final class HoldingQuery {
    private final Transaction tx;

    public HoldingQuery(Transaction tx) {
        this.tx = tx;
    }

    /** Where the current numbers of a data set stand whose periods end in a year; none where a crosswalk makes them. */
    public List<Ledger.Holding> of(String metric, String series, int year) {
        return tx.sql()
                .all(
                        """
                        SELECT DISTINCT i.id, i.file_name, s.sheet
                        FROM series n
                        JOIN observation o ON o.series_id = n.id
                        JOIN period p ON p.id = o.period_id
                        JOIN import_measure m ON m.id = o.measure_id
                        JOIN import i ON i.id = m.import_id
                        JOIN import_sheet s ON s.id = m.sheet_id
                        WHERE n.metric_id = ? AND n.name = ? AND substr(p.end_day, 1, 4) = ?
                        ORDER BY i.id, s.sheet
                        """,
                        row -> new Ledger.Holding(row.getLong(1), row.getString(2), row.getString(3)),
                        metric,
                        series,
                        Integer.toString(year));
    }
}
