package org.sharedsafety.ui.common;

import java.util.function.Consumer;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;

/** Runs jobs away from the window and brings back what they come to. */
public interface Jobs {
    /**
     * Starts a job.
     *
     * @param title what it is for, shown in the job strip
     * @param done gets the result
     * @param failed gets what went wrong; a cancelled job calls neither
     */
    <T> RunningJob start(
            Message title, Job<T> job, Consumer<? super T> done, Consumer<? super RuntimeException> failed);

    /** Starts a job whose failure is told to the person in the usual way. */
    <T> RunningJob start(Message title, Job<T> job, Consumer<? super T> done);
}
