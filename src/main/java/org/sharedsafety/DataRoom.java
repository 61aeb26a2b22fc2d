package org.sharedsafety;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.service.CatalogueService.PastImport;
import org.sharedsafety.service.Services;
import org.sharedsafety.service.ThresholdService;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.data.DataPage;
import org.sharedsafety.ui.data.DataView;
import org.sharedsafety.ui.data.DataViewModel;
import org.sharedsafety.ui.data.HistoryLine;
import org.sharedsafety.ui.data.HistoryPane;
import org.sharedsafety.ui.data.HistoryViewModel;
import org.sharedsafety.ui.data.ImportLine;
import org.sharedsafety.ui.data.LedgerPane;
import org.sharedsafety.ui.data.LedgerViewModel;
import org.sharedsafety.ui.data.SmallCountsPane;
import org.sharedsafety.ui.data.SmallCountsViewModel;
import org.sharedsafety.ui.data.SourcesPane;
import org.sharedsafety.ui.data.SourcesViewModel;
import org.sharedsafety.ui.data.UpdateDoors;
import org.sharedsafety.ui.data.UpdatePane;
import org.sharedsafety.ui.data.UpdateViewModel;

/** The page of the project's data, joined to its services. */
final class DataRoom {
    private final Services services;
    private final DeskSession session;
    private final Clock clock;
    private final DataViewModel model;
    private final UpdateViewModel update;
    private final SourcesViewModel sources;
    private final HistoryViewModel history;
    private final LedgerViewModel ledger;
    private final SmallCountsViewModel smallCounts;
    private @Nullable DataPage page;
    private Consumer<String> told = pane -> {};
    private String wanted = DataPage.Tab.IMPORTS.code();

    DataRoom(Services services, FxJobs jobs, DeskSession session, Clock clock) {
        this.services = services;
        this.session = session;
        this.clock = clock;
        this.model = new DataViewModel(jobs, () -> progress -> imports(), line -> progress -> problems(line.number()));
        model.deleting(this::using, this::removing, session::stored);
        this.update = new UpdateViewModel(
                jobs,
                new UpdateDoors(
                        (like, file, answers) -> services.updates().looking(session.project(), like, file, answers),
                        (draft, choices) -> services.updates().storing(session.project(), draft, choices),
                        report -> session.stored(
                                Message.of("shell.imported", report.file().name(), report.stored()))));
        this.sources = new SourcesViewModel(
                jobs,
                () -> services.files().listing(session.project()),
                (id, details) -> services.files().describing(session.project(), id, details),
                session::stored);
        this.ledger = new LedgerViewModel(
                jobs, level -> services.ledgers().ledger(session.project(), level), (row, year) -> services.ledgers()
                        .holdings(session.project(), row.metric().id(), row.series(), year));
        this.smallCounts = new SmallCountsViewModel(
                jobs,
                () -> services.thresholds().threshold(session.project()),
                threshold -> services.thresholds().choosing(session.project(), threshold),
                session::stored);
        this.history =
                new HistoryViewModel(jobs, () -> progress -> steps(), this::going, this::bringing, session::stored);
    }

    private Job<List<Message>> using(ImportLine line) {
        Job<org.sharedsafety.service.ImportUse> using = services.catalogue().using(session.project(), line.number());
        return progress -> using.run(progress).words();
    }

    private Job<Message> removing(ImportLine line) {
        Job<Boolean> deleting = services.catalogue().deleting(session.project(), line.number());
        return progress -> {
            deleting.run(progress);
            return Message.of("history.deleted-import", line.file());
        };
    }

    private Job<Message> going(long step) {
        Job<Integer> going = services.projects().goingTo(session.project(), step);
        return progress -> Message.of("cli.history.went", step, going.run(progress));
    }

    private Job<Message> bringing(long step) {
        return services.projects().bringingBack(session.project(), step);
    }

    private List<HistoryLine> steps() {
        List<HistoryLine> lines = new ArrayList<>();
        services.projects()
                .history(session.project())
                .forEach(step -> lines.add(new HistoryLine(
                        step.id(),
                        step.name(),
                        local(step.at()),
                        HistoryLine.State.valueOf(step.state().toUpperCase(Locale.ROOT)))));
        return lines;
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
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
                            local(past.at()),
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

    Node view(Kit kit, FilePicker files, Runnable askImport, DataView.Templates templates) {
        DataPage made = new DataPage(
                kit,
                new DataView(kit, model, askImport, templates),
                new LedgerPane(kit, ledger, model),
                new UpdatePane(kit, update, model, files),
                new SourcesPane(kit, sources),
                new SmallCountsPane(kit, smallCounts, ThresholdService.CHOICES),
                new HistoryPane(kit, history));
        page = made;
        made.shownProperty().set(wanted);
        made.shownProperty().addListener((observable, before, now) -> told.accept(now));
        return made;
    }

    /** Brings a pane to the front, now or when the page is made. */
    void show(String pane) {
        wanted = pane;
        DataPage made = page;
        if (made != null) {
            made.shownProperty().set(pane);
        }
    }

    /** Tells the pane in front, now and whenever it changes. */
    void onShown(Consumer<String> listener) {
        told = listener;
        listener.accept(wanted);
    }

    void refresh() {
        model.refresh();
        sources.refresh();
        history.refresh();
        smallCounts.refresh();
        ledger.refresh();
    }
}
