package org.sharedsafety.job;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A job that was started before anybody waits for it; running it waits for what it comes to.
 *
 * @param <T> what it comes to
 */
public final class Ahead<T> implements Job<T> {
    private final CompletableFuture<T> result = new CompletableFuture<>();

    /** Starts a job at once, on a thread of its own; it cannot be cancelled and reports no progress. */
    public Ahead(Parallel parallel, Job<T> job) {
        parallel.start(() -> {
            try {
                result.complete(job.run(Progress.NONE));
            } catch (RuntimeException | Error failed) {
                result.completeExceptionally(failed);
            }
        });
    }

    @Override
    public T run(Progress progress) {
        try {
            return result.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failed;
        } catch (CancellationException never) {
            throw new IllegalStateException(never);
        }
    }
}
