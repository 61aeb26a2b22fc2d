package org.sharedsafety.ui.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.MethodDescription;
import org.sharedsafety.model.result.MethodsChecked;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.RunningJob;

/** The check of the program's numbers by a folder of reference values. */
public final class NumbersCheckViewModel {
    private final Jobs jobs;
    private final Function<Path, Job<MethodsChecked>> checking;
    private final Map<String, String> ids = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable RunningJob> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable MethodsChecked> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();

    /**
     * A check that has not been made yet.
     *
     * @param methods what the program computes, for the names of the methods
     * @param checking judges the methods by a folder
     */
    public NumbersCheckViewModel(
            Jobs jobs, List<MethodDescription> methods, Function<Path, Job<MethodsChecked>> checking) {
        this.jobs = jobs;
        this.checking = checking;
        methods.forEach(method -> method.references().forEach(key -> ids.put(key, method.id())));
    }

    /** Starts the check of a folder; what an earlier one found goes away. */
    public void check(Path folder) {
        result.set(null);
        problem.set(null);
        RunningJob job = jobs.start(
                Message.of("methods.check.title"),
                checking.apply(folder),
                result::set,
                failure -> problem.set(
                        failure instanceof org.sharedsafety.model.WorkbenchException known
                                ? known.message()
                                : Message.of("error.unexpected", String.valueOf(failure.getMessage()))));
        running.set(job);
        job.stateProperty().addListener((observable, before, now) -> running.set(null));
        if (job.stateProperty().get() != RunningJob.State.RUNNING) {
            running.set(null);
        }
    }

    /** Gives up the check that is under way. */
    public void cancel() {
        RunningJob job = running.get();
        if (job != null) {
            job.cancel();
        }
    }

    /** The check that is under way, or null. */
    public ReadOnlyObjectProperty<@Nullable RunningJob> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What the last check found, or null. */
    public ReadOnlyObjectProperty<@Nullable MethodsChecked> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Why the last check could not be made, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The key of the words for a method of the reference values; null for one that the program does not know. */
    public @Nullable String nameKey(String reference) {
        String id = ids.get(reference);
        return id == null ? null : "methods.name." + id;
    }
}
