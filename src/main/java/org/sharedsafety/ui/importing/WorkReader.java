package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.service.SheetWishes;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.RunningJob;

/** Keeps what is shown of a file in step with what was said about it: the rows in sight at once, the whole file behind. */
final class WorkReader {
    private final Jobs jobs;
    private final ImportDoors doors;
    private final Runnable changed;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Map<String, RunningJob> looking = new HashMap<>();
    private @Nullable RunningJob rehearsal;

    WorkReader(Jobs jobs, ImportDoors doors, Runnable changed) {
        this.jobs = jobs;
        this.doors = doors;
        this.changed = changed;
    }

    /** Whether the whole file is being read. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Reads all sheets that are taken, and the one in sight. */
    void readAll(FileWork work) {
        List<String> names = new ArrayList<>();
        work.takenTables().forEach(table -> names.add(table.proposal().sheet()));
        work.sheet()
                .map(shown -> shown.proposal().sheet())
                .filter(name -> !names.contains(name))
                .ifPresent(names::add);
        names.forEach(name -> lookOrRead(work, name));
        rehearse(work);
    }

    /** Reads a sheet after something was said about it. */
    void read(FileWork work, String sheet) {
        lookOrRead(work, sheet);
        rehearse(work);
    }

    private void lookOrRead(FileWork work, String sheet) {
        if (!work.isStale(sheet)) {
            readRows(work, sheet);
            return;
        }
        SheetWishes wishes = work.wishes(sheet);
        work.rehearsed(null);
        replace(
                sheet,
                jobs.start(
                        Message.of("importing.job.looking", work.draft().name()),
                        doors.closer().again().of(work.draft(), sheet, wishes),
                        fresh -> {
                            if (work.wishes(sheet).equals(wishes)) {
                                work.looked(fresh, wishes);
                                readRows(work, sheet);
                                rehearse(work);
                            }
                        }));
    }

    private void readRows(FileWork work, String sheet) {
        Recipe recipe = work.recipe(sheet);
        SheetDraft draft = work.draft().sheet(sheet).orElse(null);
        if (recipe == null || draft == null) {
            changed.run();
            return;
        }
        replace(
                sheet,
                jobs.start(
                        Message.of("importing.job.reading", work.draft().name()),
                        doors.closer().reading().of(draft, recipe),
                        reading -> {
                            if (recipe.equals(work.recipe(sheet))) {
                                work.read(sheet, recipe, reading);
                                changed.run();
                                if (work.rehearsal() == null && !busy.get()) {
                                    rehearse(work);
                                }
                            }
                        }));
    }

    private void replace(String sheet, RunningJob fresh) {
        RunningJob before = looking.put(sheet, fresh);
        if (before != null) {
            before.cancel();
        }
    }

    /** Reads the whole file by its recipes without storing, where nothing keeps them from running. */
    void rehearse(FileWork work) {
        cancelRehearsal();
        work.rehearsed(null);
        Map<String, Recipe> recipes = work.recipes();
        boolean open = recipes.keySet().stream()
                .anyMatch(name ->
                        work.isStale(name) || !work.reading(name).blocking().isEmpty());
        if (recipes.isEmpty() || open) {
            changed.run();
            return;
        }
        RunningJob job = jobs.start(
                Message.of("importing.job.reading", work.draft().name()),
                doors.rehearsing().of(work.draft(), ImportOptions.NONE.withRecipes(recipes)),
                report -> {
                    if (recipes.equals(work.recipes())) {
                        work.rehearsed(report);
                        changed.run();
                    }
                });
        rehearsal = job;
        busy.bind(job.stateProperty().isEqualTo(RunningJob.State.RUNNING));
        changed.run();
    }

    void cancelRehearsal() {
        RunningJob before = rehearsal;
        if (before != null) {
            before.cancel();
        }
    }
}
