package org.sharedsafety.store;

import java.util.List;

/** Agencies that publish or do something. */
public final class AgencyTable {
    private final Sql sql;

    AgencyTable(Sql sql) {
        this.sql = sql;
    }

    /** An agency; id 0 before it is stored. */
    public record Agency(int id, String name, String kind, String notes) {}

    /** Stores an agency, or changes the one of that name; answers its id. */
    public int put(Agency agency) {
        return (int) sql.insert(
                """
                INSERT INTO agency (name, kind, notes) VALUES (?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, notes = excluded.notes
                RETURNING id
                """,
                agency.name(),
                agency.kind(),
                agency.notes());
    }

    /** All agencies by name. */
    public List<Agency> all() {
        return sql.all(
                "SELECT id, name, kind, notes FROM agency ORDER BY name",
                row -> new Agency(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)));
    }
}
