package org.sharedsafety.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.service.ImportOptions;
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
    private final Inbox inbox;
    // Kept, because listeners of such a list are lost with it.
    private final ObservableList<InboxItem> shownInbox;
    private final WorkViewModel file;
    private final ObjectProperty<@Nullable InboxItem> current = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable InboxItem> stored = new SimpleObjectProperty<>();
    private final IntegerProperty step = new SimpleIntegerProperty(FILE);
    private final BooleanProperty matrix = new SimpleBooleanProperty();
    private final BooleanProperty storing = new SimpleBooleanProperty();
    private @Nullable RunningJob running;

    public ImportViewModel(Jobs jobs, ImportDoors doors) {
        this.jobs = jobs;
        this.doors = doors;
        this.file = new WorkViewModel(jobs, doors);
        this.inbox = new Inbox(jobs, doors, file::tell);
        this.shownInbox = FXCollections.unmodifiableObservableList(inbox.items());
    }

    /** Brings files to the inbox and looks at each. */
    public void add(List<Path> files) {
        leave();
        stored.set(null);
        inbox.add(files);
    }

    /** Takes a file out of the inbox. */
    public void remove(InboxItem item) {
        if (current.get() == item) {
            leave();
        }
        inbox.remove(item);
    }

    /** Empties the inbox, as when another project is opened. */
    public void clear() {
        leave();
        stored.set(null);
        inbox.clear();
    }

    /** Goes on with a file where it was left. */
    public void choose(InboxItem item) {
        FileWork work = item.work();
        if (work != null) {
            matrix.set(false);
            stored.set(null);
            current.set(item);
            file.open(work);
            step.set(work.step());
        }
    }

    /** Leaves the steps without saving; everything that was said about the file is kept with it. */
    public void leave() {
        if (current.get() != null) {
            cancel();
            current.set(null);
            matrix.set(false);
            file.open(null);
            step.set(FILE);
        }
    }

    /** Goes one step on, unless something has to be answered first. */
    public void next() {
        FileWork work = file.work();
        if (work == null) {
            return;
        }
        if (step.get() == COLUMNS && !work.isStacked()) {
            matrix.set(true);
        } else if (step.get() == COLUMNS && work.rehearsal() != null) {
            go(PLACES);
        } else if (step.get() == PLACES) {
            go(CHECK);
        }
    }

    /** Whether it must be said that the sheets belong together before it goes on. */
    public boolean asksOfSheets() {
        FileWork work = file.work();
        return step.get() == COLUMNS && matrix.get() && work != null && !work.isStacked();
    }

    /** Goes one step back; nothing that was said is lost. */
    public void back() {
        if (matrix.get()) {
            matrix.set(false);
        } else if (step.get() == COLUMNS) {
            leave();
        } else if (step.get() > COLUMNS) {
            go(step.get() - 1);
        }
    }

    private void go(int to) {
        FileWork work = file.work();
        if (work != null) {
            work.step(to);
            matrix.set(false);
            step.set(to);
        }
    }

    /** Says that the sheets belong together, after their headers were seen side by side, and goes on. */
    public void stack() {
        FileWork work = file.work();
        if (work != null) {
            work.stack();
            matrix.set(false);
            file.tell();
            next();
        }
    }

    /** Shows a cell in the step of the columns. */
    public void jump(String sheetName, @Nullable CellAddress cell) {
        go(COLUMNS);
        file.show(sheetName, cell);
    }

    /** Stores the file; all of it or nothing. */
    public void store() {
        InboxItem item = current.get();
        FileWork work = file.work();
        if (item == null || work == null || storing.get() || work.rehearsal() == null) {
            return;
        }
        Map<String, Recipe> recipes = work.recipes();
        RunningJob job = jobs.start(
                Message.of("importing.job.storing", work.draft().name()),
                doors.importing().of(work.draft(), ImportOptions.NONE.withRecipes(recipes)),
                report -> {
                    item.imported(report);
                    leave();
                    stored.set(item);
                    jobs.start(
                            Message.of("importing.job.remembering", work.draft().name()),
                            doors.keeping().of(work.draft(), recipes, work.isRemembered()),
                            kept -> doors.imported().accept(report));
                });
        running = job;
        storing.bind(job.stateProperty().isEqualTo(RunningJob.State.RUNNING));
    }

    /** Stops what is being stored; nothing of it stays. */
    public void cancel() {
        RunningJob job = running;
        if (job != null) {
            job.cancel();
        }
    }

    /** The file that is gone through. */
    public WorkViewModel file() {
        return file;
    }

    /** Every measure a column can be. */
    public List<Metric> metrics() {
        return doors.metrics().get();
    }

    /** The levels of geography that places can be of. */
    public List<String> levels() {
        return doors.levels().get();
    }

    public ObservableList<InboxItem> inbox() {
        return shownInbox;
    }

    /** The first file of the inbox that can be gone through. */
    public Optional<InboxItem> nextFile() {
        return inbox.next();
    }

    public ReadOnlyObjectProperty<@Nullable InboxItem> currentProperty() {
        return current;
    }

    /** The file that was stored last, until another is looked at; null if none was. */
    public ReadOnlyObjectProperty<@Nullable InboxItem> storedProperty() {
        return stored;
    }

    public ReadOnlyIntegerProperty stepProperty() {
        return step;
    }

    /** Whether the headers of several sheets are shown side by side. */
    public BooleanProperty matrixProperty() {
        return matrix;
    }

    /** Whether the file is being stored. */
    public ReadOnlyBooleanProperty storingProperty() {
        return storing;
    }
}
