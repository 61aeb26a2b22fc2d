package org.sharedsafety.store;

import java.util.List;

/** Kinds of places that a person added, beside those the program knows. */
public final class GeoTypeTable {
    private final Sql sql;

    GeoTypeTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * A kind of place.
     *
     * @param level its name as a level
     * @param pattern what its codes look like, as a regular expression
     * @param words words of column headers that announce it, with spaces between
     */
    public record Row(String level, String pattern, String labelEn, String labelEs, String words) {}

    /** Adds a kind, replacing the one of the same level. */
    public void put(Row type) {
        sql.update(
                """
                INSERT INTO geo_type (level, pattern, label_en, label_es, words) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (level) DO UPDATE SET pattern = excluded.pattern, label_en = excluded.label_en,
                    label_es = excluded.label_es, words = excluded.words
                """,
                type.level(),
                type.pattern(),
                type.labelEn(),
                type.labelEs(),
                type.words());
    }

    /** All kinds that were added. */
    public List<Row> all() {
        return sql.all(
                "SELECT level, pattern, label_en, label_es, words FROM geo_type ORDER BY level",
                row -> new Row(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
    }
}
