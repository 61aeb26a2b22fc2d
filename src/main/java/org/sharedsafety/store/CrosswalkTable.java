package org.sharedsafety.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which share of each area of one level lies in which area of another. */
public final class CrosswalkTable {
    private static final String SELECT = "SELECT id, from_level, to_level, name, kind, sha256 FROM crosswalk ";

    private final Sql sql;
    private final Clock clock;

    CrosswalkTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What is known of a crosswalk.
     *
     * @param id the project's own number; 0 before it is stored
     * @param name of the file it came in
     * @param kind what the shares are shares of, such as {@code population}, {@code residential addresses}
     * @param sha256 of that file
     */
    public record Crosswalk(int id, String fromLevel, String toLevel, String name, String kind, String sha256) {}

    /** One share: {@code share} of the area {@code from} lies in the area {@code to}. */
    public record Share(String from, String to, double share) {}

    /** Stores a crosswalk, replacing the one between the same levels; answers its number. */
    public int put(Crosswalk crosswalk, List<Share> shares) {
        sql.update(
                "DELETE FROM crosswalk_share WHERE crosswalk_id IN (SELECT id FROM crosswalk WHERE from_level = ? AND to_level = ?)",
                crosswalk.fromLevel(),
                crosswalk.toLevel());
        sql.update(
                "DELETE FROM crosswalk WHERE from_level = ? AND to_level = ?",
                crosswalk.fromLevel(),
                crosswalk.toLevel());
        int id = (int) sql.insert(
                """
                INSERT INTO crosswalk (from_level, to_level, name, kind, sha256, added)
                VALUES (?, ?, ?, ?, ?, ?) RETURNING id
                """,
                crosswalk.fromLevel(),
                crosswalk.toLevel(),
                crosswalk.name(),
                crosswalk.kind(),
                crosswalk.sha256(),
                clock.instant().toString());
        String statement = "INSERT INTO crosswalk_share (crosswalk_id, from_code, to_code, share) VALUES (?, ?, ?, ?)";
        try (PreparedStatement insert = sql.connection().prepareStatement(statement)) {
            for (Share share : shares) {
                insert.setInt(1, id);
                insert.setString(2, share.from());
                insert.setString(3, share.to());
                insert.setDouble(4, share.share());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, sql.file());
        }
        return id;
    }

    /** All crosswalks. */
    public List<Crosswalk> all() {
        return sql.all(
                SELECT + "ORDER BY from_level, to_level",
                row -> new Crosswalk(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
    }

    /** The crosswalk between two levels. */
    public Optional<Crosswalk> between(String fromLevel, String toLevel) {
        return all().stream()
                .filter(each ->
                        each.fromLevel().equals(fromLevel) && each.toLevel().equals(toLevel))
                .findFirst();
    }

    /** The shares of a crosswalk by the area they are shares of. */
    public Map<String, List<Share>> shares(int crosswalkId) {
        Map<String, List<Share>> found = new LinkedHashMap<>();
        sql.all(
                "SELECT from_code, to_code, share FROM crosswalk_share WHERE crosswalk_id = ? ORDER BY from_code, to_code",
                row -> found.computeIfAbsent(row.getString(1), code -> new ArrayList<>(2))
                        .add(new Share(row.getString(1), row.getString(2), row.getDouble(3))),
                crosswalkId);
        return found;
    }
}
