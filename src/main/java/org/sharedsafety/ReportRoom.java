package org.sharedsafety;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.ReportRequest;
import org.sharedsafety.service.ReportService;
import org.sharedsafety.service.WrittenReport;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.reporting.ComparisonPreview;
import org.sharedsafety.ui.reporting.ReportView;
import org.sharedsafety.ui.reporting.ReportViewModel;

/** The page from which a report leaves, joined to its services. */
final class ReportRoom {
    private final ReportService reports;
    private final DeskSession session;
    private final Kit kit;
    private final Supplier<@Nullable CompareRequest> request;
    private final ReportViewModel model;

    /**
     * A room that reports what is compared.
     *
     * @param request what is compared now, or null
     */
    ReportRoom(
            ReportService reports,
            FxJobs jobs,
            DeskSession session,
            Kit kit,
            Supplier<@Nullable CompareRequest> request) {
        this.reports = reports;
        this.session = session;
        this.kit = kit;
        this.request = request;
        this.model = new ReportViewModel(jobs, this::preparing, this::writing);
    }

    private @Nullable Job<ComparisonPreview> preparing() {
        CompareRequest asked = request.get();
        if (asked == null) {
            return null;
        }
        Job<WrittenReport> previewing = reports.previewing(session.project(), asked);
        return progress -> {
            WrittenReport preview = previewing.run(progress);
            return new ComparisonPreview(
                    named(preview.comparison().x()),
                    named(preview.comparison().y()),
                    preview.comparison().sentence(),
                    preview.unaccepted(),
                    preview.hiddenX() + preview.hiddenY());
        };
    }

    private String named(MeasureSide side) {
        return side.metric().name(kit.language().code()) + " · " + side.period().text();
    }

    private Job<Path> writing(Path file, boolean accepted) {
        CompareRequest asked = Objects.requireNonNull(request.get());
        Job<WrittenReport> writing = reports.writing(
                session.project(), new ReportRequest(asked, file, kit.language().code(), true, accepted));
        return progress -> Objects.requireNonNull(writing.run(progress).file());
    }

    Node view(FilePicker files, Runnable toCompare) {
        return new ReportView(kit, model, files, toCompare);
    }

    void refresh() {
        model.refresh();
    }
}
