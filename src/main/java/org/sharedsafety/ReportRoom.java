package org.sharedsafety;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.service.BookRequest;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.ReportPlanService;
import org.sharedsafety.service.ReportPreview;
import org.sharedsafety.service.ReportService;
import org.sharedsafety.service.Services;
import org.sharedsafety.service.WrittenBook;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.reporting.AgainSource;
import org.sharedsafety.ui.reporting.AgainView;
import org.sharedsafety.ui.reporting.AgainViewModel;
import org.sharedsafety.ui.reporting.ComparisonPreview;
import org.sharedsafety.ui.reporting.FilesView;
import org.sharedsafety.ui.reporting.FilesViewModel;
import org.sharedsafety.ui.reporting.ReportView;
import org.sharedsafety.ui.reporting.ReportViewModel;
import org.sharedsafety.ui.reporting.ReportsSource;
import org.sharedsafety.ui.reporting.ReportsView;
import org.sharedsafety.ui.reporting.ReportsViewModel;
import org.sharedsafety.ui.shell.Findable;

/** The page from which a report leaves, joined to its services. */
final class ReportRoom implements Room {
    private static final String BRIEF = "reports.brief";
    private static final String BOOK = "reports.book";
    private static final String FILES = "reports.files";
    private static final String AGAIN = "reports.again";

    private final ReportService reports;
    private final ReportPlanService plans;
    private final DeskSession session;
    private final Kit kit;
    private final Supplier<@Nullable CompareRequest> request;
    private final ReportViewModel model;
    private final ReportsViewModel books;
    private final FilesViewModel leaving;
    private final PageTabs tabs;
    private @Nullable FilesView filesView;
    private @Nullable CompareRequest asked;

    /**
     * Ways from the page to others.
     *
     * @param compare to what is compared
     * @param measures to the measures, where one that is missing can be added
     * @param figure makes a node that draws a chart
     */
    record Ways(Runnable compare, Runnable measures, Supplier<FigureNode> figure) {}

    /**
     * A room that reports what is compared.
     *
     * @param request what is compared now, or null
     */
    ReportRoom(
            Services services,
            FxJobs jobs,
            DeskSession session,
            Kit kit,
            FilePicker files,
            Supplier<@Nullable CompareRequest> request,
            Ways ways) {
        this.reports = services.reports();
        this.session = session;
        this.kit = kit;
        this.request = request;
        this.model = new ReportViewModel(jobs, this::preparing, this::writing);
        this.plans = services.plans();
        ReportChoices choices = new ReportChoices(services);
        this.books = new ReportsViewModel(
                jobs,
                new ReportsSource(
                        () -> plans.reports(session.project()),
                        template -> plans.making(
                                session.project(), template, kit.language().code(), new TreeMap<>()),
                        report -> plans.keeping(session.project(), report),
                        report -> plans.removing(session.project(), report),
                        report -> reports.previewing(session.project(), report),
                        this::writing,
                        report -> choices.of(session.project(), report),
                        () -> session.kept(Message.of("reports.kept"))));
        this.leaving = new FilesViewModel(
                jobs, file -> services.returned().checking(session.project(), file), file -> services.shares()
                        .sharing(session.project(), file, true));
        AgainViewModel again = again(services, jobs);
        this.tabs = new PageTabs(
                kit,
                "reports",
                List.of(
                        new PageTabs.Tab(
                                BRIEF, () -> new ReportView(kit, model, files, ways.compare()), this::askAgain),
                        new PageTabs.Tab(
                                BOOK,
                                () -> new ReportsView(kit, books, files, ways.figure(), ways.measures()),
                                books::refresh),
                        new PageTabs.Tab(FILES, () -> files(files), () -> {}),
                        new PageTabs.Tab(
                                AGAIN, () -> new AgainView(kit, again, files, () -> show(BOOK)), again::refresh)));
    }

    private AgainViewModel again(Services services, FxJobs jobs) {
        return new AgainViewModel(
                jobs,
                new AgainSource(
                        () -> services.reproductions().files(session.project()),
                        (name, given) -> services.reproductions().reproducing(session.project(), name, given),
                        name -> services.replays().replaying(session.project(), name),
                        (replay, file) -> {
                            Job<WrittenBook> writing = services.replays()
                                    .writing(session.project(), replay, new BookRequest(file, true, true, false));
                            return progress ->
                                    Objects.requireNonNull(writing.run(progress).file());
                        }));
    }

    private Job<Path> writing(Report report, Path file) {
        Job<WrittenBook> writing = reports.writing(session.project(), report, new BookRequest(file, true, true, false));
        return progress -> Objects.requireNonNull(writing.run(progress).file());
    }

    private @Nullable Job<ComparisonPreview> preparing() {
        CompareRequest asked = request.get();
        if (asked == null) {
            return null;
        }
        Report brief = brief(asked);
        Job<ReportPreview> previewing = reports.previewing(session.project(), brief);
        return progress -> {
            try {
                return ComparisonPreview.of(previewing.run(progress));
            } catch (WorkbenchException refused) {
                return ComparisonPreview.refused(refused.message()).orElseThrow(() -> refused);
            }
        };
    }

    private Report brief(CompareRequest asked) {
        return plans.fresh(
                session.project(),
                ReportTemplate.COMPARISON_BRIEF,
                kit.language().code(),
                asked.question().settings());
    }

    private Job<Path> writing(Path file, boolean accepted) {
        Job<WrittenBook> writing = reports.writing(
                session.project(),
                brief(Objects.requireNonNull(request.get())),
                new BookRequest(file, true, accepted, false));
        return progress -> Objects.requireNonNull(writing.run(progress).file());
    }

    private FilesView files(FilePicker files) {
        FilesView made = new FilesView(kit, leaving, files);
        filesView = made;
        return made;
    }

    /** What the command finder finds of the files that leave and come back. */
    List<Findable> findable(Runnable toReports) {
        return List.of(
                command("files.share.choose", toReports, FilesView::share),
                command("files.returned.choose", toReports, FilesView::check));
    }

    private Findable command(String key, Runnable toReports, Consumer<FilesView> then) {
        return new Findable(Findable.Kind.COMMAND, kit.language().now(key), "", () -> {
            toReports.run();
            show(FILES);
            then.accept(Objects.requireNonNull(filesView));
        });
    }

    /** Forgets what was found in the project before. */
    void forget() {
        leaving.clear();
    }

    @Override
    public Node view() {
        return tabs;
    }

    @Override
    public void show(String pane) {
        tabs.shownProperty().set(pane);
    }

    @Override
    public void onShown(Consumer<String> told) {
        told.accept(tabs.shownProperty().get());
        tabs.shownProperty().addListener((observable, before, now) -> told.accept(now));
    }

    @Override
    public void refresh() {
        tabs.refresh();
    }

    /** The page comes to the front: where something else is compared since, its report is got ready anew. */
    void follow() {
        if (!Objects.equals(asked, request.get())) {
            askAgain();
        }
    }

    private void askAgain() {
        asked = request.get();
        model.refresh();
    }

    /** What to know about the reports in front, by pane. */
    Map<String, ObservableValue<List<Finding>>> warnings(ObservableValue<List<Finding>> compared) {
        return Map.of(
                BRIEF,
                compared,
                BOOK,
                books.preview().shownProperty().map(ReportPreview::toSettle).orElse(List.of()));
    }
}
