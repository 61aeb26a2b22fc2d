package org.sharedsafety.ui.workshop;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Jobs;

/** The workshops of the project, and the one that all panes of the page are about. */
public final class WorkshopsViewModel {
    private final Jobs jobs;
    private final WorkshopsSource source;
    private final ObservableList<Workshop> all = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Workshop> chosen = new SimpleObjectProperty<>();

    public WorkshopsViewModel(Jobs jobs, WorkshopsSource source) {
        this.jobs = jobs;
        this.source = source;
    }

    /** The workshops, the next first. */
    public ObservableList<Workshop> all() {
        return all;
    }

    /** The workshop that all panes of the page are about; null where there is none. */
    public ObjectProperty<@Nullable Workshop> chosenProperty() {
        return chosen;
    }

    /** Makes a workshop from the collected views. */
    public void make(String title) {
        jobs.start(Message.of("job.workshop-making"), source.making().apply(title), made -> {
            source.made().run();
            refresh();
            choose(made.id());
        });
    }

    /** Chooses a workshop by its id. */
    public void choose(String id) {
        all.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(chosen::set);
    }

    /** Shows a workshop as it was kept just now, and chooses it. */
    void show(Workshop kept) {
        int at = -1;
        for (int i = 0; i < all.size(); i++) {
            at = all.get(i).id().equals(kept.id()) ? i : at;
        }
        if (at < 0) {
            all.add(0, kept);
        } else if (!all.get(at).equals(kept)) {
            all.set(at, kept);
        }
        chosen.set(kept);
    }

    /** Reads the workshops again. */
    public void refresh() {
        jobs.start(Message.of("job.workshops"), progress -> source.all().get(), this::show);
    }

    private void show(List<Workshop> found) {
        Workshop before = chosen.get();
        all.setAll(found);
        chosen.set(found.stream()
                .filter(each -> before != null && each.id().equals(before.id()))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.get(0)));
    }
}
