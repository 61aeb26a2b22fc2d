package org.sharedsafety.job;

/** What a job tells about itself, and how it learns that nobody waits for it any more. */
public interface Progress {
    /** A progress that goes nowhere and is never cancelled. */
    Progress NONE = new Progress() {
        @Override
        public void report(String messageKey, long done, long total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Says how far the job is.
     *
     * @param messageKey what it is doing, a text with the placeholders {0} done and {1} total
     * @param total 0 or less where it is not known
     */
    void report(String messageKey, long done, long total);

    /** Whether a person has cancelled the job. */
    boolean isCancelled();

    /** Leaves the job by an exception if it was cancelled; called at least every 100 ms of work. */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new JobCancelledException();
        }
    }
}
