package org.sharedsafety.ui.card;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.service.ProjectNote;
import org.sharedsafety.ui.common.Jobs;

/** Notes of the person: about what is in sight, and all the others. */
public final class NotesViewModel {
    private final Jobs jobs;
    private final Supplier<Job<List<ProjectNote>>> reading;
    private final Writing writing;
    private final Runnable changed;
    private final ObservableList<ProjectNote> notes = FXCollections.observableArrayList();
    // Kept, because listeners of such a list are lost with it.
    private final ObservableList<ProjectNote> shownNotes = FXCollections.unmodifiableObservableList(notes);
    private final ObservableList<NoteSubject> subjects = FXCollections.observableArrayList();
    private final ObservableList<NoteSubject> shownSubjects = FXCollections.unmodifiableObservableList(subjects);
    private final ObjectProperty<@Nullable NoteSubject> subject = new SimpleObjectProperty<>();
    private boolean beingWritten;

    /** Writes a note. */
    @FunctionalInterface
    public interface Writing {
        Job<Boolean> of(NoteSubject subject, String text);
    }

    /**
     * Notes of the open project.
     *
     * @param reading reads all of them
     * @param writing writes one
     * @param changed is told when one was written
     */
    public NotesViewModel(Jobs jobs, Supplier<Job<List<ProjectNote>>> reading, Writing writing, Runnable changed) {
        this.jobs = jobs;
        this.reading = reading;
        this.writing = writing;
        this.changed = changed;
    }

    /** Reads the notes again. */
    public void refresh() {
        jobs.start(Message.of("notes.reading"), reading.get(), notes::setAll);
    }

    /** Says what is in sight now; what has just come into sight is chosen, else the one before if it still is there. */
    public void offer(List<NoteSubject> now) {
        NoteSubject before = subject.get();
        boolean fresh = !now.isEmpty() && !subjects.contains(now.get(0));
        subjects.setAll(now);
        boolean still =
                before != null && now.stream().anyMatch(each -> each.about().equals(before.about()));
        if ((fresh && !beingWritten) || !still) {
            subject.set(now.isEmpty() ? null : now.get(0));
        }
    }

    /** Goes to a note that was written before. */
    public void choose(ProjectNote note) {
        NoteSubject known = new NoteSubject(note.about(), note.name());
        if (subjects.stream().noneMatch(each -> each.about().equals(note.about()))) {
            subjects.add(known);
        }
        subject.set(subjects.stream()
                .filter(each -> each.about().equals(note.about()))
                .findFirst()
                .orElse(known));
    }

    /** The text of the note about the chosen subject; empty where there is none. */
    public String text() {
        return text(subject.get());
    }

    private String text(@Nullable NoteSubject now) {
        return now == null
                ? ""
                : notes.stream()
                        .filter(note -> note.about().equals(now.about()))
                        .map(ProjectNote::text)
                        .findFirst()
                        .orElse("");
    }

    /** Writes the note about the chosen subject; an empty one is removed. */
    public void write(String text) {
        write(Objects.requireNonNull(subject.get()), text);
    }

    /** Says that a text is being written that is not kept yet: what is noted about then stays chosen. */
    void writing(boolean now) {
        beingWritten = now;
    }

    private void write(NoteSubject about, String text) {
        jobs.start(Message.of("notes.writing"), writing.of(about, text), done -> {
            refresh();
            if (done) {
                changed.run();
            }
        });
    }

    public ObservableList<ProjectNote> notes() {
        return shownNotes;
    }

    public ObservableList<NoteSubject> subjects() {
        return shownSubjects;
    }

    /** What is noted about now. */
    public ObjectProperty<@Nullable NoteSubject> subjectProperty() {
        return subject;
    }
}
