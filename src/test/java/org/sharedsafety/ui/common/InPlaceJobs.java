package org.sharedsafety.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.JobCancelledException;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;

/** Runs a job at once on the calling thread, for tests of view models. */
public final class InPlaceJobs implements Jobs {
    private final List<RuntimeException> failures = new ArrayList<>();

    /** Failures that nobody else answered for. */
    public List<RuntimeException> failures() {
        return List.copyOf(failures);
    }

    @Override
    public <T> RunningJob start(
            Message title, Job<T> job, Consumer<? super T> done, Consumer<? super RuntimeException> failed) {
        RunningJob handle = new RunningJob(title);
        try {
            T result = job.run(Progress.NONE);
            handle.end(RunningJob.State.DONE);
            done.accept(result);
        } catch (JobCancelledException cancelled) {
            handle.end(RunningJob.State.CANCELLED);
        } catch (RuntimeException failure) {
            handle.end(RunningJob.State.FAILED);
            failed.accept(failure);
        }
        return handle;
    }

    @Override
    public <T> RunningJob start(Message title, Job<T> job, Consumer<? super T> done) {
        return start(title, job, done, failures::add);
    }
}
