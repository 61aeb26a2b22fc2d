package org.sharedsafety.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;

/**
 * Places that arrive or change together, in a form that can be taken back.
 *
 * <p>A batch keeps the other form of each of its places: the one before while it is done, the one after while it is taken
 * back. So taking back and doing again are the same exchange.
 */
public final class PlaceBatchTable {
    private static final String FORM =
            "SELECT id, level, code, name, parent_code, valid_from, valid_to, present, vintage FROM place ";

    private final Sql sql;
    private final Clock clock;

    PlaceBatchTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What came of a batch.
     *
     * @param id its number
     * @param added places that are new
     * @param changed places that were there and have another name, place above or last day now
     * @param same places that were there as they are
     */
    public record Stored(long id, int added, int changed, int same) {}

    private record Form(Place place, boolean present, String vintage) {
        boolean says(Place other) {
            return present
                    && place.name().equals(other.name())
                    && Objects.equals(place.parentCode(), other.parentCode())
                    && Objects.equals(place.validTo(), other.validTo());
        }
    }

    /**
     * Stores places that are new or different, and keeps how they were.
     *
     * @param places no two with the same level, code and first day
     * @param sourceId the file they came in, or null
     */
    public Stored put(Collection<Place> places, String vintage, @Nullable Long sourceId) {
        long batch = sql.insert(
                "INSERT INTO place_batch (source_id, at) VALUES (?, ?) RETURNING id",
                sourceId,
                clock.instant().toString());
        Map<String, Form> before = forms(places);
        Map<String, Place> written = new TreeMap<>();
        int changed = 0;
        int same = 0;
        for (Place place : places) {
            Form form = before.get(key(place));
            if (form != null && form.says(place)) {
                same++;
            } else {
                changed += form != null && form.present() ? 1 : 0;
                written.put(key(place), place);
            }
        }
        new PlaceTable(sql).putAll(written.values(), vintage);
        Map<String, Form> after = forms(written.values());
        keep(
                batch,
                written.keySet().stream()
                        .map(key -> {
                            Form now = Objects.requireNonNull(after.get(key));
                            return Objects.requireNonNullElse(
                                    before.get(key), new Form(now.place(), false, now.vintage()));
                        })
                        .toList());
        return new Stored(batch, written.size() - changed, changed, same);
    }

    /** Exchanges the places of a batch with their other forms: takes it back, or does it again. */
    void exchange(long batch) {
        List<Form> others = others(batch);
        Map<String, Form> now = new HashMap<>();
        sql.all(
                FORM + "WHERE id IN (SELECT place_id FROM place_other_form WHERE batch_id = ?)",
                row -> {
                    Form form = form(row);
                    return now.put(key(form.place()), form);
                },
                batch);
        String statement =
                "UPDATE place SET present = ?, name = ?, parent_code = ?, valid_to = ?, vintage = ? WHERE id = ?";
        try (PreparedStatement update = sql.connection().prepareStatement(statement)) {
            for (Form other : others) {
                update.setInt(1, other.present() ? 1 : 0);
                update.setString(2, other.place().name());
                update.setString(3, other.place().parentCode());
                update.setString(4, PlaceTable.text(other.place().validTo()));
                update.setString(5, other.vintage());
                update.setInt(6, other.place().id());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, sql.file());
        }
        sql.update("DELETE FROM place_other_form WHERE batch_id = ?", batch);
        keep(batch, now.values());
    }

    /** Does a batch that was taken back once more, on the places as they are now, as a batch of its own. */
    long anew(long batch) {
        List<Form> forms = others(batch).stream().filter(Form::present).toList();
        Long source = sql.one(
                        "SELECT source_id FROM place_batch WHERE id = ? AND source_id IS NOT NULL",
                        row -> row.getLong(1),
                        batch)
                .orElse(null);
        String vintage = forms.isEmpty() ? "own" : forms.get(0).vintage();
        return put(forms.stream().map(Form::place).toList(), vintage, source).id();
    }

    /** Makes the places of an import's versions the project's again. */
    void bringBackPlacesOf(long importId) {
        sql.update(
                """
                UPDATE place SET present = 1 WHERE present = 0 AND id IN (
                    SELECT o.place_id FROM observation o JOIN import_measure m ON m.id = o.measure_id
                    WHERE m.import_id = ?)
                """,
                importId);
    }

    private List<Form> others(long batch) {
        return sql.all(
                """
                SELECT p.id, p.level, p.code, o.name, o.parent_code, p.valid_from, o.valid_to, o.present, o.vintage
                FROM place_other_form o JOIN place p ON p.id = o.place_id WHERE o.batch_id = ? ORDER BY p.id
                """,
                PlaceBatchTable::form,
                batch);
    }

    private void keep(long batch, Collection<Form> forms) {
        String statement =
                """
                INSERT INTO place_other_form (batch_id, place_id, present, name, parent_code, valid_to, vintage)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement insert = sql.connection().prepareStatement(statement)) {
            for (Form form : forms) {
                insert.setLong(1, batch);
                insert.setInt(2, form.place().id());
                insert.setInt(3, form.present() ? 1 : 0);
                insert.setString(4, form.place().name());
                insert.setString(5, form.place().parentCode());
                insert.setString(6, PlaceTable.text(form.place().validTo()));
                insert.setString(7, form.vintage());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, sql.file());
        }
    }

    /** Every known form of places on the levels of these, also of places whose arrival was taken back. */
    private Map<String, Form> forms(Collection<Place> places) {
        Map<String, Form> forms = new HashMap<>();
        Set<String> levels = new HashSet<>();
        for (Place place : places) {
            if (levels.add(place.level())) {
                sql.all(
                        FORM + "WHERE level = ?",
                        row -> {
                            Form form = form(row);
                            return forms.put(key(form.place()), form);
                        },
                        place.level());
            }
        }
        return forms;
    }

    private static String key(Place place) {
        return place.level() + '\n' + place.code() + '\n' + PlaceTable.text(place.validFrom());
    }

    private static Form form(ResultSet row) throws SQLException {
        return new Form(
                new Place(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        PlaceTable.day(row.getString(6)),
                        PlaceTable.day(row.getString(7))),
                row.getInt(8) == 1,
                row.getString(9));
    }
}
