package org.sharedsafety.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;

/** Places of every level with the days they existed. */
public final class PlaceTable {
    private static final String SELECT = "SELECT id, level, code, name, parent_code, valid_from, valid_to FROM place ";

    private final Sql sql;
    private final UnaryOperator<Place> naming;

    PlaceTable(Sql sql) {
        this(sql, UnaryOperator.identity());
    }

    /** Places under other names than their own. */
    PlaceTable(Sql sql, UnaryOperator<Place> naming) {
        this.sql = sql;
        this.naming = naming;
    }

    /**
     * Stores places; one with the same level, code and first day is changed in place and keeps its number.
     *
     * @param vintage of the list they come from, such as {@code 2023}
     */
    public void putAll(Collection<Place> places, String vintage) {
        String statement =
                """
                INSERT INTO place (level, code, name, parent_code, valid_from, valid_to, vintage)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (level, code, ifnull(valid_from, '')) DO UPDATE SET
                    name = excluded.name,
                    parent_code = excluded.parent_code,
                    valid_to = excluded.valid_to,
                    vintage = excluded.vintage,
                    present = 1
                """;
        try (PreparedStatement insert = sql.connection().prepareStatement(statement)) {
            for (Place place : places) {
                insert.setString(1, place.level());
                insert.setString(2, place.code());
                insert.setString(3, place.name());
                insert.setString(4, place.parentCode());
                insert.setString(5, text(place.validFrom()));
                insert.setString(6, text(place.validTo()));
                insert.setString(7, vintage);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, sql.file());
        }
    }

    /** All places. */
    public List<Place> all() {
        return sql.all(SELECT + "WHERE present = 1 ORDER BY id", this::read);
    }

    /** The places of a level, by code. */
    public List<Place> ofLevel(String level) {
        return sql.all(SELECT + "WHERE level = ? AND present = 1 ORDER BY code, valid_from", this::read, level);
    }

    /** The places with a code, of any level and time. */
    public List<Place> byCode(String code) {
        return sql.all(SELECT + "WHERE code = ? AND present = 1 ORDER BY level, valid_from", this::read, code);
    }

    /** Codes of the places of a level that have at least one current observation. */
    public List<String> codesWithNumbers(String level) {
        return sql.all(
                """
                SELECT DISTINCT code FROM place
                WHERE level = ? AND present = 1 AND id IN (SELECT place_id FROM observation) ORDER BY code
                """,
                row -> row.getString(1),
                level);
    }

    /** The place with a number, also where its arrival was taken back. */
    public Optional<Place> byId(int id) {
        return sql.one(SELECT + "WHERE id = ?", this::read, id);
    }

    /** The levels that have places. */
    public List<String> levels() {
        return sql.all("SELECT DISTINCT level FROM place WHERE present = 1 ORDER BY level", row -> row.getString(1));
    }

    private Place read(ResultSet row) throws SQLException {
        return naming.apply(new Place(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                day(row.getString(6)),
                day(row.getString(7))));
    }

    static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
