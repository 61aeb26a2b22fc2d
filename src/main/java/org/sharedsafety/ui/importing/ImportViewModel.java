package org.sharedsafety.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.RunningJob;

/** The import: an inbox of files, and for one of them the four steps from the file to what will be stored. */
public final class ImportViewModel {
    /** The steps, counted from 0. */
    public static final int FILE = 0;

    public static final int COLUMNS = 1;
    public static final int PLACES = 2;
    public static final int CHECK = 3;

    private final Jobs jobs;
    private final ImportDoors doors;
    private final ObservableList<InboxItem> inbox = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable InboxItem> current = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SheetDraft> sheet = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable CellAddress> marked = new SimpleObjectProperty<>();
    private final IntegerProperty step = new SimpleIntegerProperty(FILE);
    private final IntegerProperty revision = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<@Nullable ImportReport> rehearsal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Map<String, Recipe> recipes = new HashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private @Nullable RunningJob running;

    public ImportViewModel(Jobs jobs, ImportDoors doors) {
        this.jobs = jobs;
        this.doors = doors;
    }

    /** Brings files to the inbox and looks at each; the first that can be read is chosen. */
    public void add(List<Path> files) {
        for (Path file : files) {
            InboxItem item = new InboxItem(file);
            inbox.add(item);
            jobs.start(
                    Message.of("importing.job.looking", item.name()),
                    doors.inspecting().of(file, ImportOptions.NONE),
                    draft -> {
                        item.ready(draft);
                        tell();
                    },
                    failure -> {
                        item.failed(said(failure));
                        tell();
                    });
        }
        step.set(FILE);
    }

    /** Takes a file out of the inbox. */
    public void remove(InboxItem item) {
        inbox.remove(item);
        if (current.get() == item) {
            leave();
        }
    }

    /** Starts the steps with a file that was looked at. */
    public void choose(InboxItem item) {
        FileDraft draft = item.draft();
        if (draft == null) {
            return;
        }
        recipes.clear();
        taken.clear();
        for (SheetDraft table : draft.tables()) {
            Recipe recipe = table.proposal().recipe();
            if (recipe != null) {
                recipes.put(table.proposal().sheet(), recipe);
                if (!table.hidden()) {
                    taken.add(table.proposal().sheet());
                }
            }
        }
        rehearsal.set(null);
        marked.set(null);
        current.set(item);
        sheet.set(draft.tables().stream()
                .findFirst()
                .orElse(draft.sheets().isEmpty() ? null : draft.sheets().get(0)));
        step.set(COLUMNS);
        tell();
    }

    /** Leaves the steps without saving; the file stays in the inbox. */
    public void leave() {
        cancel();
        current.set(null);
        sheet.set(null);
        rehearsal.set(null);
        marked.set(null);
        step.set(FILE);
        tell();
    }

    /** Goes one step on; before the places, the file is read by its recipes without storing. */
    public void next() {
        if (step.get() == COLUMNS) {
            rehearse(PLACES);
        } else if (step.get() == PLACES) {
            step.set(CHECK);
        }
    }

    /** Goes one step back. */
    public void back() {
        cancel();
        if (step.get() == COLUMNS) {
            leave();
        } else if (step.get() > COLUMNS) {
            step.set(step.get() - 1);
        }
    }

    private void rehearse(int then) {
        FileDraft draft = draft();
        if (draft == null) {
            return;
        }
        busy.set(true);
        running = jobs.start(
                Message.of("importing.job.reading", draft.name()),
                doors.rehearsing().of(draft, options()),
                report -> {
                    busy.set(false);
                    rehearsal.set(report);
                    step.set(then);
                });
        endWith(running);
    }

    private void endWith(RunningJob job) {
        job.stateProperty().addListener((observable, before, now) -> busy.set(now == RunningJob.State.RUNNING));
        busy.set(job.stateProperty().get() == RunningJob.State.RUNNING);
    }

    /** Stores the file; all of it or nothing. */
    public void store() {
        InboxItem item = current.get();
        FileDraft draft = draft();
        if (item == null || draft == null) {
            return;
        }
        running = jobs.start(
                Message.of("importing.job.storing", draft.name()),
                doors.importing().of(draft, options()),
                report -> {
                    item.imported(report);
                    leave();
                    doors.imported().accept(report);
                });
        endWith(running);
    }

    /** Stops what is under way. */
    public void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private ImportOptions options() {
        Map<String, Recipe> chosen = new HashMap<>();
        taken.forEach(name -> {
            Recipe recipe = recipes.get(name);
            if (recipe != null) {
                chosen.put(name, recipe);
            }
        });
        return ImportOptions.NONE.withRecipes(chosen);
    }

    /** Says that a column of the sheet in sight means something else. */
    public void correct(ColumnRef column, ColumnRole role, @Nullable String metric) {
        edit(recipe -> RecipeEdit.role(recipe, column, role, metric, seriesName()));
    }

    /** Says which period the sheet in sight is about; answers whether it is one. */
    public boolean period(String text) {
        Optional<Period> period = Period.parse(text.strip());
        period.ifPresent(known -> edit(recipe -> RecipeEdit.period(recipe, known.toString())));
        return period.isPresent();
    }

    /** Says that a text of a sheet is a place, and reads the file again. */
    public void samePlace(String sheetName, String level, String text, String code) {
        Recipe recipe = recipes.get(sheetName);
        if (recipe != null) {
            recipes.put(sheetName, RecipeEdit.samePlace(recipe, level, text, code));
            rehearse(step.get());
        }
    }

    /** Takes a sheet in or leaves it out. */
    public void take(String sheetName, boolean in) {
        if (in) {
            taken.add(sheetName);
        } else {
            taken.remove(sheetName);
        }
        tell();
    }

    private void edit(java.util.function.UnaryOperator<Recipe> change) {
        SheetDraft now = sheet.get();
        Recipe recipe = now == null ? null : recipe(now);
        if (now != null && recipe != null) {
            recipes.put(now.proposal().sheet(), change.apply(recipe));
            tell();
        }
    }

    private void tell() {
        revision.set(revision.get() + 1);
    }

    private String seriesName() {
        SheetDraft now = sheet.get();
        Recipe recipe = now == null ? null : recipe(now);
        FileDraft draft = draft();
        return recipe == null
                ? ""
                : recipe.steps(Step.Measure.class)
                        .map(Step.Measure::series)
                        .findFirst()
                        .orElse(draft == null ? "" : draft.name());
    }

    /** The recipe of a sheet as corrected, or null where it holds no table. */
    public @Nullable Recipe recipe(SheetDraft of) {
        return recipes.getOrDefault(of.proposal().sheet(), of.proposal().recipe());
    }

    /** What each column of a sheet is used for now. */
    public List<ColumnUse> uses(SheetDraft of) {
        return ColumnUse.of(of.proposal().columns(), recipe(of));
    }

    /** Whether a sheet will be read. */
    public boolean isTaken(SheetDraft of) {
        return taken.contains(of.proposal().sheet());
    }

    /** Every measure a column can be. */
    public List<Metric> metrics() {
        return doors.metrics().get();
    }

    /** The lines of the check, from the rehearsal. */
    public List<CheckRow> checkRows() {
        ImportReport report = rehearsal.get();
        if (report == null) {
            return List.of();
        }
        List<org.sharedsafety.model.Problem> all = new ArrayList<>();
        report.sheets().forEach(tally -> all.addAll(tally.problems()));
        return CheckRow.of(all);
    }

    /** Shows a cell in the step of the columns. */
    public void jump(String sheetName, @Nullable CellAddress cell) {
        FileDraft draft = draft();
        if (draft != null) {
            draft.sheet(sheetName).ifPresent(sheet::set);
            step.set(COLUMNS);
            marked.set(null);
            marked.set(cell);
        }
    }

    private @Nullable FileDraft draft() {
        InboxItem item = current.get();
        return item == null ? null : item.draft();
    }

    private static Message said(RuntimeException failure) {
        return failure instanceof WorkbenchException known
                ? known.message()
                : Message.of("error.unexpected", failure.getClass().getSimpleName());
    }

    public ObservableList<InboxItem> inbox() {
        return FXCollections.unmodifiableObservableList(inbox);
    }

    public ReadOnlyObjectProperty<@Nullable InboxItem> currentProperty() {
        return current;
    }

    /** The sheet in sight. */
    public ObjectProperty<@Nullable SheetDraft> sheetProperty() {
        return sheet;
    }

    /** The cell that the sheet shows and its column. */
    public ObjectProperty<@Nullable CellAddress> markedProperty() {
        return marked;
    }

    public ReadOnlyIntegerProperty stepProperty() {
        return step;
    }

    /** Grows whenever a file, a recipe or the choice of sheets changes. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision;
    }

    /** What would be stored; null until the file was read by its recipes. */
    public ReadOnlyObjectProperty<@Nullable ImportReport> rehearsalProperty() {
        return rehearsal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
