package org.sharedsafety.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.ui.common.Appearance;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;

/** The whole window: welcome while no project is open, else rail, top bar, page, drawer and foot. */
public final class ShellView extends StackPane {
    private final Kit kit;
    private final ShellViewModel model;
    private final ShellParts parts;
    private final ShellCommands commands;
    private final FilePicker files;
    private final Appearance appearance;
    private final MemoryViewModel memory;
    private final List<Command> keys;
    private final Map<Page, Node> pages = new EnumMap<>(Page.class);
    private final Overlay overlay = new Overlay();
    private final StackPane pageRoom = new StackPane();
    private final Rail rail;
    private final TopBar topBar;
    private final Drawer drawer;
    private final Foot foot;
    private final Tour tour;
    private final CommandFinder finder;
    private final BorderPane frame = new BorderPane();
    private final Label dropHint;

    /** Puts the window together; nothing is asked of the commands until the person acts. */
    public ShellView(
            ShellViewModel model,
            Kit kit,
            Appearance appearance,
            FxJobs jobs,
            FilePicker files,
            MemoryViewModel memory,
            ShellParts parts,
            ShellCommands commands) {
        this.kit = kit;
        this.model = model;
        this.parts = parts;
        this.commands = commands;
        this.files = files;
        this.appearance = appearance;
        this.memory = memory;
        this.keys = new ShellKeys(this, model, commands, appearance).all();
        setId("shell");
        rail = new Rail(kit, model);
        finder = new CommandFinder(kit, overlay, () -> new Findables(kit, model, keys, parts).all());
        topBar = new TopBar(kit, model, appearance, commands, finder::open);
        drawer = new Drawer(kit, model, parts.drawer());
        foot = new Foot(kit, model, jobs, appearance, commands.undoStep());
        tour = new Tour(kit, stops(), memory::tourSeen);
        dropHint = kit.label("shell.drop", "section-title", "drop-hint");
        dropHint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        dropHint.setVisible(false);
        dropHint.setMouseTransparent(true);
        frame.setLeft(rail);
        frame.setCenter(room());
        WelcomeView welcome = new WelcomeView(
                kit,
                new WelcomeView.Actions(commands.openExample(), this::startOwn, this::openProject),
                memory.recent(),
                commands.openProject(),
                parts.welcomeFigure());
        getChildren().setAll(welcome, frame, tour, dropHint, overlay);
        frame.visibleProperty().bind(model.projectOpenProperty());
        welcome.visibleProperty().bind(model.projectOpenProperty().not());
        model.pageProperty().addListener((observable, before, now) -> show(now));
        model.projectOpenProperty().addListener((observable, before, now) -> {
            if (now) {
                show(model.pageProperty().get());
                if (!memory.isTourSeen()) {
                    tour.start();
                }
            }
        });
        jobs.onFailure(this::tell);
        setOnDragOver(this::dragOver);
        setOnDragExited(event -> dropHint.setVisible(false));
        setOnDragDropped(this::dropped);
        sceneProperty().addListener((observable, before, now) -> {
            if (now != null) {
                keys.stream().filter(command -> !command.keys().isEmpty()).forEach(command -> now.getAccelerators()
                        .put(Keys.of(command.keys()), command.action()));
            }
        });
    }

    private VBox room() {
        HBox middle = new HBox(pageRoom, drawer);
        HBox.setHgrow(pageRoom, Priority.ALWAYS);
        pageRoom.setId("page");
        pageRoom.setMinWidth(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        return new VBox(topBar, new SmallCountsBar(kit, model), new RedactedBar(kit, model), middle, foot);
    }

    private void show(Page page) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean left = isIn(owner, pageRoom) || isIn(owner, rail);
        pageRoom.getChildren().setAll(pages.computeIfAbsent(page, this::make));
        // A focus that went with the page before would land on the first page of the rail.
        if (left && Page.rail().contains(page.marked())) {
            rail.item(page.marked()).requestFocus();
        }
    }

    private static boolean isIn(@Nullable Node node, Node parent) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == parent) {
                return true;
            }
        }
        return false;
    }

    private Node make(Page page) {
        var part = parts.pages().get(page);
        if (part != null) {
            return part.get();
        }
        return switch (page) {
            case HELP -> new HelpPage(kit, model, keys, commands.glossary(), this::startTour);
            case SETTINGS ->
                new SettingsPage(
                        kit,
                        appearance,
                        memory,
                        new SettingsPage.Ways(() -> model.go(Page.DATA, "data.privacy"), this::startTour));
            case ABOUT -> new AboutPage(kit, null);
            default -> new UnbuiltPage(kit, page, () -> model.go(Page.COMPARE), this::askImport);
        };
    }

    /** Tells the person about a failure. */
    public void tell(RuntimeException failure) {
        FailureCard card = new FailureCard(kit, failure, overlay::close);
        overlay.open(card, card.first());
    }

    /** Starts the tour from its first stop. */
    public void startTour() {
        if (model.projectOpenProperty().get()) {
            model.go(Page.HOME);
            tour.start();
        }
    }

    /** Opens the command finder. */
    void find() {
        if (model.projectOpenProperty().get()) {
            finder.open();
        }
    }

    /** Asks where the person works, then makes a project. */
    void startOwn() {
        NewProjectPane pane = new NewProjectPane(kit, overlay, files, commands.newProject());
        overlay.open(pane, pane.first());
    }

    /** Asks for a project file and opens it. */
    void openProject() {
        files.open(FilePicker.Kind.PROJECT, false).forEach(commands.openProject());
    }

    /** Asks for spreadsheets and takes them to the import. */
    void askImport() {
        bring(files.open(FilePicker.Kind.SPREADSHEET, true));
    }

    private void bring(List<Path> spreadsheets) {
        if (!spreadsheets.isEmpty()) {
            model.go(Page.IMPORT);
            commands.importFiles().accept(spreadsheets);
        }
    }

    /** Moves the focus to the next region of the window: rail, top bar, page, drawer, foot. */
    void nextRegion() {
        new Regions(List.of(rail, topBar, pageRoom, drawer, foot)).next(getScene());
    }

    private List<Tour.Stop> stops() {
        return List.of(
                new Tour.Stop("tour.rail", () -> rail.item(Page.HOME)),
                new Tour.Stop("tour.import", () -> rail.item(Page.DATA)),
                new Tour.Stop("tour.compare", () -> rail.item(Page.COMPARE)),
                new Tour.Stop("tour.card", () -> foot.lookup("#drawer-card")),
                new Tour.Stop("tour.report", () -> rail.item(Page.REPORTS)));
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            dropHint.setVisible(true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        dropHint.setVisible(false);
        List<Path> all =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!all.isEmpty());
        event.consume();
        drop(all);
    }

    /** Takes files that were dropped on the window: a project is opened, everything else goes to the import. */
    void drop(List<Path> all) {
        List<Path> projects = all.stream()
                .filter(file -> file.toString().endsWith(".sharedsafety"))
                .toList();
        if (projects.isEmpty() && model.projectOpenProperty().get()) {
            bring(all);
        } else {
            projects.stream().limit(1).forEach(commands.openProject());
        }
    }
}
