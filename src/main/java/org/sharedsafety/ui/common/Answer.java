package org.sharedsafety.ui.common;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;

/**
 * What a page asks and what came of it: the newest question alone counts, the one before is cancelled, and an answer or
 * a failure that comes too late changes nothing. The last answer stays until the next is there.
 *
 * @param <Q> what is asked; equal questions are the same question
 * @param <R> what is answered
 */
public final class Answer<Q, R> {
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable Q> question = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable R> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private @Nullable RunningJob running;

    /** Asks nothing yet. */
    public Answer(Jobs jobs) {
        this.jobs = jobs;
    }

    /** What is asked now; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable Q> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** What came of it; null while nothing did. */
    public ReadOnlyObjectProperty<@Nullable R> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why there is no answer, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether an answer is on its way. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** What is asked now; null while nothing is. */
    public @Nullable Q question() {
        return question.get();
    }

    /** What came of it; null while nothing did. */
    public @Nullable R shown() {
        return shown.get();
    }

    /** Asks; on the window's thread. */
    public void ask(Message title, Q next, Job<R> job) {
        ask(title, next, job, found -> {});
    }

    /**
     * Asks; on the window's thread.
     *
     * @param before hears of an answer in time, just before it is shown
     */
    public void ask(Message title, Q next, Job<R> job, Consumer<? super R> before) {
        cancel();
        question.set(next);
        working.set(true);
        failure.set(null);
        RunningJob[] mine = new RunningJob[1];
        RunningJob started = jobs.start(
                title,
                job,
                found -> {
                    if (isNewest(next, mine[0])) {
                        working.set(false);
                        before.accept(found);
                        shown.set(found);
                    }
                },
                why -> {
                    if (isNewest(next, mine[0])) {
                        working.set(false);
                        shown.set(null);
                        failure.set(
                                why instanceof WorkbenchException known
                                        ? known.message()
                                        : Message.of("error.unexpected", why.toString()));
                    }
                });
        mine[0] = started;
        // A job that ran in place has ended before it could be kept, and may have asked the next.
        if (started.stateProperty().get() == RunningJob.State.RUNNING && next.equals(question.get())) {
            running = started;
        }
    }

    private boolean isNewest(Q asked, @Nullable RunningJob by) {
        return asked.equals(question.get()) && (by == null || !by.isCancelled());
    }

    /** Forgets question, answer and failure. */
    public void clear() {
        cancel();
        question.set(null);
        shown.set(null);
        failure.set(null);
        working.set(false);
    }

    private void cancel() {
        RunningJob before = running;
        running = null;
        if (before != null) {
            before.cancel();
        }
    }
}
