package org.sharedsafety.store;

import java.time.LocalDate;
import java.util.List;

/** Place codes that were replaced by others. */
public final class GeoChangeTable {
    private final Sql sql;

    GeoChangeTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * One change.
     *
     * @param kind rename, split, merge, new, replaced, boundary
     * @param effective first day of the new code
     */
    public record GeoChange(
            String level, String oldCode, String newCode, String kind, LocalDate effective, String note) {}

    /** Stores a change, or changes the one between the same codes on that day. */
    public void put(GeoChange change) {
        sql.update(
                """
                INSERT INTO geo_change (level, old_code, new_code, kind, effective, note) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (level, old_code, new_code, effective) DO UPDATE SET
                    kind = excluded.kind, note = excluded.note
                """,
                change.level(),
                change.oldCode(),
                change.newCode(),
                change.kind(),
                change.effective().toString(),
                change.note());
    }

    /** The changes of a level, earliest first. */
    public List<GeoChange> ofLevel(String level) {
        return sql.all(
                """
                SELECT level, old_code, new_code, kind, effective, note FROM geo_change
                WHERE level = ? ORDER BY effective, old_code, new_code
                """,
                row -> new GeoChange(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        LocalDate.parse(row.getString(5)),
                        row.getString(6)),
                level);
    }
}
