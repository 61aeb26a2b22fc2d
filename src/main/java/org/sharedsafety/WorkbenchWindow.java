package org.sharedsafety;

import java.time.Clock;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.sharedsafety.job.Closing;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.Appearance;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FxFilePicker;
import org.sharedsafety.ui.common.Language;
import org.sharedsafety.ui.shell.ShellView;
import org.sharedsafety.ui.shell.WindowState;

/** Opens the window and waits until it is closed. */
final class WorkbenchWindow {
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
        Platform.startup(() -> open(closing));
        return closing.await() ? 0 : 1;
    }

    private void open(Closing closing) {
        Stage stage = new Stage();
        Language language = new Language(services.settings().settings().language());
        Appearance appearance =
                new Appearance(ColorTheme.of(services.settings().settings().theme()));
        DeskSession session = new DeskSession(
                services, parallel, folders, clock, language, appearance, new FxFilePicker(language, () -> stage));
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
        session.begin();
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
