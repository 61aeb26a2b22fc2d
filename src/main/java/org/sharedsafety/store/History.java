package org.sharedsafety.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;

/**
 * What was done, step by step, kept in the project; the last step can be taken back, and what was taken back done
 * again until something else is done. Nothing leaves the list: steps that can no more be redone are set aside.
 */
public final class History {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SELECT = "SELECT id, name_key, args, change, at, state FROM history ";

    private final Sql sql;
    private final Clock clock;

    History(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Where a step stands. */
    public enum State {
        DONE,
        UNDONE,
        /** Undone, and then something else was done. */
        SET_ASIDE;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One step, with its name in words. */
    public record Entry(long id, Message name, Change change, Instant at, State state) {}

    /** Notes a change that this transaction made; steps that were undone before are set aside. */
    public void done(Message name, Change change) {
        sql.update("UPDATE history SET state = 'set_aside' WHERE state = 'undone'");
        sql.update(
                "INSERT INTO history (name_key, args, change, at, state) VALUES (?, ?, ?, ?, 'done')",
                name.key(),
                json(name.args().stream()
                        .map(arg -> arg instanceof Number ? arg : arg.toString())
                        .toList()),
                json(change),
                clock.instant().toString());
    }

    /** Deletes an import, wherever it stands in the chain, as a step of history. */
    public void deleteImport(Message name, long importId) {
        versions().deactivate(importId, ImportTable.State.DELETED);
        done(name, new Change.Deleted(importId));
    }

    /** Sets a text of table {@code project}, as a step of history. */
    public void changeSetting(Message name, String setting, @Nullable String value) {
        ProjectTable project = new ProjectTable(sql);
        String before = project.get(setting).orElse(null);
        set(setting, value);
        done(name, new Change.SettingChanged(setting, before, value));
    }

    /** Remembers which place a text means, as a step of history. */
    public void acceptPlace(Message name, PlaceAliasTable.Alias alias) {
        PlaceAliasTable aliases = new PlaceAliasTable(sql, clock);
        String before =
                aliases.find(alias.level(), alias.text(), alias.parent()).orElse(null);
        aliases.put(alias);
        done(name, new Change.PlaceAccepted(alias.level(), alias.text(), alias.parent(), before, alias.placeCode()));
    }

    /** The step that undo would take back. */
    public Optional<Entry> nextUndo() {
        return sql.one(SELECT + "WHERE state = 'done' ORDER BY id DESC LIMIT 1", History::read);
    }

    /** The step that redo would do again. */
    public Optional<Entry> nextRedo() {
        return sql.one(SELECT + "WHERE state = 'undone' ORDER BY id LIMIT 1", History::read);
    }

    /** Takes the last step back and answers it; empty where there is none. */
    public Optional<Entry> undo() {
        Optional<Entry> next = nextUndo();
        next.ifPresent(entry -> {
            takeBack(entry.change());
            setState(entry, State.UNDONE);
        });
        return next;
    }

    /** Does the step taken back last again and answers it; empty where there is none. */
    public Optional<Entry> redo() {
        Optional<Entry> next = nextRedo();
        next.ifPresent(entry -> {
            doAgain(entry.change());
            setState(entry, State.DONE);
        });
        return next;
    }

    /** All steps, newest first. */
    public List<Entry> all() {
        return sql.all(SELECT + "ORDER BY id DESC", History::read);
    }

    private void takeBack(Change change) {
        if (change instanceof Change.Imported imported) {
            versions().deactivate(imported.importId(), ImportTable.State.UNDONE);
        } else if (change instanceof Change.Deleted deleted) {
            versions().activate(deleted.importId());
        } else if (change instanceof Change.SettingChanged setting) {
            set(setting.name(), setting.before());
        } else if (change instanceof Change.PlaceAccepted place) {
            accept(place, place.before());
        }
    }

    private void doAgain(Change change) {
        if (change instanceof Change.Imported imported) {
            versions().activate(imported.importId());
        } else if (change instanceof Change.Deleted deleted) {
            versions().deactivate(deleted.importId(), ImportTable.State.DELETED);
        } else if (change instanceof Change.SettingChanged setting) {
            set(setting.name(), setting.after());
        } else if (change instanceof Change.PlaceAccepted place) {
            accept(place, place.after());
        }
    }

    private void set(String setting, @Nullable String value) {
        ProjectTable project = new ProjectTable(sql);
        if (value == null) {
            project.remove(setting);
        } else {
            project.put(setting, value);
        }
    }

    private void accept(Change.PlaceAccepted place, @Nullable String code) {
        PlaceAliasTable aliases = new PlaceAliasTable(sql, clock);
        if (code == null) {
            aliases.remove(place.level(), place.text(), place.parent());
        } else {
            aliases.put(new PlaceAliasTable.Alias(place.level(), place.text(), place.parent(), code));
        }
    }

    private Versions versions() {
        return new Versions(sql, new ImportTable(sql, clock));
    }

    private void setState(Entry entry, State state) {
        sql.update("UPDATE history SET state = ? WHERE id = ?", state.text(), entry.id());
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private static Entry read(ResultSet row) throws SQLException {
        try {
            Object[] args = JSON.readValue(row.getString(3), Object[].class);
            return new Entry(
                    row.getLong(1),
                    new Message(row.getString(2), Arrays.asList(args)),
                    JSON.readValue(row.getString(4), Change.class),
                    Instant.parse(row.getString(5)),
                    State.valueOf(row.getString(6).toUpperCase(Locale.ROOT)));
        } catch (JsonProcessingException damaged) {
            throw WorkbenchException.of("store.damaged-history", row.getLong(1));
        }
    }
}
