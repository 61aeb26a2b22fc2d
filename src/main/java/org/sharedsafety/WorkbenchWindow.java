package org.sharedsafety;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Ahead;
import org.sharedsafety.job.Closing;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.Appearance;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FxFilePicker;
import org.sharedsafety.ui.common.Language;
import org.sharedsafety.ui.shell.ShellView;
import org.sharedsafety.ui.shell.WindowState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the window and waits until it is closed. */
final class WorkbenchWindow {
    private static final Logger LOG = LoggerFactory.getLogger(WorkbenchWindow.class);
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 800;

    private final Services services;
    private final Parallel parallel;
    private final AppFolders folders;
    private final Clock clock;

    WorkbenchWindow(Services services, Parallel parallel, AppFolders folders, Clock clock) {
        this.services = services;
        this.parallel = parallel;
        this.folders = folders;
        this.clock = clock;
    }

    /** Shows the window; answers the exit status once it was closed. */
    int show() {
        Closing closing = new Closing();
        // The project is read while the window system starts: each takes about as long as the other.
        Job<OpenProject> project = DeskSession.beginning(services, folders);
        Job<OpenProject> opening = project == null ? null : new Ahead<>(parallel, project);
        Platform.startup(() -> open(closing, opening));
        return closing.await() ? 0 : 1;
    }

    private void open(Closing closing, @Nullable Job<OpenProject> opening) {
        Stage stage = new Stage();
        Language language = new Language(services.settings().settings().language());
        Appearance appearance =
                new Appearance(ColorTheme.of(services.settings().settings().theme()));
        DeskSession session = new DeskSession(
                services,
                parallel,
                folders,
                clock,
                language,
                appearance,
                new FxFilePicker(language, () -> stage),
                DeskScreens.ofMachine());
        ShellView shell = session.shell();
        Scene scene = new Scene(shell, WIDTH, HEIGHT);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(session.title());
        List.of(64, 256).forEach(size -> stage.getIcons().add(icon(size)));
        WindowState.restore(
                stage,
                services.settings().settings().window(),
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        stage.setOnHiding(event -> {
            services.settings()
                    .keep(services.settings()
                            .settings()
                            .withWindow(WindowState.of(
                                    stage, services.settings().settings().window())));
            session.close();
        });
        stage.setOnHidden(event -> closing.closed());
        stage.show();
        session.whenShown(() -> logStart(scene));
        if (opening != null) {
            session.begin(opening);
        }
    }

    /** Writes into the log how long the start took, once the picture with the project has been laid out. */
    private void logStart(Scene scene) {
        Runnable once = new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                ProcessHandle.Info process = ProcessHandle.current().info();
                Instant start = process.startInstant().orElse(clock.instant());
                LOG.info(
                        "project shown {} ms after the start, {} ms of processor time",
                        Duration.between(start, clock.instant()).toMillis(),
                        process.totalCpuDuration().orElse(Duration.ZERO).toMillis());
            }
        };
        scene.addPostLayoutPulseListener(once);
        Platform.requestNextPulse();
    }

    private static Image icon(int size) {
        return new Image(
                java.util.Objects.requireNonNull(
                        WorkbenchWindow.class.getResourceAsStream("/org/sharedsafety/ui/icon.png")),
                size,
                size,
                true,
                true);
    }
}
