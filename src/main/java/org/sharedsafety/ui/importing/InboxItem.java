package org.sharedsafety.ui.importing;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.service.ImportReport;

/** A file that was brought to the import, and how far it is. */
public final class InboxItem {
    /** How far a file is. */
    public enum State {
        LOOKING,
        READY,
        /** Something in it has to be answered first. */
        QUESTION,
        FAILED,
        /** The same bytes are in the list already. */
        TWICE,
        IMPORTED
    }

    private final Path file;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.LOOKING);
    private @Nullable FileWork work;
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
        FileWork known = work;
        return known == null ? null : known.draft();
    }

    /** What was said about it; null until it was looked at. */
    @Nullable
    FileWork work() {
        return work;
    }

    /** Why it cannot be read or is left out, or null. */
    public @Nullable Message failure() {
        return failure;
    }

    /** What came of its import, or null. */
    public @Nullable ImportReport report() {
        return report;
    }

    /** Whether its steps can be gone through. */
    public boolean isOpen() {
        FileDraft known = draft();
        State now = state.get();
        return known != null && !known.sheets().isEmpty() && (now == State.READY || now == State.QUESTION);
    }

    void ready(FileDraft found) {
        work = new FileWork(found);
        boolean asks = found.tables().stream().anyMatch(SheetDraft::hasQuestions);
        state.set(asks ? State.QUESTION : State.READY);
    }

    void failed(Message why) {
        failure = why;
        state.set(State.FAILED);
    }

    void twice(InboxItem other) {
        failure = Message.of("importing.state.twice", other.name());
        state.set(State.TWICE);
    }

    void imported(ImportReport result) {
        report = result;
        state.set(State.IMPORTED);
    }
}
