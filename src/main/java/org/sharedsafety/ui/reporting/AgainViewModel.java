package org.sharedsafety.ui.reporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.Replay;
import org.sharedsafety.model.result.Reproduction;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;

/** Reports that were written: whether they come out the same when they are made anew, and what they say otherwise by now. */
public final class AgainViewModel {
    private final Jobs jobs;
    private final AgainSource source;
    private final ObservableList<String> reports = FXCollections.observableArrayList();
    private final StringProperty chosen = new SimpleStringProperty("");
    private final List<Path> given = new ArrayList<>();
    private final Answer<String, Reproduction> reproduced;
    private final Answer<String, Replay> replayed;
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();

    public AgainViewModel(Jobs jobs, AgainSource source) {
        this.jobs = jobs;
        this.source = source;
        this.reproduced = new Answer<>(jobs);
        this.replayed = new Answer<>(jobs);
    }

    /** The files that were written, newest first; the first one, empty, stands for all. */
    public ObservableList<String> reports() {
        return reports;
    }

    /** The file in question; empty for all. */
    public StringProperty chosenProperty() {
        return chosen;
    }

    /** What came of making it anew. */
    public Answer<String, Reproduction> reproduced() {
        return reproduced;
    }

    /** What it says otherwise now. */
    public Answer<String, Replay> replayed() {
        return replayed;
    }

    /** Where it was written again; null before. */
    public ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** Looks which reports were written. */
    public void refresh() {
        jobs.start(
                Message.of("job.reports"),
                source.written().get(),
                found -> {
                    String before = chosen.get();
                    List<String> all = new ArrayList<>(List.of(""));
                    all.addAll(found);
                    reports.setAll(all);
                    chosen.set(all.contains(before) ? before : "");
                },
                why -> reports.setAll(""));
    }

    /** Makes it anew and compares. */
    public void reproduce() {
        String name = chosen.get();
        reproduced.ask(
                Message.of("again.reproduce"),
                name,
                source.reproducing().apply(name.isEmpty() ? null : name, List.copyOf(given)));
    }

    /** Takes files that the project does not keep, and makes it anew with them. */
    public void give(List<Path> files) {
        if (!files.isEmpty()) {
            given.addAll(files);
            reproduce();
        }
    }

    /** Asks what the report in question says otherwise now. */
    public void replay() {
        String name = chosen.get();
        if (!name.isEmpty()) {
            written.set(null);
            replayed.ask(Message.of("again.replay"), name, source.replaying().apply(name));
        }
    }

    /** Writes the report again as it says now. */
    public void write(Path file) {
        Replay replay = replayed.shown();
        if (replay != null) {
            jobs.start(
                    Message.of("job.writing-report"),
                    source.writing().apply(replay, file),
                    done -> {
                        written.set(done);
                        refresh();
                    },
                    why -> written.set(null));
        }
    }
}
