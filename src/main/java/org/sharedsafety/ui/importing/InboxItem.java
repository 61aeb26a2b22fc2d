package org.sharedsafety.ui.importing;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.ImportReport;

/** A file that was brought to the import, and how far it is. */
public final class InboxItem {
    /** How far a file is. */
    public enum State {
        LOOKING,
        READY,
        FAILED,
        IMPORTED
    }

    private final Path file;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.LOOKING);
    private @Nullable FileDraft draft;
    private @Nullable Message failure;
    private @Nullable ImportReport report;

    InboxItem(Path file) {
        this.file = file;
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /** Its name without its folders. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    public ObjectProperty<State> stateProperty() {
        return state;
    }

    /** What was found in it; null until it was looked at. */
    public @Nullable FileDraft draft() {
        return draft;
    }

    /** Why it cannot be read, or null. */
    public @Nullable Message failure() {
        return failure;
    }

    /** What came of its import, or null. */
    public @Nullable ImportReport report() {
        return report;
    }

    void ready(FileDraft found) {
        draft = found;
        state.set(State.READY);
    }

    void failed(Message why) {
        failure = why;
        state.set(State.FAILED);
    }

    void imported(ImportReport result) {
        report = result;
        state.set(State.IMPORTED);
    }
}
