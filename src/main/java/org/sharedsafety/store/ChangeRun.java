package org.sharedsafety.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.WorkbenchException;

/** Takes changes back, does them again, and does those that were set aside anew. */
final class ChangeRun {
    private final Sql sql;
    private final Clock clock;

    ChangeRun(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void takeBack(Change change) {
        if (change instanceof Change.Imported imported) {
            versions().deactivate(imported.importId(), ImportTable.State.UNDONE);
        } else if (change instanceof Change.Deleted deleted) {
            versions().activate(deleted.importId());
        } else if (change instanceof Change.SettingChanged setting) {
            set(setting.name(), setting.before());
        } else if (change instanceof Change.PlaceAccepted place) {
            accept(place, place.before());
        } else if (change instanceof Change.SourceDescribed source) {
            new SourceFileTable(sql, clock).describe(source.sourceId(), source.before());
        } else if (change instanceof Change.BreakNoted noted) {
            new BreakTable(sql).remove(breakOf(noted));
        } else if (change instanceof Change.NoteChanged note) {
            note(note.about(), note.before());
        } else if (change instanceof Change.PlacesPut places) {
            new PlaceBatchTable(sql, clock).exchange(places.batch());
        } else if (change instanceof Change.BoundariesPut put) {
            boundaries(put.set(), false);
            boundaries(put.replaced(), true);
        } else if (change instanceof Change.CrosswalkPut put) {
            crosswalk(put.crosswalk(), false);
            crosswalk(put.replaced(), true);
        } else if (change instanceof Change.MeasureChanged measure) {
            new MetricTable(sql).putLocal(measure.before());
        } else if (change instanceof Change.Several several) {
            for (int i = several.changes().size() - 1; i >= 0; i--) {
                takeBack(several.changes().get(i));
            }
        }
    }

    void doAgain(Change change) {
        if (change instanceof Change.Imported imported) {
            versions().activate(imported.importId());
        } else if (change instanceof Change.Deleted deleted) {
            versions().deactivate(deleted.importId(), ImportTable.State.DELETED);
        } else if (change instanceof Change.SettingChanged setting) {
            set(setting.name(), setting.after());
        } else if (change instanceof Change.PlaceAccepted place) {
            accept(place, place.after());
        } else if (change instanceof Change.SourceDescribed source) {
            new SourceFileTable(sql, clock).describe(source.sourceId(), source.after());
        } else if (change instanceof Change.BreakNoted noted) {
            new BreakTable(sql).add(breakOf(noted));
        } else if (change instanceof Change.NoteChanged note) {
            note(note.about(), note.after());
        } else if (change instanceof Change.PlacesPut places) {
            new PlaceBatchTable(sql, clock).exchange(places.batch());
        } else if (change instanceof Change.BoundariesPut put) {
            boundaries(put.replaced(), false);
            boundaries(put.set(), true);
        } else if (change instanceof Change.CrosswalkPut put) {
            crosswalk(put.replaced(), false);
            crosswalk(put.crosswalk(), true);
        } else if (change instanceof Change.MeasureChanged measure) {
            new MetricTable(sql).putLocal(measure.after());
        } else if (change instanceof Change.Several several) {
            several.changes().forEach(this::doAgain);
        }
    }

    /**
     * Does a change that was set aside once more, on the project as it is now, and answers what was done.
     *
     * <p>An import comes back as a copy with a number of its own, so that it is the newest; what stood before is noted
     * anew, so that this step can be taken back by itself.
     */
    Change anew(Change change) {
        if (change instanceof Change.Imported imported) {
            long copy = new ImportCopy(sql, clock).of(imported.importId());
            versions().activate(copy);
            new PlaceBatchTable(sql, clock).bringBackPlacesOf(copy);
            return new Change.Imported(copy);
        }
        if (change instanceof Change.Deleted deleted) {
            if (new ImportTable(sql, clock)
                    .byId(deleted.importId())
                    .filter(known -> known.state() == ImportTable.State.ACTIVE)
                    .isEmpty()) {
                throw WorkbenchException.of("history.nothing-to-delete", deleted.importId());
            }
            doAgain(deleted);
            return deleted;
        }
        if (change instanceof Change.PlacesPut places) {
            return new Change.PlacesPut(new PlaceBatchTable(sql, clock).anew(places.batch()));
        }
        if (change instanceof Change.Several several) {
            List<Change> done = new ArrayList<>();
            several.changes().forEach(each -> done.add(anew(each)));
            return new Change.Several(done);
        }
        Change now = fromNow(change);
        doAgain(now);
        return now;
    }

    /** The same change with what stands now as what stood before. */
    private Change fromNow(Change change) {
        if (change instanceof Change.SettingChanged setting) {
            String now = new ProjectTable(sql).get(setting.name()).orElse(null);
            return new Change.SettingChanged(setting.name(), now, setting.after());
        }
        if (change instanceof Change.NoteChanged note) {
            return new Change.NoteChanged(
                    note.about(), new NoteTable(sql, clock).get(note.about()).orElse(null), note.after());
        }
        if (change instanceof Change.PlaceAccepted place) {
            String now = new PlaceAliasTable(sql, clock)
                    .find(place.level(), place.text(), place.parent())
                    .orElse(null);
            return new Change.PlaceAccepted(place.level(), place.text(), place.parent(), now, place.after());
        }
        if (change instanceof Change.SourceDescribed source) {
            return new Change.SourceDescribed(
                    source.sourceId(),
                    new SourceFileTable(sql, clock)
                            .byId(source.sourceId())
                            .orElseThrow()
                            .details(),
                    source.after());
        }
        if (change instanceof Change.MeasureChanged measure) {
            return new Change.MeasureChanged(
                    new MetricTable(sql).byId(measure.after().id()).orElse(measure.before()), measure.after());
        }
        if (change instanceof Change.BoundariesPut put) {
            return new Change.BoundariesPut(put.set(), new BoundaryTable(sql).presentLike(put.set()));
        }
        if (change instanceof Change.CrosswalkPut put) {
            return new Change.CrosswalkPut(
                    put.crosswalk(), new CrosswalkTable(sql, clock).presentLike(put.crosswalk()));
        }
        return change;
    }

    private void boundaries(@Nullable Integer set, boolean present) {
        if (set != null) {
            new BoundaryTable(sql).setPresent(set, present);
        }
    }

    private void crosswalk(@Nullable Integer crosswalk, boolean present) {
        if (crosswalk != null) {
            new CrosswalkTable(sql, clock).setPresent(crosswalk, present);
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

    private void note(String about, @Nullable String text) {
        NoteTable notes = new NoteTable(sql, clock);
        if (text == null) {
            notes.remove(about);
        } else {
            notes.put(about, text);
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

    private static BreakTable.Break breakOf(Change.BreakNoted noted) {
        return new BreakTable.Break(
                noted.metricId(),
                noted.seriesId(),
                LocalDate.parse(noted.from()),
                noted.kind(),
                noted.noteEn(),
                noted.noteEs());
    }

    private Versions versions() {
        return new Versions(sql, new ImportTable(sql, clock));
    }
}
