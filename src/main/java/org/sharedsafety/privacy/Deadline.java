package org.sharedsafety.privacy;

import java.time.Duration;

/** The moment by which an audit has to be finished; what is not proven then is not released. */
public final class Deadline {
    private final long start = System.nanoTime();
    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    /** A deadline so long from now. */
    public static Deadline in(Duration time) {
        return new Deadline(time.toNanos());
    }

    /** Whether the time is up. */
    public boolean isOver() {
        return System.nanoTime() - start > nanos;
    }

    /** A deadline at a share, 0 to 1, of the time that is left. */
    public Deadline share(double share) {
        long left = Math.max(0, nanos - (System.nanoTime() - start));
        return new Deadline((long) (left * share));
    }
}
