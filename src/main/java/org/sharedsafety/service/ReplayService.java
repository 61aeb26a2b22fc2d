package org.sharedsafety.service;

import org.sharedsafety.job.Job;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.result.Replay;
import org.sharedsafety.store.ReportTable.Written;
import org.sharedsafety.text.Texts;

/** Writes a report of before again on the project as it is now: same outline, same choices, newest periods. */
public final class ReplayService {
    private static final String[] PERIODS = {"period", "period-x", "period-y"};

    private final ReportService reports;

    public ReplayService(ReportService reports) {
        this.reports = reports;
    }

    /**
     * What a report of before says now, and what of it changed; writes nothing.
     *
     * @param wanted the name or the file of a report that was written
     */
    public Job<Replay> replaying(OpenProject project, String wanted) {
        return progress -> {
            Written written = WrittenReports.find(project, wanted);
            Report again = again(written);
            ReportMaker.Made made = reports.making(project, again, false, false).run(progress);
            return Restatement.since(project, written.id()).replay(again, made);
        };
    }

    /** Writes it, with the notice of what was restated since; writes nothing where cautions were not accepted. */
    public Job<WrittenBook> writing(OpenProject project, Replay replay, BookRequest request) {
        return reports.writing(project, replay.report(), request);
    }

    /** A restated number in words, as the notice says it. */
    public String said(Replay.Restated each, Texts texts) {
        return Restatement.line(each, texts);
    }

    private static Report again(Written written) {
        if (written.authorised()) {
            throw WorkbenchException.of("replay.authorised", written.report().name());
        }
        Report again = written.report();
        for (String period : PERIODS) {
            again = again.with(period, "");
        }
        return again.with(Replay.SETTING, Long.toString(written.id()));
    }
}
