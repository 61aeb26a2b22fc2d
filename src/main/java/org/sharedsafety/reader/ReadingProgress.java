package org.sharedsafety.reader;

import org.sharedsafety.job.Progress;

/** Tells a job how far a reading is, in kilobytes, every few hundred rows, and lets it be cancelled there. */
final class ReadingProgress {
    private static final int CANCEL_EVERY = 0xff;
    private static final int REPORT_EVERY = 0xfff;

    private final Progress progress;
    private final long totalBytes;

    ReadingProgress(Progress progress, long totalBytes) {
        this.progress = progress;
        this.totalBytes = totalBytes;
    }

    void row(long row, long bytes) {
        if ((row & CANCEL_EVERY) == 0) {
            progress.checkCancelled();
            if ((row & REPORT_EVERY) == 0) {
                progress.report("reader.progress", bytes >> 10, Math.max(0, totalBytes) >> 10);
            }
        }
    }
}
