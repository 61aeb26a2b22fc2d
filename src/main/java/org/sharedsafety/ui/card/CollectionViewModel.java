package org.sharedsafety.ui.card;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.ui.common.Jobs;

/** The collected views, which one is chosen, and what is done to them. */
public final class CollectionViewModel {
    private final Jobs jobs;
    private final CollectionDoors doors;
    private final ObservableList<SavedView> views = FXCollections.observableArrayList();
    private final ObservableList<SavedView> shown = FXCollections.unmodifiableObservableList(views);
    private final ObjectProperty<@Nullable SavedView> chosen = new SimpleObjectProperty<>();

    public CollectionViewModel(Jobs jobs, CollectionDoors doors) {
        this.jobs = jobs;
        this.doors = doors;
    }

    /** The views in their order. */
    public ObservableList<SavedView> views() {
        return shown;
    }

    /** The one whose title and note can be written. */
    public ObjectProperty<@Nullable SavedView> chosenProperty() {
        return chosen;
    }

    /** Reads the collection again. */
    public void refresh() {
        jobs.start(Message.of("job.collection"), doors.reading().get(), read -> {
            SavedView before = chosen.get();
            views.setAll(read);
            chosen.set(
                    before == null
                            ? null
                            : read.stream()
                                    .filter(view -> view.id().equals(before.id()))
                                    .findFirst()
                                    .orElse(null));
        });
    }

    /** Goes to a view. */
    void open(SavedView view) {
        doors.open().accept(view);
    }

    /** Takes a view into the report. */
    void report(SavedView view) {
        doors.report().accept(view);
    }

    /** Takes a view out. */
    void remove(SavedView view) {
        start(doors.removing().apply(view));
    }

    /** Puts a view at another place. */
    void move(SavedView view, int to) {
        if (to >= 0 && to < views.size() && views.indexOf(view) != to) {
            start(doors.moving().apply(view, to));
        }
    }

    /** Gives a view another title and note. */
    void rename(SavedView view, String title, String note) {
        if (!title.strip().equals(view.title()) || !note.strip().equals(view.note())) {
            start(doors.renaming()
                    .apply(view, view.named(title.isBlank() ? view.title() : title.strip(), note.strip())));
        }
    }

    private void start(Job<Boolean> job) {
        jobs.start(Message.of("job.collection"), job, changed -> {
            if (changed) {
                doors.changed().run();
            }
            refresh();
        });
    }
}
