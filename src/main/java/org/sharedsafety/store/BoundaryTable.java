package org.sharedsafety.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets of boundaries: as the one file they came in, or as a shape for each place, or both. */
public final class BoundaryTable {
    private final Sql sql;

    BoundaryTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * What is known of a set of boundaries.
     *
     * @param id the project's own number; 0 before it is stored
     * @param vintage year or name of the edition
     * @param format of the file's bytes or of the shapes, such as {@code geojson}, {@code topojson}, {@code wkb}
     * @param crs such as {@code EPSG:4326}
     */
    public record BoundarySet(
            int id,
            String level,
            String vintage,
            String name,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String format,
            String crs,
            String licence) {}

    /** Stores a set, replacing the one of the same level and vintage; answers its number. */
    public int put(BoundarySet set, byte @Nullable [] file) {
        return put(set, file, null).id();
    }

    /**
     * A set that was stored.
     *
     * @param replaced the set of the same level and vintage that it took the place of, or null
     */
    public record Stored(int id, @Nullable Integer replaced) {}

    /**
     * Stores a set, replacing the one of the same level and vintage, which stays to come back.
     *
     * @param sourceId the file it came in, or null
     */
    public Stored put(BoundarySet set, byte @Nullable [] file, @Nullable Long sourceId) {
        Integer replaced = present(set.level(), set.vintage());
        if (replaced != null) {
            setPresent(replaced, false);
        }
        int id = (int) sql.insert(
                """
                INSERT INTO boundary_set
                    (level, vintage, name, valid_from, valid_to, format, crs, licence, bytes, source_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                """,
                set.level(),
                set.vintage(),
                set.name(),
                PlaceTable.text(set.validFrom()),
                PlaceTable.text(set.validTo()),
                set.format(),
                set.crs(),
                set.licence(),
                file,
                sourceId);
        return new Stored(id, replaced);
    }

    /** The set of a level and vintage that is used now. */
    @Nullable
    Integer present(String level, String vintage) {
        return sql.one(
                        "SELECT id FROM boundary_set WHERE level = ? AND vintage = ? AND present = 1",
                        row -> row.getInt(1),
                        level,
                        vintage)
                .orElse(null);
    }

    /** The set that is used now for the level and vintage of another. */
    @Nullable
    Integer presentLike(int setId) {
        return sql.one(
                        """
                        SELECT p.id FROM boundary_set s
                        JOIN boundary_set p ON p.level = s.level AND p.present = 1
                            AND p.vintage = ifnull(s.resting_vintage, s.vintage)
                        WHERE s.id = ?
                        """,
                        row -> row.getInt(1),
                        setId)
                .orElse(null);
    }

    /** Sets whether a set is used. */
    void setPresent(int setId, boolean present) {
        sql.update(
                present
                        ? """
                        UPDATE boundary_set SET present = 1, vintage = resting_vintage, resting_vintage = NULL
                        WHERE id = ? AND present = 0
                        """
                        : """
                        UPDATE boundary_set SET present = 0, resting_vintage = vintage, vintage = 'resting ' || id
                        WHERE id = ? AND present = 1
                        """,
                setId);
    }

    /** Stores the shapes of a set by place code. */
    public void putShapes(int setId, Map<String, byte[]> shapes) {
        String statement = "INSERT OR REPLACE INTO boundary (set_id, place_code, shape) VALUES (?, ?, ?)";
        try (PreparedStatement insert = sql.connection().prepareStatement(statement)) {
            for (Map.Entry<String, byte[]> shape : shapes.entrySet()) {
                insert.setInt(1, setId);
                insert.setString(2, shape.getKey());
                insert.setBytes(3, shape.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, sql.file());
        }
    }

    /** All sets that are used. */
    public List<BoundarySet> all() {
        return sql.all(
                """
                SELECT id, level, vintage, name, valid_from, valid_to, format, crs, licence
                FROM boundary_set WHERE present = 1 ORDER BY level, vintage
                """,
                BoundaryTable::read);
    }

    /** How many shapes a set has. */
    public int count(int setId) {
        return sql.one("SELECT count(*) FROM boundary WHERE set_id = ?", row -> row.getInt(1), setId)
                .orElse(0);
    }

    /** The file a set came in, where it was kept. */
    public Optional<byte[]> file(int setId) {
        return sql.one(
                "SELECT bytes FROM boundary_set WHERE id = ? AND bytes IS NOT NULL", row -> row.getBytes(1), setId);
    }

    /** The shapes of a set by place code. */
    public Map<String, byte[]> shapes(int setId) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        sql.all(
                "SELECT place_code, shape FROM boundary WHERE set_id = ? ORDER BY place_code",
                row -> found.put(row.getString(1), row.getBytes(2)),
                setId);
        return found;
    }

    private static BoundarySet read(ResultSet row) throws SQLException {
        return new BoundarySet(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                PlaceTable.day(row.getString(5)),
                PlaceTable.day(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}
