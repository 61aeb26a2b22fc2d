package org.sharedsafety.ui.common;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.JobCancelledException;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;

/** Runs jobs on the pool's threads; results, failures and progress (at most 20 times a second) come back to the window. */
public final class FxJobs implements Jobs {
    private static final long PROGRESS_NANOS = 50_000_000L;

    private final Parallel parallel;
    private final ObservableList<RunningJob> running = FXCollections.observableArrayList();
    // Kept, because listeners of such a list are lost with it.
    private final ObservableList<RunningJob> shownRunning = FXCollections.unmodifiableObservableList(running);
    private Consumer<? super RuntimeException> unanswered = failure -> {
        throw failure;
    };

    public FxJobs(Parallel parallel) {
        this.parallel = parallel;
    }

    /** Says who tells the person about failures that nobody else answers for. */
    public void onFailure(Consumer<? super RuntimeException> teller) {
        unanswered = teller;
    }

    /** The jobs under way, oldest first. */
    public ObservableList<RunningJob> running() {
        return shownRunning;
    }

    @Override
    public <T> RunningJob start(Message title, Job<T> job, Consumer<? super T> done) {
        return start(title, job, done, failure -> unanswered.accept(failure));
    }

    @Override
    public <T> RunningJob start(
            Message title, Job<T> job, Consumer<? super T> done, Consumer<? super RuntimeException> failed) {
        RunningJob handle = new RunningJob(title);
        running.add(handle);
        parallel.start(() -> run(handle, job, done, failed));
        return handle;
    }

    private <T> void run(
            RunningJob handle, Job<T> job, Consumer<? super T> done, Consumer<? super RuntimeException> failed) {
        try {
            T result = job.run(new Throttled(handle));
            Platform.runLater(() -> {
                end(handle, RunningJob.State.DONE);
                done.accept(result);
            });
        } catch (JobCancelledException cancelled) {
            Platform.runLater(() -> end(handle, RunningJob.State.CANCELLED));
        } catch (RuntimeException failure) {
            fail(handle, failure, failed);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            // A job that needs more memory than there is must not leave the window waiting for ever.
            fail(
                    handle,
                    new WorkbenchException(Message.of("error.unexpected", exhausted.toString()), exhausted),
                    failed);
        }
    }

    private void fail(RunningJob handle, RuntimeException failure, Consumer<? super RuntimeException> failed) {
        Platform.runLater(() -> {
            end(handle, RunningJob.State.FAILED);
            failed.accept(failure);
        });
    }

    private void end(RunningJob handle, RunningJob.State state) {
        handle.end(state);
        running.remove(handle);
    }

    /** Lets the newest report through when the window has taken the one before and a twentieth of a second has passed. */
    private static final class Throttled implements Progress {
        private final RunningJob handle;
        private final AtomicReference<@Nullable Runnable> waiting = new AtomicReference<>();
        private long last = System.nanoTime() - PROGRESS_NANOS;

        Throttled(RunningJob handle) {
            this.handle = handle;
        }

        @Override
        public synchronized void report(String messageKey, long done, long total) {
            long now = System.nanoTime();
            if (now - last < PROGRESS_NANOS && done < total) {
                return;
            }
            last = now;
            if (waiting.getAndSet(() -> handle.show(messageKey, done, total)) == null) {
                Platform.runLater(() -> {
                    Runnable newest = waiting.getAndSet(null);
                    if (newest != null) {
                        newest.run();
                    }
                });
            }
        }

        @Override
        public boolean isCancelled() {
            return handle.isCancelled();
        }
    }
}
