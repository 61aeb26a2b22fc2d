package org.sharedsafety;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.RunningJob;
import org.sharedsafety.ui.shell.ShellView;

/** The whole window as the program opens it, over the real services, without a screen. */
abstract class WindowTest extends FxTest {
    @TempDir
    protected Path folder;

    protected final Parallel parallel = new Parallel(2);
    protected final Chooser chooser = new Chooser();
    protected Services services;
    protected DeskSession session;
    protected ShellView shell;
    protected Clock clock = Clock.systemUTC();
    protected DeskScreens screens = DeskScreens.ofMachine();

    /** Answers for the person who is asked for files. */
    static final class Chooser implements FilePicker {
        private List<Path> open = List.of();
        private Path save;

        void opens(Path... files) {
            open = List.of(files);
        }

        void saves(Path file) {
            save = file;
        }

        @Override
        public List<Path> open(Kind kind, boolean many) {
            return open;
        }

        @Override
        public Optional<Path> save(Kind kind, String suggestedName) {
            return Optional.ofNullable(save);
        }

        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }
    }

    /** Makes the services as the program does; the tour has been seen. */
    protected void prepare() {
        AppFolders folders = new AppFolders(folder.resolve("program"));
        Workbench workbench = new Workbench(folders, clock, Map.of(), Locale.ENGLISH);
        services = workbench.services(parallel);
        services.settings().keep(services.settings().settings().withTourSeen(true));
    }

    /** Opens the window over the sample project. */
    protected void openSample(int width, int height) {
        prepare();
        Path file = folder.resolve("rivera.sharedsafety");
        SampleFile.at(file);
        open(width, height, file);
    }

    /** Opens the window over a project; over none it begins with the welcome. */
    protected void open(int width, int height, Path project) {
        AppFolders folders = new AppFolders(folder.resolve("program"));
        shell = show(width, height, () -> {
            session = new DeskSession(services, parallel, folders, clock, language, appearance, chooser, screens);
            return session.shell();
        });
        if (project != null) {
            Job<OpenProject> opening =
                    services.projects().opening(project, org.sharedsafety.service.ProjectService.Access.WRITE);
            onFx(() -> {
                session.begin(opening);
                return null;
            });
            atRest();
        }
    }

    /** Waits until no job is running. */
    protected void atRest() {
        do {
            soon(() -> session.jobs().running().isEmpty());
            settle();
            // What a job brought back, or its drawing, may have begun another.
        } while (!onFx(() -> session.jobs().running().isEmpty()));
    }

    /** The nodes that a selector finds in sight, in their order. */
    protected List<Node> inSight(String selector) {
        return onFx(() -> {
            List<Node> found = new ArrayList<>();
            for (String each : selector.split(", ")) {
                for (Node node : stage.getScene().getRoot().lookupAll(each)) {
                    if (seen(node) && !found.contains(node)) {
                        found.add(node);
                    }
                }
            }
            return found;
        });
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /** Presses keys together. */
    protected void type(KeyCode... codes) {
        robot.push(codes);
        settle();
    }

    /** Presses the button, link or tab in sight that says something, wherever the page has it. */
    protected void press(String words) {
        Node button = inSight(".button, .toggle-button, .menu-button").stream()
                .filter(node -> node instanceof Labeled label
                        && (Objects.equals(label.getText(), words) || Objects.equals(label.getAccessibleText(), words)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to press says " + words));
        robot.clickOn(button);
        settle();
    }

    @AfterEach
    void close() {
        if (session != null) {
            onFx(() -> {
                session.jobs().running().forEach(RunningJob::cancel);
                session.close();
                return null;
            });
        }
        parallel.close();
    }
}
