package org.sharedsafety.job;

/** Leaves a cancelled job; what it had done is rolled back by the stages it passes. */
public final class JobCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JobCancelledException() {
        super("cancelled", null, false, false);
    }
}
