package org.sharedsafety;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.card.KeptSheetView;
import org.sharedsafety.ui.card.KeptSheetViewModel;
import org.sharedsafety.ui.card.NotesView;
import org.sharedsafety.ui.card.NotesViewModel;
import org.sharedsafety.ui.card.NumberCardView;
import org.sharedsafety.ui.card.NumberCardViewModel;
import org.sharedsafety.ui.card.WarningsView;
import org.sharedsafety.ui.common.Appearance;
import org.sharedsafety.ui.common.ChartThemes;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.compare.CompareActions;
import org.sharedsafety.ui.data.DataView;
import org.sharedsafety.ui.home.HomeDrawing;
import org.sharedsafety.ui.home.HomeView;
import org.sharedsafety.ui.importing.ImportActions;
import org.sharedsafety.ui.shell.AboutPage;
import org.sharedsafety.ui.shell.DrawerTab;
import org.sharedsafety.ui.shell.Findable;
import org.sharedsafety.ui.shell.NumbersCheckPane;
import org.sharedsafety.ui.shell.NumbersCheckViewModel;
import org.sharedsafety.ui.shell.Page;
import org.sharedsafety.ui.shell.ShellViewModel;

/** The rooms of the window and the ways from one to the other. */
final class DeskPages {
    private final Services services;
    private final Kit kit;
    private final ShellViewModel model;
    private final FilePicker files;
    private final Clock clock;
    private final DeskSession session;
    private final FxJobs jobs;
    private final ImportRoom importing;
    private final NumberCardViewModel card;
    private final KeptSheetViewModel sheet;
    private final NotesViewModel notes;
    private final CompareRoom compare;
    private final HomeRoom home;
    private final HomeDrawing drawing;
    private final DataRoom data;
    private final ReportRoom report;
    private final TemplateWays templates;
    private final DeskViews views;
    private final CollectionRoom collection;
    private final WorkshopRoom workshops;
    private final Map<Page, Room> rooms;
    private final Set<Page> stale = EnumSet.noneOf(Page.class);

    DeskPages(
            Services services,
            Kit kit,
            Appearance appearance,
            FxJobs jobs,
            Parallel parallel,
            ShellViewModel model,
            FilePicker files,
            Clock clock,
            DeskScreens screens,
            DeskSession session) {
        this.services = services;
        this.kit = kit;
        this.jobs = jobs;
        this.model = model;
        this.files = files;
        this.clock = clock;
        this.session = session;
        this.importing = new ImportRoom(services, jobs, session);
        this.card = new NumberCardViewModel(jobs, request -> services.sources().tracing(session.project(), request));
        this.sheet = new KeptSheetViewModel(jobs, part -> services.sources().opening(session.project(), part));
        this.notes = new NotesViewModel(
                jobs,
                () -> services.notes().notes(session.project(), kit.language().code()),
                (subject, text) -> services.notes().writing(session.project(), subject.about(), subject.name(), text),
                () -> session.kept(Message.of("shell.noted")));
        this.views = new DeskViews(model);
        this.collection = new CollectionRoom(services.collection(), jobs, session, kit, model, views);
        this.compare = new CompareRoom(
                services.compare(), services.classes(), services.panels(), jobs, session, kit, model, views);
        this.home = new HomeRoom(services, jobs, session, kit.language());
        this.data = new DataRoom(services, jobs, session, clock);
        this.report = new ReportRoom(
                services,
                jobs,
                session,
                kit,
                files,
                compare::request,
                new ReportRoom.Ways(
                        () -> model.go(Page.COMPARE),
                        () -> model.go(Page.MEASURES),
                        () -> new FigureNode(
                                new PlaceSelection(), ChartThemes.following(appearance), parallel::start)));
        this.templates = new TemplateWays(services.templates(), jobs, session, kit, files, model);
        DeskWays ways = new DeskWays(
                services,
                jobs,
                parallel,
                kit,
                ChartThemes.following(appearance),
                files,
                model,
                session,
                this::openCard,
                this::askImport,
                views,
                new FigureWays(
                                services.figures(),
                                services.events(),
                                services.priorities(),
                                jobs,
                                session,
                                kit,
                                files,
                                model,
                                collection::collect,
                                (view, question) -> views.open(ViewQuestion.of(view, question.settings())))
                        .doors(),
                templates);
        this.drawing = new HomeDrawing(ChartThemes.following(appearance), parallel::start, ways.doors(), homeCards());
        this.rooms = DeskRooms.of(ways);
        this.workshops = new WorkshopRoom(ways, appearance, screens);
        rooms.put(Page.WORKSHOPS, workshops);
        rooms.put(
                Page.COMPARE,
                DeskRooms.compare(
                        ways,
                        () -> compare.view(
                                appearance,
                                parallel,
                                new CompareActions(
                                        this::askImport,
                                        session::openExample,
                                        request -> model.go(Page.REPORTS),
                                        this::openCard,
                                        ways.doors()))));
        rooms.put(Page.REPORTS, report);
        report.warnings(compare.findings()).forEach(views::warns);
        rooms.forEach((page, room) -> room.onShown(pane -> model.shows(page, pane)));
        data.onShown(pane -> model.shows(Page.DATA, pane));
        model.paneProperty().addListener((observable, before, now) -> {
            if (model.pageProperty().get() == Page.DATA && !now.isEmpty()) {
                data.show(now);
            }
            Room room = rooms.get(model.pageProperty().get());
            if (room != null && !now.isEmpty()) {
                room.show(now);
            }
        });
        compare.onSubjects(notes::offer);
        model.notesProperty().bind(Bindings.size(notes.notes()));
        model.pageProperty().addListener((observable, before, now) -> show(now));
    }

    Map<Page, Supplier<Node>> pages() {
        Map<Page, Supplier<Node>> all = new EnumMap<>(own());
        rooms.forEach((page, room) -> all.put(page, room::view));
        return all;
    }

    private Map<Page, Supplier<Node>> own() {
        return Map.of(
                Page.HOME,
                () -> home.view(
                        kit,
                        drawing,
                        new HomeView.Actions(
                                this::askImport,
                                () -> model.go(Page.COMPARE),
                                () -> model.go(Page.REPORTS),
                                () -> model.go(Page.DATA),
                                templates::data,
                                views.names()::contains,
                                views::open)),
                Page.DATA,
                () -> data.view(
                        kit,
                        files,
                        this::askImport,
                        new DataView.Templates(templates::data, templates::trust, templates::pathway)),
                Page.IMPORT,
                () -> importing.view(
                        kit,
                        new ImportActions(
                                this::askImport,
                                templates::data,
                                () -> model.go(Page.COMPARE),
                                () -> model.go(Page.HOME),
                                session::undo)),
                Page.ABOUT,
                () -> new AboutPage(
                        kit,
                        new NumbersCheckPane(
                                kit,
                                new NumbersCheckViewModel(
                                        jobs, services.methods().methods(), services.methods()::checking),
                                files::folder)),
                Page.SHEET,
                () -> new KeptSheetView(kit, sheet, model::back));
    }

    /** The views, how each is opened and how it was changed. */
    DeskViews views() {
        return views;
    }

    /** Adds the view in front to the collection; where none is shown, the person is told so. */
    void collectShown() {
        ViewQuestion shown = views.question();
        if (shown == null) {
            model.say(Message.of("collection.nothing-shown"));
        } else {
            collect(shown);
        }
    }

    /** Adds a view to the collection. */
    void collect(ViewQuestion question) {
        collection.collect(question);
    }

    Map<DrawerTab, Supplier<Node>> drawer() {
        return Map.of(
                DrawerTab.COLLECTION,
                collection::view,
                DrawerTab.CARD,
                () -> new NumberCardView(kit, card, clock.getZone(), DeskPages::toClipboard, this::openSheet),
                DrawerTab.NOTES,
                () -> new NotesView(kit, notes),
                DrawerTab.WARNINGS,
                () -> new WarningsView(kit, views.findings()));
    }

    private static void toClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void openSheet(NumberCard.Part part) {
        sheet.open(part);
        model.go(Page.SHEET);
    }

    private HomeDrawing.Cards homeCards() {
        return new HomeDrawing.Cards(
                this::openCard,
                counted -> {
                    model.drawerProperty().set(DrawerTab.CARD);
                    card.open(counted);
                },
                part -> {
                    model.drawerProperty().set(DrawerTab.CARD);
                    card.count(services.sources().counting(session.project(), part.stage(), part.measures()));
                });
    }

    private void openCard(CardRequest request) {
        model.drawerProperty().set(DrawerTab.CARD);
        card.open(request);
    }

    /** Forgets what was found in the project before. */
    void forget() {
        report.forget();
    }

    /** Reads again what the page in front shows of the project; the other pages when they come to the front. */
    void refresh() {
        card.clear();
        sheet.clear();
        notes.refresh();
        collection.refresh();
        jobs.start(
                Message.of("job.small-counts"),
                services.overview().smallCounts(session.project()),
                model::tellSmallCounts);
        model.tellRedacted(session.project().isRedacted());
        importing.refresh();
        stale.addAll(EnumSet.of(Page.HOME, Page.DATA, Page.COMPARE));
        stale.addAll(rooms.keySet());
        if (model.pageProperty().get() == Page.HOME) {
            // The comparison tells the scope and the cautions: it follows once Home stands.
            home.whenShown(() -> show(Page.COMPARE));
        } else {
            show(Page.COMPARE);
        }
        show(model.pageProperty().get());
    }

    private void show(Page page) {
        if (page == Page.REPORTS && !stale.contains(page)) {
            report.follow();
        }
        if (!stale.remove(page)) {
            return;
        }
        switch (page) {
            case HOME -> home.refresh();
            case DATA -> data.refresh();
            case COMPARE -> {
                // Scope and cautions come from the comparison, whichever pane is in front.
                compare.refresh();
                Objects.requireNonNull(rooms.get(page)).refresh();
            }
            default -> Objects.requireNonNull(rooms.get(page), page::name).refresh();
        }
    }

    /** Runs something once, when the first page shows the project. */
    void whenShown(Runnable then) {
        home.whenShown(then);
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

    /** Shows the chosen workshop to the room; without one, the page where one is made. */
    void present() {
        if (!workshops.present()) {
            model.go(Page.WORKSHOPS);
        }
    }

    /** Brings in what was captured in a copy of the project, where the report of it is shown. */
    void bringResults() {
        model.go(Page.WORKSHOPS);
        workshops.bringResults();
    }

    private void askImport() {
        bring(files.open(FilePicker.Kind.SPREADSHEET, true));
    }

    /** Opens the glossary at a word, or all of it for an empty code. */
    void glossary(String code) {
        views.open(ViewQuestion.of("glossary", code.isEmpty() ? Map.of() : Map.of("word", code)));
    }

    void saveTemplate(Path file) {
        jobs.start(
                Message.of("job.template"),
                services.templates()
                        .writing(session.project(), file, kit.language().code()),
                written -> model.tell(Message.of("shell.template", String.valueOf(written))));
    }

    /** What the command finder finds beside commands. */
    List<Findable> findable() {
        List<Findable> all = new ArrayList<>(home.findable(kit, views, () -> model.go(Page.HOME)));
        all.addAll(compare.findable());
        if (!model.projectNameProperty().get().isEmpty()) {
            all.addAll(report.findable(() -> model.go(Page.REPORTS)));
        }
        return all;
    }
}
