package org.sharedsafety.ui.home;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.ui.common.Jobs;

/** What the home page shows of the open project. */
public final class HomeViewModel {
    private final Jobs jobs;
    private final Supplier<Job<ProjectSummary>> summarizing;
    private final ReadOnlyObjectWrapper<@Nullable ProjectSummary> summary = new ReadOnlyObjectWrapper<>();

    public HomeViewModel(Jobs jobs, Supplier<Job<ProjectSummary>> summarizing) {
        this.jobs = jobs;
        this.summarizing = summarizing;
    }

    /** Reads the project again; called when it was opened or has changed. */
    public void refresh() {
        jobs.start(Message.of("home.job"), summarizing.get(), summary::set);
    }

    /** What the project holds; null until it was read. */
    public ReadOnlyObjectProperty<@Nullable ProjectSummary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}
