package org.sharedsafety.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.SourceDetails;
import org.sharedsafety.model.WorkbenchException;

/**
 * What was done, step by step, kept in the project; the last step can be taken back, and what was taken back done
 * again until something else is done. Nothing leaves the list: steps that can no more be redone are set aside.
 */
public final class History {
    // Questions of a measure that look like fields are none.
    private static final ObjectMapper JSON = new ObjectMapper().addMixIn(Metric.class, PlainMetric.class);
    private static final String SELECT = "SELECT id, name_key, args, change, at, state FROM history ";

    /** How a measure is written: its own fields alone. */
    @JsonIgnoreProperties({"police", "rate"})
    private interface PlainMetric {}

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
                json(HistoryWords.plain(name.args())),
                json(change),
                clock.instant().toString());
    }

    /** Deletes an import, wherever it stands in the chain, as a step of history. */
    public void deleteImport(Message name, long importId) {
        Change.Deleted change = new Change.Deleted(importId);
        run().doAgain(change);
        done(name, change);
    }

    /** Sets a text of table {@code project}, as a step of history. */
    public void changeSetting(Message name, String setting, @Nullable String value) {
        String before = new ProjectTable(sql).get(setting).orElse(null);
        Change.SettingChanged change = new Change.SettingChanged(setting, before, value);
        run().doAgain(change);
        done(name, change);
    }

    /** Writes, changes or removes a person's note about something, as a step of history. */
    public void changeNote(Message name, String about, @Nullable String text) {
        String before = new NoteTable(sql, clock).get(about).orElse(null);
        done(name, does(new Change.NoteChanged(about, before, text)));
    }

    /** Remembers which place a text means, as a step of history. */
    public void acceptPlace(Message name, PlaceAliasTable.Alias alias) {
        PlaceAliasTable aliases = new PlaceAliasTable(sql, clock);
        String before =
                aliases.find(alias.level(), alias.text(), alias.parent()).orElse(null);
        aliases.put(alias);
        done(name, new Change.PlaceAccepted(alias.level(), alias.text(), alias.parent(), before, alias.placeCode()));
    }

    /** Changes what is known of where a file comes from, as a step of history. */
    public void describeSource(Message name, long sourceId, SourceDetails details) {
        done(name, describedSource(sourceId, details));
    }

    /** The same as a part of a larger step, which has to be noted by {@link #done}. */
    public Change describedSource(long sourceId, SourceDetails details) {
        SourceDetails before =
                new SourceFileTable(sql, clock).byId(sourceId).orElseThrow().details();
        return does(new Change.SourceDescribed(sourceId, before, details));
    }

    /** Notes a break in how a measure is counted, as a part of a larger step, which has to be noted by {@link #done}. */
    public Change notedBreak(BreakTable.Break noted) {
        return does(new Change.BreakNoted(
                noted.metricId(),
                noted.seriesId(),
                noted.from().toString(),
                noted.kind(),
                noted.noteEn(),
                noted.noteEs()));
    }

    /** Remembers which place a text means, as a part of a larger step, which has to be noted by {@link #done}. */
    public Change acceptedPlace(PlaceAliasTable.Alias alias) {
        String before = new PlaceAliasTable(sql, clock)
                .find(alias.level(), alias.text(), alias.parent())
                .orElse(null);
        return does(new Change.PlaceAccepted(alias.level(), alias.text(), alias.parent(), before, alias.placeCode()));
    }

    /** Forgets which place a text means, as a part of a larger step, which has to be noted by {@link #done}. */
    public Change forgottenPlace(String level, String text, String parent) {
        String before =
                new PlaceAliasTable(sql, clock).find(level, text, parent).orElse(null);
        return does(new Change.PlaceAccepted(level, text, parent, before, null));
    }

    /** Deletes an import, as a part of a larger step, which has to be noted by {@link #done}. */
    public Change deletedImport(long importId) {
        return does(new Change.Deleted(importId));
    }

    /** Changes a person's own measure, as a step of history. */
    public void changeMeasure(Message name, Metric before, Metric after) {
        done(name, does(new Change.MeasureChanged(before, after)));
    }

    private Change does(Change change) {
        run().doAgain(change);
        return change;
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
            run().takeBack(entry.change());
            setState(entry, State.UNDONE);
        });
        return next;
    }

    /** Does the step taken back last again and answers it; empty where there is none. */
    public Optional<Entry> redo() {
        Optional<Entry> next = nextRedo();
        next.ifPresent(entry -> {
            run().doAgain(entry.change());
            setState(entry, State.DONE);
        });
        return next;
    }

    /** Does a step again except for its imports, which the caller makes anew. */
    void redo(Entry entry, LongConsumer importing) {
        again(entry.change(), importing);
        setState(entry, State.DONE);
    }

    private void again(Change change, LongConsumer importing) {
        if (change instanceof Change.Imported imported) {
            importing.accept(imported.importId());
        } else if (change instanceof Change.Several several) {
            several.changes().forEach(each -> again(each, importing));
        } else {
            run().doAgain(change);
        }
    }

    /**
     * Takes steps back, or does them again, until a step is the last one done; 0 stands for the empty project.
     *
     * @return how many steps that took
     */
    public int goTo(long id) {
        if (id != 0) {
            Entry wanted = byId(id);
            if (wanted.state() == State.SET_ASIDE) {
                throw WorkbenchException.of("history.set-aside", id);
            }
        }
        int steps = 0;
        while (nextUndo().filter(entry -> entry.id() > id).isPresent()) {
            undo();
            steps++;
        }
        while (nextRedo().filter(entry -> entry.id() <= id).isPresent()) {
            redo();
            steps++;
        }
        return steps;
    }

    /** Does a step that was set aside once more, as a new step; an import comes back as a copy. */
    public Entry bringBack(long id) {
        Entry wanted = byId(id);
        if (wanted.state() != State.SET_ASIDE) {
            throw WorkbenchException.of("history.not-set-aside", id);
        }
        Change done = run().anew(wanted.change());
        done(HistoryWords.broughtBack(wanted.name()), done);
        return nextUndo().orElseThrow();
    }

    private Entry byId(long id) {
        return sql.one(SELECT + "WHERE id = ?", History::read, id)
                .orElseThrow(() -> WorkbenchException.of("history.no-such-step", id));
    }

    /** All steps, newest first. */
    public List<Entry> all() {
        return sql.all(SELECT + "ORDER BY id DESC", History::read);
    }

    private ChangeRun run() {
        return new ChangeRun(sql, clock);
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
                    HistoryWords.message(row.getString(2), Arrays.asList(args)),
                    JSON.readValue(row.getString(4), Change.class),
                    Instant.parse(row.getString(5)),
                    State.valueOf(row.getString(6).toUpperCase(Locale.ROOT)));
        } catch (JsonProcessingException damaged) {
            throw WorkbenchException.of("store.damaged-history", row.getLong(1));
        }
    }
}
