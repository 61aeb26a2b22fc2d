package org.sharedsafety.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Watches the window's thread: how long something that is put into its queue has to wait at most, and what the thread was
 * doing meanwhile.
 *
 * <p>A question is always on its way through the queue; the next is put in when the one before was answered. The processor
 * time that the thread took meanwhile is kept beside the wait, so that other programs on the machine can be told from it.
 */
public final class FxWatch implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LOOK_AFTER = 12_000_000L;
    private static final int DEPTH = 400;

    private final Thread window;
    private final Thread watcher;
    private final List<Wait> waits = new ArrayList<>();
    private volatile boolean open = true;
    private volatile long answered;

    /**
     * A wait in the queue of the window's thread.
     *
     * @param at when it began, in nanoseconds of the system
     * @param millis how long it took
     * @param cpu milliseconds of processor time of the thread meanwhile
     * @param where the frames met most often, innermost of the program and outermost of it
     */
    public record Wait(long at, double millis, double cpu, String where) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.0f ms (%.0f ms of processor time) %s", millis, cpu, where);
        }
    }

    /** Begins to watch. */
    public FxWatch(Thread window) {
        this.window = window;
        this.watcher = new Thread(this::watch, "fx-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch() {
        while (open) {
            long from = System.nanoTime();
            long cpu = THREADS.getThreadCpuTime(window.getId());
            long question = from;
            Platform.runLater(() -> answered = question);
            List<StackTraceElement[]> seen = new ArrayList<>();
            while (answered != question && open) {
                pause();
                if (System.nanoTime() - from > LOOK_AFTER && answered != question) {
                    seen.add(window.getStackTrace());
                }
            }
            long now = System.nanoTime();
            double busy = (THREADS.getThreadCpuTime(window.getId()) - cpu) / 1e6;
            synchronized (waits) {
                waits.add(new Wait(from, (now - from) / 1e6, busy, where(seen)));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The waits since a moment, longest first. */
    public List<Wait> since(long moment) {
        synchronized (waits) {
            return waits.stream()
                    .filter(wait -> wait.at() + wait.millis() * 1e6 >= moment)
                    .sorted(Comparator.comparingDouble(Wait::millis).reversed())
                    .toList();
        }
    }

    private static String where(List<StackTraceElement[]> seen) {
        Map<String, Integer> met = new HashMap<>();
        for (StackTraceElement[] stack : seen) {
            List<String> own = Arrays.stream(stack)
                    .limit(DEPTH)
                    .filter(frame -> frame.getClassName().startsWith("org.sharedsafety"))
                    .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName() + ":"
                            + frame.getLineNumber())
                    .toList();
            String inner = stack.length == 0
                    ? ""
                    : Arrays.stream(stack)
                            .filter(frame -> !frame.getClassName().startsWith("java."))
                            .limit(4)
                            .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                            .collect(Collectors.joining(" < "));
            String name = own.isEmpty()
                    ? inner
                    : own.stream().limit(3).collect(Collectors.joining(" < "))
                            + (own.size() > 3 ? " … " + own.get(own.size() - 1) : "")
                            + " [" + inner + "]";
            met.merge(name, 1, Integer::sum);
        }
        return met.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(Integer.getInteger("bench.stacks", 3))
                .map(each -> each.getValue() + "x " + each.getKey())
                .collect(Collectors.joining("\n      ", "\n      ", ""));
    }

    @Override
    public void close() {
        open = false;
    }
}
