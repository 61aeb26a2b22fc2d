package org.sharedsafety.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sharedsafety.model.Group;

/** Groups of people that numbers are about. */
public final class GroupTable {
    private final Sql sql;

    GroupTable(Sql sql) {
        this.sql = sql;
    }

    /** The number of a group; made, under its code as name, where there is none. */
    public int obtain(Group group) {
        return find(group).orElseGet(() -> (int) sql.insert(
                "INSERT INTO population_group (code, name_en, name_es) VALUES (?, ?, ?) RETURNING id",
                group.code(),
                group.code(),
                group.code()));
    }

    /** The number of a group. */
    public Optional<Integer> find(Group group) {
        return sql.one("SELECT id FROM population_group WHERE code = ?", row -> row.getInt(1), group.code());
    }

    /** Gives a group its names. */
    public void setNames(Group group, String nameEn, String nameEs) {
        obtain(group);
        sql.update("UPDATE population_group SET name_en = ?, name_es = ? WHERE code = ?", nameEn, nameEs, group.code());
    }

    /** The name of a group in a language, {@code en} or {@code es}. */
    public Optional<String> name(Group group, String language) {
        return sql.one(
                "SELECT name_en, name_es FROM population_group WHERE code = ?",
                row -> row.getString(language.equals("es") ? 2 : 1),
                group.code());
    }

    /** All groups by number. */
    public Map<Integer, Group> all() {
        Map<Integer, Group> found = new LinkedHashMap<>();
        sql.all(
                "SELECT id, code FROM population_group ORDER BY id",
                row -> found.put(row.getInt(1), new Group(row.getString(2))));
        return found;
    }
}
