package org.sharedsafety;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.SampleService.Sample;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.Appearance;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Language;
import org.sharedsafety.ui.shell.DrawerTab;
import org.sharedsafety.ui.shell.MemoryViewModel;
import org.sharedsafety.ui.shell.Page;
import org.sharedsafety.ui.shell.ShellCommands;
import org.sharedsafety.ui.shell.ShellCommands.NewProject;
import org.sharedsafety.ui.shell.ShellParts;
import org.sharedsafety.ui.shell.ShellView;
import org.sharedsafety.ui.shell.ShellViewModel;

/** One run of the window: which project is open, and what the window's commands do to it. */
final class DeskSession {
    private final Services services;
    private final AppFolders folders;
    private final Clock clock;
    private final Language language;
    private final FxJobs jobs;
    private final ShellViewModel model;
    private final DeskPages pages;
    private final ShellView shell;
    private @Nullable OpenProject project;
    private @Nullable Instant before;

    DeskSession(
            Services services,
            Parallel parallel,
            AppFolders folders,
            Clock clock,
            Language language,
            Appearance appearance,
            FilePicker files,
            DeskScreens screens) {
        this.services = services;
        this.folders = folders;
        this.clock = clock;
        this.language = language;
        this.jobs = new FxJobs(parallel);
        this.model = new ShellViewModel(clock);
        Kit kit = new Kit(language);
        this.pages = new DeskPages(services, kit, appearance, jobs, parallel, model, files, clock, screens, this);
        Map<Page, Supplier<Node>> rooms = pages.pages();
        Map<DrawerTab, Supplier<Node>> drawer = pages.drawer();
        this.shell = new ShellView(
                model,
                kit,
                appearance,
                jobs,
                files,
                new MemoryViewModel(services.settings()),
                new ShellParts(rooms, drawer, null, pages::findable),
                new ShellCommands(
                        this::openExample,
                        this::make,
                        this::open,
                        pages::bring,
                        pages::export,
                        this::undoNewest,
                        this::redoNewest,
                        this::undo,
                        pages::collectShown,
                        pages::saveTemplate,
                        pages::present,
                        pages::bringResults,
                        pages::glossary));
        language.textsProperty().addListener((observable, before, now) -> services.settings()
                .keep(services.settings().settings().withLanguage(now.language())));
        appearance.themeProperty().addListener((observable, before, now) -> services.settings()
                .keep(services.settings().settings().withTheme(now.code())));
        appearance.textSizeProperty().set(services.settings().settings().textSize());
        appearance.reducedMotionProperty().set(services.settings().settings().reducedMotion());
        appearance.textSizeProperty().addListener((observable, before, now) -> services.settings()
                .keep(services.settings().settings().withTextSize(now.intValue())));
        appearance.reducedMotionProperty().addListener((observable, before, now) -> services.settings()
                .keep(services.settings().settings().withReducedMotion(now)));
    }

    /** The views of the window. */
    DeskViews views() {
        return pages.views();
    }

    /** What the window shows. */
    ShellViewModel shellModel() {
        return model;
    }

    /** Adds a view to the collection. */
    void collect(ViewQuestion question) {
        pages.collect(question);
    }

    /** The jobs of the window. */
    FxJobs jobs() {
        return jobs;
    }

    /** Tells the time and the day. */
    Clock clock() {
        return clock;
    }

    ShellView shell() {
        return shell;
    }

    /** The window's title: the project's name and the program's. */
    StringExpression title() {
        return Bindings.createStringBinding(
                () -> model.projectNameProperty().get().isEmpty()
                        ? language.now("app.name")
                        : model.projectNameProperty().get() + " – " + language.now("app.name"),
                model.projectNameProperty(),
                language.textsProperty());
    }

    /** The project of last time, on the very first start the example; null where the project of last time is gone. */
    static @Nullable Job<OpenProject> beginning(Services services, AppFolders folders) {
        String last = services.settings().settings().lastProject();
        if (last == null) {
            return example(services, folders);
        }
        return Files.exists(Path.of(last)) ? services.projects().opening(Path.of(last), Access.WRITE) : null;
    }

    /** Shows the project that is being opened since before there was a window. */
    void begin(Job<OpenProject> opening) {
        start(opening);
    }

    /** Runs something once, when the first page shows the project. */
    void whenShown(Runnable then) {
        pages.whenShown(then);
    }

    /** The open project; fails where there is none, which no page asks for. */
    OpenProject project() {
        OpenProject open = project;
        if (open == null) {
            throw new IllegalStateException("no project is open");
        }
        return open;
    }

    /** A job on the open project. */
    <T> Job<T> onProject(Function<OpenProject, Job<T>> work) {
        return work.apply(project());
    }

    void openExample() {
        start(example(services, folders));
    }

    private static Job<OpenProject> example(Services services, AppFolders folders) {
        Path example = folders.example();
        return Files.exists(example)
                ? services.projects().opening(example, Access.WRITE)
                : services.samples().making(example, Sample.RIVERA_VALLEY);
    }

    private void make(NewProject wanted) {
        start(services.projects()
                .creating(
                        wanted.file(),
                        new org.sharedsafety.service.ProjectService.NewProject(
                                null, wanted.country(), wanted.level())));
    }

    private void open(Path file) {
        start(services.projects().opening(file, Access.WRITE));
    }

    /** The project that is open is closed first: the one to be opened may be the same file. */
    private void start(Job<OpenProject> opening) {
        close();
        jobs.start(Message.of("job.opening-project"), opening, this::opened);
    }

    /** When the open project was opened before this time, or null where that is not known. */
    @Nullable
    Instant openedBefore() {
        return before;
    }

    private void opened(OpenProject now) {
        project = now;
        String path = now.path().toString();
        String seen = services.settings().settings().seen().get(path);
        before = seen == null ? null : Instant.parse(seen);
        services.settings()
                .keep(services.settings().settings().withProject(path).withSeen(path, clock.instant()));
        pages.views().forget();
        pages.forget();
        model.opened(now.name());
        pages.refresh();
        refreshHistory();
        now.notices().stream().findFirst().ifPresent(model::tell);
    }

    /** Says that something was stored, and shows it everywhere. */
    void stored(Message what) {
        pages.views().stored();
        model.tell(what);
        pages.refresh();
        refreshHistory();
    }

    /** Says that something small was kept that no other page shows. */
    void kept(Message what) {
        pages.views().stored();
        model.tell(what);
        refreshHistory();
    }

    /** Takes back the last step of history. */
    void undo() {
        step(services.projects().undoing(project()), "shell.undone");
    }

    /** What was changed last goes first: a setting of the view in front, else the last step of history. */
    private void undoNewest() {
        if (!pages.views().undo()) {
            undo();
        }
    }

    private void redoNewest() {
        if (!pages.views().redo()) {
            redo();
        }
    }

    private void redo() {
        step(services.projects().redoing(project()), "shell.redone");
    }

    private void step(Job<Optional<Message>> job, String key) {
        jobs.start(
                Message.of("job.history"),
                job,
                done -> done.ifPresent(name -> {
                    model.tell(Message.of(key, name));
                    pages.refresh();
                    refreshHistory();
                }));
    }

    private void refreshHistory() {
        OpenProject open = project();
        jobs.start(Message.of("job.history"), progress -> services.projects().history(open), steps -> {
            model.undoableProperty()
                    .set(steps.stream()
                            .filter(step -> step.state().equals("done"))
                            .findFirst()
                            .map(step -> step.name())
                            .orElse(null));
            model.redoableProperty()
                    .set(steps.stream()
                            .filter(step -> step.state().equals("undone"))
                            .reduce((newer, older) -> older)
                            .map(step -> step.name())
                            .orElse(null));
        });
    }

    List<String> recent() {
        return services.settings().settings().recent();
    }

    /** Closes the project, which makes it one file again. */
    void close() {
        OpenProject open = project;
        project = null;
        if (open != null) {
            open.close();
        }
    }
}
