package org.sharedsafety.ui.reporting;

import java.nio.file.Path;
import java.util.function.Function;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.ReturnedReport;
import org.sharedsafety.service.ShareService.Shared;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;

/** What comes back and what is sent: a workbook that is checked, a copy that is written. */
public final class FilesViewModel {
    private final Function<Path, Job<ReturnedReport>> checking;
    private final Function<Path, Job<Shared>> sharing;
    private final Answer<Path, ReturnedReport> returned;
    private final Answer<Path, Shared> shared;

    /**
     * A view model.
     *
     * @param checking reads a workbook that came back; it changes nothing
     * @param sharing writes a copy of the project to a file that may be replaced
     */
    public FilesViewModel(
            Jobs jobs, Function<Path, Job<ReturnedReport>> checking, Function<Path, Job<Shared>> sharing) {
        this.checking = checking;
        this.sharing = sharing;
        this.returned = new Answer<>(jobs);
        this.shared = new Answer<>(jobs);
    }

    /** Checks a workbook that came back. */
    public void check(Path workbook) {
        returned.ask(Message.of("files.job.checking"), workbook, checking.apply(workbook));
    }

    /** Writes a copy. */
    public void share(Path file) {
        shared.ask(Message.of("files.job.sharing"), file, sharing.apply(file));
    }

    /** What became of the workbook. */
    public Answer<Path, ReturnedReport> returned() {
        return returned;
    }

    /** What was taken out of the copy. */
    public Answer<Path, Shared> shared() {
        return shared;
    }

    /** Forgets what was found in another project. */
    public void clear() {
        returned.clear();
        shared.clear();
    }
}
