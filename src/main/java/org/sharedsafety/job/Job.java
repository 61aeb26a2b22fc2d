package org.sharedsafety.job;

/**
 * Work that may take longer than a person notices.
 *
 * @param <T> what it comes to
 */
@FunctionalInterface
public interface Job<T> {
    /** Does the work; reports progress and leaves by {@link JobCancelledException} when cancelled. */
    T run(Progress progress);
}
