package org.sharedsafety.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The only thread pool: daemon threads, one per processor, for jobs and for their parts. */
public final class Parallel implements AutoCloseable {
    private final ExecutorService parts;
    private final ExecutorService jobs;
    private final int threads;

    /** A pool for parts of work on so many threads; jobs themselves run on threads of their own. */
    public Parallel(int threads) {
        this.threads = threads;
        this.parts = Executors.newFixedThreadPool(threads, work -> daemon(work, "workbench-part"));
        this.jobs = Executors.newCachedThreadPool(work -> daemon(work, "workbench-job"));
    }

    /** A pool with a thread for each processor. */
    public static Parallel ofProcessors() {
        return new Parallel(Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** How many parts run at once. */
    public int threads() {
        return threads;
    }

    /** Starts work on a thread of its own. */
    public void start(Runnable work) {
        jobs.execute(work);
    }

    /**
     * Runs a kernel over the indices from 0 to n, cut into one range a thread, and waits for all of them.
     *
     * <p>The kernel must give the same result however the indices are cut. A failure of a part is thrown here after
     * all parts have ended.
     */
    public void forRanges(int n, RangeKernel kernel) {
        if (threads == 1 || n < 2) {
            kernel.run(0, n);
            return;
        }
        List<Future<?>> running = new ArrayList<>();
        int chunk = (n + threads - 1) / threads;
        for (int from = 0; from < n; from += chunk) {
            int first = from;
            int last = Math.min(n, from + chunk);
            running.add(parts.submit(() -> kernel.run(first, last)));
        }
        waitFor(running);
    }

    private static void waitFor(List<Future<?>> running) {
        RuntimeException failure = null;
        for (Future<?> part : running) {
            try {
                part.get();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                failure = new JobCancelledException();
            } catch (ExecutionException failed) {
                failure = failed.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(failed.getCause());
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Ends the pool; work under way is interrupted. */
    @Override
    public void close() {
        parts.shutdownNow();
        jobs.shutdownNow();
    }

    /** Work over the indices from {@code first} (in) to {@code last} (out). */
    @FunctionalInterface
    public interface RangeKernel {
        void run(int first, int last);
    }
}
