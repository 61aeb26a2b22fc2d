package org.sharedsafety.ui.workshop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.ui.common.Jobs;

/** Runs changes one after the other, so that none is lost to another that was begun before it was kept. */
final class PrepareTurns {
    private final Jobs jobs;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> failure = new ReadOnlyObjectWrapper<>();
    private boolean busy;

    PrepareTurns(Jobs jobs) {
        this.jobs = jobs;
    }

    /** What was done last that leaves the page. */
    ReadOnlyObjectWrapper<@Nullable Message> told() {
        return told;
    }

    /** What went wrong last, or null. */
    ReadOnlyObjectWrapper<@Nullable Message> failure() {
        return failure;
    }

    /** Runs a job when those before it are done. */
    <T> void run(Job<T> job, Consumer<T> done) {
        waiting.add(() -> start(job, done));
        if (!busy) {
            next();
        }
    }

    private <T> void start(Job<T> job, Consumer<T> done) {
        failure.set(null);
        told.set(null);
        jobs.start(
                Message.of("job.workshop-preparing"),
                job,
                found -> {
                    done.accept(found);
                    next();
                },
                why -> {
                    failure.set(
                            why instanceof WorkbenchException known
                                    ? known.message()
                                    : Message.of("error.unexpected", why.toString()));
                    next();
                });
    }

    private void next() {
        Runnable first = waiting.poll();
        busy = first != null;
        if (first != null) {
            first.run();
        }
    }
}
