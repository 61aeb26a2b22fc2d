package org.sharedsafety.ui.data;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SourceDetails;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.service.SourceEntry;
import org.sharedsafety.ui.common.Jobs;

/** The files of the project, and what is known and proposed of where they come from. */
public final class SourcesViewModel {
    private final Jobs jobs;
    private final Supplier<Job<List<SourceEntry>>> listing;
    private final BiFunction<Long, SourceDetails, Job<SourceFile>> describing;
    private final Consumer<Message> changed;
    private final ReadOnlyObjectWrapper<List<SourceEntry>> sources = new ReadOnlyObjectWrapper<>(List.of());

    public SourcesViewModel(
            Jobs jobs,
            Supplier<Job<List<SourceEntry>>> listing,
            BiFunction<Long, SourceDetails, Job<SourceFile>> describing,
            Consumer<Message> changed) {
        this.jobs = jobs;
        this.listing = listing;
        this.describing = describing;
        this.changed = changed;
    }

    /** Reads the list again. */
    public void refresh() {
        jobs.start(Message.of("data.sources.job"), listing.get(), sources::set);
    }

    /** Records what a person said of a file. */
    public void record(SourceEntry entry, SourceDetails details) {
        jobs.start(Message.of("data.sources.job"), describing.apply(entry.file().id(), details), file -> {
            changed.accept(Message.of("history.described-source", file.name()));
            refresh();
        });
    }

    public ReadOnlyObjectProperty<List<SourceEntry>> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }
}
