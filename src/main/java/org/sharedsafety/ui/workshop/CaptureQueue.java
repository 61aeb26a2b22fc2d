package org.sharedsafety.ui.workshop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.ui.common.Jobs;

/** Does one thing after the other, so that nothing older overwrites something newer; what failed is tried again, not lost. */
final class CaptureQueue {
    private final Jobs jobs;
    private final Runnable empty;
    private final Deque<Step<?>> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> failure = new ReadOnlyObjectWrapper<>();
    private boolean busy;

    private record Step<T>(Job<T> job, Consumer<? super T> done) {}

    /** Tells {@code empty} whenever all is done. */
    CaptureQueue(Jobs jobs, Runnable empty) {
        this.jobs = jobs;
        this.empty = empty;
    }

    /** Why the first of what waits could not be done, or null. */
    ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    <T> void add(Job<T> job, Consumer<? super T> done) {
        waiting.add(new Step<>(job, done));
        if (!busy && failure.get() == null) {
            next();
        }
    }

    /** Tries again what failed. */
    void retry() {
        failure.set(null);
        if (!busy) {
            next();
        }
    }

    private void next() {
        Step<?> step = waiting.peek();
        if (step != null) {
            start(step);
        }
    }

    private <T> void start(Step<T> step) {
        busy = true;
        jobs.start(
                Message.of("job.workshop-step"),
                step.job(),
                result -> {
                    busy = false;
                    waiting.remove();
                    step.done().accept(result);
                    if (waiting.isEmpty()) {
                        empty.run();
                    } else if (!busy) {
                        next();
                    }
                },
                why -> {
                    busy = false;
                    failure.set(
                            why instanceof WorkbenchException known
                                    ? known.message()
                                    : Message.of("error.unexpected", why.toString()));
                });
    }
}
