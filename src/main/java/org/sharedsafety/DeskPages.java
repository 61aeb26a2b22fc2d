package org.sharedsafety;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.CatalogueService.PastImport;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ReportRequest;
import org.sharedsafety.service.Services;
import org.sharedsafety.service.WrittenReport;
import org.sharedsafety.ui.card.NumberCardView;
import org.sharedsafety.ui.card.NumberCardViewModel;
import org.sharedsafety.ui.card.WarningsView;
import org.sharedsafety.ui.common.Appearance;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.compare.CompareActions;
import org.sharedsafety.ui.compare.CompareSource;
import org.sharedsafety.ui.compare.CompareView;
import org.sharedsafety.ui.compare.CompareViewModel;
import org.sharedsafety.ui.compare.Shown;
import org.sharedsafety.ui.data.DataView;
import org.sharedsafety.ui.data.DataViewModel;
import org.sharedsafety.ui.data.ImportLine;
import org.sharedsafety.ui.home.HomeView;
import org.sharedsafety.ui.home.HomeViewModel;
import org.sharedsafety.ui.home.ProjectSummary;
import org.sharedsafety.ui.importing.ImportDoors;
import org.sharedsafety.ui.importing.ImportView;
import org.sharedsafety.ui.importing.ImportViewModel;
import org.sharedsafety.ui.reporting.ReportPreview;
import org.sharedsafety.ui.reporting.ReportView;
import org.sharedsafety.ui.reporting.ReportViewModel;
import org.sharedsafety.ui.shell.DrawerTab;
import org.sharedsafety.ui.shell.Findable;
import org.sharedsafety.ui.shell.Page;
import org.sharedsafety.ui.shell.Scope;
import org.sharedsafety.ui.shell.ScopeChoices;
import org.sharedsafety.ui.shell.ShellViewModel;

/** Makes the pages of the window and joins each to its services. */
final class DeskPages {
    private final Services services;
    private final Kit kit;
    private final Appearance appearance;
    private final Parallel parallel;
    private final ShellViewModel model;
    private final FilePicker files;
    private final Clock clock;
    private final DeskSession session;
    private final FxJobs jobs;
    private final ImportViewModel importing;
    private final CompareViewModel compare;
    private final NumberCardViewModel card;
    private final HomeViewModel home;
    private final DataViewModel data;
    private final ReportViewModel report;

    DeskPages(
            Services services,
            Kit kit,
            Appearance appearance,
            FxJobs jobs,
            Parallel parallel,
            ShellViewModel model,
            FilePicker files,
            Clock clock,
            DeskSession session) {
        this.services = services;
        this.kit = kit;
        this.appearance = appearance;
        this.jobs = jobs;
        this.parallel = parallel;
        this.model = model;
        this.files = files;
        this.clock = clock;
        this.session = session;
        this.importing = new ImportViewModel(
                jobs,
                new ImportDoors(
                        (file, options) -> services.imports().inspecting(session.project(), file, options),
                        (draft, options) -> services.imports().rehearsing(session.project(), draft, options),
                        (draft, options) -> services.imports().importing(session.project(), draft, options),
                        () -> List.copyOf(session.project().metrics().values()),
                        this::imported));
        this.compare = new CompareViewModel(
                jobs,
                kit.language(),
                new CompareSource(
                        () -> services.compare().choices(session.project()),
                        () -> services.compare().suggestion(session.project()),
                        request -> services.compare().comparing(session.project(), request)));
        this.card = new NumberCardViewModel(jobs, request -> services.sources().tracing(session.project(), request));
        this.home = new HomeViewModel(jobs, () -> progress -> summary());
        this.data = new DataViewModel(jobs, () -> progress -> imports(), line -> progress -> problems(line.number()));
        this.report = new ReportViewModel(jobs, this::preparing, this::writing);
        model.pageProperty().addListener((observable, before, now) -> {
            if (now == Page.REPORTS) {
                report.refresh();
            }
        });
        compare.shownProperty().addListener((observable, before, now) -> scope(now));
        findings().addListener((observable, before, now) -> model.warningsProperty()
                .set(now.size()));
    }

    private ObservableValue<List<Finding>> findings() {
        return compare.shownProperty()
                .map(shown -> shown.compared().comparison().findings())
                .orElse(List.of());
    }

    /** Says in the top bar what is compared, and offers what else could be. */
    private void scope(@Nullable Shown shown) {
        if (shown == null) {
            model.scopeProperty().set(Scope.EVERYTHING);
            model.scopeChoicesProperty().set(ScopeChoices.NONE);
            return;
        }
        Comparison comparison = shown.compared().comparison();
        Period x = comparison.x().period();
        Period y = comparison.y().period();
        model.scopeProperty()
                .set(new Scope(
                        Message.of("scope.places.level", Message.of("level." + comparison.level())),
                        x.equals(y)
                                ? Message.of("scope.period.one", x.text())
                                : Message.of("scope.period.two", x.text(), y.text()),
                        Message.of("scope.group.everyone"),
                        List.of(!comparison.level().equals(session.project().level()), false, false)));
        model.scopeChoicesProperty()
                .set(new ScopeChoices(
                        compare.levels().stream()
                                .map(level -> new ScopeChoices.Choice(
                                        Message.of("scope.places.level", Message.of("level." + level)),
                                        () -> compare.level(level)))
                                .toList(),
                        compare.periods().stream()
                                .map(period -> new ScopeChoices.Choice(
                                        Message.of("scope.period.one", period.text()), () -> compare.period(period)))
                                .toList()));
    }

    private ProjectSummary summary() {
        OpenProject project = session.project();
        Map<Principle, Integer> measures = new EnumMap<>(Principle.class);
        int police = 0;
        TreeSet<Period> periods = new TreeSet<>();
        for (MeasureChoice choice : services.catalogue().measures(project, false)) {
            periods.addAll(choice.periods());
            if (choice.metric().isPolice()) {
                police++;
            } else if (choice.metric().principle() != Principle.POP) {
                measures.merge(choice.metric().principle(), 1, Integer::sum);
            }
        }
        String span = periods.isEmpty()
                ? ""
                : periods.first().start().getYear() + "–" + periods.last().end().getYear();
        int open = services.catalogue().imports(project).stream()
                .filter(past -> past.state().equals("active"))
                .mapToInt(past -> (int) past.problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.QUESTION)
                        .count())
                .sum();
        return new ProjectSummary(
                project.name(),
                services.catalogue().placesWithNumbers(project, project.level()),
                span,
                measures,
                police,
                open);
    }

    private List<ImportLine> imports() {
        List<ImportLine> lines = new ArrayList<>();
        for (PastImport past : services.catalogue().imports(session.project())) {
            lines.add(
                    0,
                    new ImportLine(
                            past.id(),
                            past.file(),
                            past.publisher(),
                            LocalDateTime.ofInstant(past.at(), clock.getZone()),
                            past.current(),
                            past.problems().size(),
                            past.state().equals("active")));
        }
        return lines;
    }

    private List<Problem> problems(long importId) {
        return services.catalogue().imports(session.project()).stream()
                .filter(past -> past.id() == importId)
                .flatMap(past -> past.problems().stream())
                .toList();
    }

    private @Nullable Job<ReportPreview> preparing() {
        CompareRequest request = compare.requestProperty().get();
        if (request == null) {
            return null;
        }
        Job<WrittenReport> previewing = services.reports().previewing(session.project(), request);
        return progress -> {
            WrittenReport preview = previewing.run(progress);
            return new ReportPreview(
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
        CompareRequest request =
                Objects.requireNonNull(compare.requestProperty().get());
        Job<WrittenReport> writing = services.reports()
                .writing(
                        session.project(),
                        new ReportRequest(request, file, kit.language().code(), true, accepted));
        return progress -> Objects.requireNonNull(writing.run(progress).file());
    }

    Map<Page, Supplier<Node>> pages() {
        return Map.of(
                Page.HOME,
                () -> new HomeView(
                        kit,
                        home,
                        new HomeView.Actions(
                                this::askImport,
                                () -> model.go(Page.COMPARE),
                                () -> model.go(Page.REPORTS),
                                () -> model.go(Page.DATA),
                                this::askTemplate)),
                Page.DATA,
                () -> new DataView(kit, data, this::askImport, this::askTemplate),
                Page.REPORTS,
                () -> new ReportView(kit, report, files, () -> model.go(Page.COMPARE)),
                Page.IMPORT,
                () -> new ImportView(kit, importing, files, this::saveTemplate, () -> model.go(Page.COMPARE)),
                Page.COMPARE,
                () -> new CompareView(
                        kit,
                        appearance,
                        compare,
                        parallel::start,
                        new CompareActions(
                                this::askImport,
                                session::openExample,
                                request -> model.go(Page.REPORTS),
                                this::openCard)));
    }

    Map<DrawerTab, Supplier<Node>> drawer() {
        return Map.of(
                DrawerTab.CARD,
                () -> new NumberCardView(kit, card, clock.getZone(), DeskPages::toClipboard),
                DrawerTab.WARNINGS,
                () -> new WarningsView(kit, findings()));
    }

    private static void toClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void openCard(CardRequest request) {
        model.drawerProperty().set(DrawerTab.CARD);
        card.open(request);
    }

    private void imported(ImportReport report) {
        session.stored(Message.of("shell.imported", report.file().name(), report.stored()));
    }

    /** Reads again what the pages show of the project. */
    void refresh() {
        card.clear();
        compare.refresh();
        home.refresh();
        data.refresh();
    }

    /** Takes spreadsheets to the import page. */
    void bring(List<Path> spreadsheets) {
        if (!spreadsheets.isEmpty()) {
            model.go(Page.IMPORT);
            importing.add(spreadsheets);
        }
    }

    /** Goes to the report, where what has to be settled stands beside the export. */
    void export() {
        model.go(Page.REPORTS);
    }

    private void askImport() {
        bring(files.open(FilePicker.Kind.SPREADSHEET, true));
    }

    private void askTemplate() {
        files.save(FilePicker.Kind.WORKBOOK, kit.language().now("template.file"))
                .ifPresent(this::saveTemplate);
    }

    void saveTemplate(Path file) {
        jobs.start(
                Message.of("job.template"),
                services.templates()
                        .writing(session.project(), file, kit.language().code()),
                written -> model.tell(Message.of("shell.template", String.valueOf(written))));
    }

    List<Findable> findable() {
        List<Findable> found = new ArrayList<>();
        for (MeasureChoice choice : compare.choices()) {
            found.add(new Findable(
                    Findable.Kind.MEASURE,
                    choice.metric().name(kit.language().code()),
                    choice.metric().unit(),
                    () -> {
                        model.go(Page.COMPARE);
                        compare.choose(
                                CompareViewModel.Side.Y,
                                new CompareRequest.Side(choice.metric().id(), null, null));
                    }));
        }
        return found;
    }
}
