package org.sharedsafety.ui.reporting;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.RunningJob;

/** The report of the comparison: what to settle first, then the export. */
public final class ReportViewModel {
    private final Jobs jobs;
    private final Supplier<@Nullable Job<ComparisonPreview>> preparing;
    private final BiFunction<Path, Boolean, Job<Path>> writing;
    private final ReadOnlyObjectWrapper<@Nullable ComparisonPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty understood = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private @Nullable RunningJob running;

    /**
     * A view model.
     *
     * @param preparing what the report would say; gives null while there is nothing to compare
     * @param writing writes the report to a file, cautions accepted or not
     */
    public ReportViewModel(
            Jobs jobs,
            Supplier<@Nullable Job<ComparisonPreview>> preparing,
            BiFunction<Path, Boolean, Job<Path>> writing) {
        this.jobs = jobs;
        this.preparing = preparing;
        this.writing = writing;
    }

    /** Makes the preview anew; called when the page is shown or the comparison has changed. */
    public void refresh() {
        Job<ComparisonPreview> job = preparing.get();
        understood.set(false);
        written.set(null);
        RunningJob before = running;
        if (before != null) {
            before.cancel();
        }
        preview.set(null);
        working.unbind();
        working.set(false);
        if (job != null) {
            RunningJob now = jobs.start(Message.of("reporting.job.preparing"), job, preview::set);
            running = now;
            working.bind(now.stateProperty().isEqualTo(RunningJob.State.RUNNING));
        }
    }

    /** Writes the report; only once everything was settled. */
    public void export(Path file) {
        if (isReady()) {
            jobs.start(Message.of("reporting.job.writing"), writing.apply(file, understood.get()), written::set);
        }
    }

    /** Whether the report may be written: nothing refuses it, and every caution was understood. */
    public boolean isReady() {
        return preview.get() != null
                && findings(Severity.BLOCK).isEmpty()
                && (findings(Severity.CAUTION).isEmpty() || understood.get());
    }

    /** The findings of one weight. */
    public List<Finding> findings(Severity severity) {
        ComparisonPreview now = preview.get();
        return now == null
                ? List.of()
                : now.findings().stream()
                        .filter(finding -> finding.severity() == severity)
                        .toList();
    }

    /** What the report would say; null while there is nothing to compare. */
    public ReadOnlyObjectProperty<@Nullable ComparisonPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whether the preview is being made. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** The file that was written last. */
    public ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** Whether the person has understood the cautions. */
    public BooleanProperty understoodProperty() {
        return understood;
    }
}
