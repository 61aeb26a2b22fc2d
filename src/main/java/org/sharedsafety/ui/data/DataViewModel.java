package org.sharedsafety.ui.data;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.ui.common.Jobs;

/** The imports of the open project, newest first, and the problems of the one that is chosen. */
public final class DataViewModel {
    private final Jobs jobs;
    private final Supplier<Job<List<ImportLine>>> listing;
    private final Function<ImportLine, Job<List<Problem>>> problemsOf;
    private final ReadOnlyObjectWrapper<List<ImportLine>> imports = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());

    public DataViewModel(
            Jobs jobs, Supplier<Job<List<ImportLine>>> listing, Function<ImportLine, Job<List<Problem>>> problemsOf) {
        this.jobs = jobs;
        this.listing = listing;
        this.problemsOf = problemsOf;
    }

    /** Reads the list again. */
    public void refresh() {
        jobs.start(Message.of("data.job"), listing.get(), imports::set);
    }

    /** Shows the problems of an import. */
    public void choose(ImportLine line) {
        jobs.start(Message.of("data.job"), problemsOf.apply(line), problems::set);
    }

    public ReadOnlyObjectProperty<List<ImportLine>> importsProperty() {
        return imports.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }
}
