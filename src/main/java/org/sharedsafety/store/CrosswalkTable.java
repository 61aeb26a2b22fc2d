package org.sharedsafety.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which share of each area of one level lies in which area of another. */
public final class CrosswalkTable {
    /** The kind of a crosswalk in which each area lies in one other as a whole. */
    public static final String WHOLE = "whole";

    private static final String SELECT =
            """
            SELECT c.id, c.from_level, c.to_level, c.kind, c.weight, c.source_id, f.name, f.sha256, c.sheet, c.sheet_column
            FROM crosswalk c JOIN source_file f ON f.id = c.source_id
            """;

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
     * @param kind what the shares are shares of, such as {@code population}, {@code residential-addresses}, {@link #WHOLE}
     * @param weight the header of the column of shares, empty where there is none
     * @param sourceId the file it came in
     * @param file that file's name
     * @param sha256 of that file
     * @param sheet the sheet it stands in
     * @param column the column of the shares, 0 where there is none
     */
    public record Crosswalk(
            int id,
            String fromLevel,
            String toLevel,
            String kind,
            String weight,
            long sourceId,
            String file,
            String sha256,
            String sheet,
            int column) {
        /** Whether each area lies in one other as a whole, so that adding up is no estimate. */
        public boolean isWhole() {
            return kind.equals(WHOLE);
        }
    }

    /**
     * One share.
     *
     * @param from the area it is a share of
     * @param to the area it lies in
     * @param share above 0, at most 1
     * @param row of the sheet it stands in
     */
    public record Share(String from, String to, double share, int row) {}

    /**
     * A crosswalk that was stored.
     *
     * @param replaced the crosswalk between the same levels that it took the place of, or null
     */
    public record Stored(int id, @Nullable Integer replaced) {}

    /** Stores a crosswalk, replacing the one between the same levels, which stays to come back. */
    public Stored put(Crosswalk crosswalk, List<Share> shares) {
        Integer replaced = between(crosswalk.fromLevel(), crosswalk.toLevel())
                .map(Crosswalk::id)
                .orElse(null);
        if (replaced != null) {
            setPresent(replaced, false);
        }
        int id = (int) sql.insert(
                """
                INSERT INTO crosswalk (from_level, to_level, kind, weight, source_id, sheet, sheet_column, added)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                """,
                crosswalk.fromLevel(),
                crosswalk.toLevel(),
                crosswalk.kind(),
                crosswalk.weight(),
                crosswalk.sourceId(),
                crosswalk.sheet(),
                crosswalk.column(),
                clock.instant().toString());
        String statement =
                "INSERT INTO crosswalk_share (crosswalk_id, from_code, to_code, share, sheet_row) VALUES (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = sql.connection().prepareStatement(statement)) {
            for (Share share : shares) {
                insert.setInt(1, id);
                insert.setString(2, share.from());
                insert.setString(3, share.to());
                insert.setDouble(4, share.share());
                insert.setInt(5, share.row());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, sql.file());
        }
        return new Stored(id, replaced);
    }

    /** All crosswalks that are used. */
    public List<Crosswalk> all() {
        return sql.all(SELECT + "WHERE c.present = 1 ORDER BY c.from_level, c.to_level", CrosswalkTable::read);
    }

    /** The crosswalk between two levels. */
    public Optional<Crosswalk> between(String fromLevel, String toLevel) {
        return sql.one(
                SELECT + "WHERE c.present = 1 AND c.from_level = ? AND c.to_level = ?",
                CrosswalkTable::read,
                fromLevel,
                toLevel);
    }

    /** The crosswalk that is used now between the levels of another. */
    @Nullable
    Integer presentLike(int crosswalkId) {
        return sql.one(
                        """
                        SELECT p.id FROM crosswalk c
                        JOIN crosswalk p ON p.from_level = c.from_level AND p.to_level = c.to_level AND p.present = 1
                        WHERE c.id = ?
                        """,
                        row -> row.getInt(1),
                        crosswalkId)
                .orElse(null);
    }

    /** Sets whether a crosswalk is used. */
    void setPresent(int crosswalkId, boolean present) {
        sql.update("UPDATE crosswalk SET present = ? WHERE id = ?", present ? 1 : 0, crosswalkId);
    }

    /** The shares of a crosswalk by the area they lie in; within it in the order of the areas they are shares of. */
    public Map<String, List<Share>> into(int crosswalkId) {
        Map<String, List<Share>> found = new LinkedHashMap<>();
        sql.all(
                """
                SELECT from_code, to_code, share, sheet_row FROM crosswalk_share
                WHERE crosswalk_id = ? ORDER BY to_code, from_code
                """,
                row -> found.computeIfAbsent(row.getString(2), code -> new ArrayList<>(2))
                        .add(share(row)),
                crosswalkId);
        return found;
    }

    private static Share share(ResultSet row) throws SQLException {
        return new Share(row.getString(1), row.getString(2), row.getDouble(3), row.getInt(4));
    }

    private static Crosswalk read(ResultSet row) throws SQLException {
        return new Crosswalk(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getInt(10));
    }
}
