package org.sharedsafety.job;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Runs pieces of work behind the caller, one at a time and in order, so that the caller can prepare the next piece.
 *
 * <p>The caller waits only where it brings a piece while another is under way. A failure is thrown at the next call.
 * Used by one thread; what the pieces share with it must be left alone until {@link #settle}.
 */
public final class Behind implements AutoCloseable {
    private @Nullable FutureTask<?> running;

    /** Starts a piece of work once the one before has ended. */
    public void run(Runnable piece) {
        settle();
        FutureTask<?> task = new FutureTask<>(piece, null);
        Thread thread = new Thread(task, "workbench-behind");
        thread.setDaemon(true);
        running = task;
        thread.start();
    }

    /** Waits until nothing is under way. */
    public void settle() {
        FutureTask<?> task = running;
        running = null;
        if (task == null) {
            return;
        }
        try {
            await(task);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        }
    }

    /** Waits without a word about failures: the caller is leaving by one already, or has seen it. */
    @Override
    public void close() {
        FutureTask<?> task = running;
        running = null;
        if (task != null) {
            try {
                await(task);
            } catch (ExecutionException known) {
                // What the piece did is dropped together with what the caller did.
            }
        }
    }

    /** Waits through an interruption: a piece must not go on in a transaction that its caller has left. */
    private static void await(FutureTask<?> task) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (!task.isDone()) {
                try {
                    task.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            task.get();
        } catch (InterruptedException later) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
