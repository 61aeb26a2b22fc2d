package org.sharedsafety.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.ui.common.Jobs;

/** The files that were brought to the import, in the order in which they came; one that is refused stops no other. */
final class Inbox {
    private final Jobs jobs;
    private final ImportDoors doors;
    private final Runnable changed;
    private final ObservableList<InboxItem> items = FXCollections.observableArrayList();

    Inbox(Jobs jobs, ImportDoors doors, Runnable changed) {
        this.jobs = jobs;
        this.doors = doors;
        this.changed = changed;
    }

    ObservableList<InboxItem> items() {
        return items;
    }

    /** Brings files and looks at each. */
    void add(List<Path> files) {
        for (Path file : files) {
            InboxItem item = new InboxItem(file);
            items.add(item);
            jobs.start(
                    Message.of("importing.job.looking", item.name()),
                    doors.inspecting().of(file, ImportOptions.NONE),
                    draft -> looked(item, draft),
                    failure -> {
                        item.failed(said(failure));
                        changed.run();
                    });
        }
    }

    private void looked(InboxItem item, FileDraft draft) {
        Optional<InboxItem> same = items.stream()
                .filter(other -> other != item && isSame(other, draft))
                .findFirst();
        item.ready(draft);
        same.ifPresent(item::twice);
        changed.run();
    }

    private static boolean isSame(InboxItem other, FileDraft draft) {
        FileDraft known = other.draft();
        return known != null
                && other.stateProperty().get() != InboxItem.State.TWICE
                && known.sha256().equals(draft.sha256());
    }

    void remove(InboxItem item) {
        items.remove(item);
        changed.run();
    }

    void clear() {
        items.clear();
        changed.run();
    }

    /** The first file whose steps can be gone through. */
    Optional<InboxItem> next() {
        return items.stream().filter(InboxItem::isOpen).findFirst();
    }

    private static Message said(RuntimeException failure) {
        return failure instanceof WorkbenchException known
                ? known.message()
                : Message.of("error.unexpected", failure.getClass().getSimpleName());
    }
}
